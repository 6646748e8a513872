import { DownloadIcon, formaterTaille, Heading, Link, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { adressePiece, type FactureConsultee } from '../listes/factures.queries.ts';

/** What came with the invoice, to be downloaded; the document as received first. */
export function Pieces({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  if (facture.pieces.length === 0) return null;
  return (
    <section className="facturation-groupe orp-sans-impression">
      <Heading level="2" size="xsmall" spacing>
        {t('lisible.pieces')}
      </Heading>
      <ul className="facturation-pieces">
        {facture.pieces.map((p) => (
          <li key={p.id}>
            <span>
              <Link href={adressePiece(cote, facture.id, p.id)} download={p.designation}>
                <DownloadIcon aria-hidden />
                {p.designation}
              </Link>
              <span className="orp-discret">
                {' '}
                {t(`categoriePiece.${p.categorie}`)} · {formaterTaille(p.taille, langue)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

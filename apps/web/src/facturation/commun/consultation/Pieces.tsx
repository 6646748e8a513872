import { Heading } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { AutresFormes } from '../ecrites/AutresFormes.tsx';
import { adressePiece, type FactureConsultee } from '../listes/factures.queries.ts';
import { LignePiece } from '../pieces/LignePiece.tsx';

/** What came with the invoice, to be downloaded; the document as received first. */
export function Pieces({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  if (facture.pieces.length === 0) return null;
  return (
    <section className="facturation-groupe orp-sans-impression">
      <Heading level="2" size="xsmall" spacing>
        {t('lisible.pieces')}
      </Heading>
      <ul className="facturation-pieces">
        {facture.pieces.map((p) => (
          <LignePiece key={p.id} piece={p} adresse={adressePiece(cote, facture.id, p.id)} />
        ))}
      </ul>
      <AutresFormes cote={cote} facture={facture} />
    </section>
  );
}

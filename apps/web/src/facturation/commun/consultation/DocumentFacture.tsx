import { Chargement, Tabs } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { FactureLisible } from '../facture-lisible/FactureLisible.tsx';
import { semantiqueConsultee } from '../facture-lisible/modele-consulte.ts';
import { type FactureConsultee, requetePiece } from '../listes/factures.queries.ts';

const importerVisionneuse = () => import('../pdf/VisionneusePdf.tsx');
const VisionneusePdf = aLaDemande(async () => (await importerVisionneuse()).default);

/** The attachment that people read: the PDF as filed, or the readable version that came with it. */
export const pdfDe = (facture: FactureConsultee): FactureConsultee['pieces'][number] | undefined =>
  ['LISIBLE', 'PRINCIPALE']
    .flatMap((categorie) => facture.pieces.filter((p) => p.categorie === categorie))
    .find((p) => p.typeMime === 'application/pdf');

/** The readable document: the PDF as it was filed, with its data beside; or the data laid out as an invoice. */
export function DocumentFacture({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const semantique = useMemo(() => semantiqueConsultee(facture), [facture]);
  const pdf = pdfDe(facture);
  const lisible = <FactureLisible facture={semantique} />;
  if (!pdf) return lisible;
  return (
    <>
      <div className="orp-sans-impression">
        <Tabs defaultValue="pdf" size="small">
          <Tabs.List>
            <Tabs.Tab value="pdf" label={t('document.pdf')} />
            <Tabs.Tab value="donnees" label={t('document.donnees')} />
          </Tabs.List>
          <Tabs.Panel value="pdf" className="facturation-panneau">
            <PiecePdf cote={cote} id={facture.id} pieceId={pdf.id} titre={pdf.designation} />
          </Tabs.Panel>
          <Tabs.Panel value="donnees" className="facturation-panneau">
            {lisible}
          </Tabs.Panel>
        </Tabs>
      </div>
      {/* only the pages in view of a PDF are drawn: what is printed is the invoice itself */}
      <div className="facturation-impression" aria-hidden>
        {lisible}
      </div>
    </>
  );
}

function PiecePdf({
  cote,
  id,
  pieceId,
  titre,
}: {
  readonly cote: CoteFacture;
  readonly id: string;
  readonly pieceId: string;
  readonly titre: string;
}) {
  const piece = useQuery(requetePiece(cote, id, pieceId));
  // the viewer is fetched beside the document, not after it; a failure shows where it is used
  useEffect(() => void importerVisionneuse().catch(() => undefined), []);
  return (
    <EtatRequete requete={piece} attente={<Chargement lignes={10} />}>
      {(octets) => (
        <Suspense fallback={<Chargement lignes={10} />}>
          <VisionneusePdf octets={octets} titre={titre} />
        </Suspense>
      )}
    </EtatRequete>
  );
}

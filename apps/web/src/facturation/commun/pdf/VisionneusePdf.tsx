import { Alert, Chargement } from '@orpheon/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LecteurPdf } from './LecteurPdf.tsx';
import { EchecPdf, ouvrirPdf, type PdfOuvert, type RaisonEchecPdf } from './ouvrir.ts';
import './pdf.css';

const PHRASES = { ILLISIBLE: 'pdf.echec', PROTEGE: 'pdf.protege', DEMESURE: 'pdf.demesure' } as const;

type Etat =
  | { readonly type: 'OUVERTURE' }
  | { readonly type: 'OUVERT'; readonly pdf: PdfOuvert }
  | { readonly type: 'ECHEC'; readonly raison: RaisonEchecPdf };

/** A PDF within the page: pages, zoom, full screen, text that can be selected and read aloud. */
function VisionneusePdf({ octets, titre }: { readonly octets: ArrayBuffer; readonly titre: string }) {
  const { t } = useTranslation('facturation');
  const [etat, setEtat] = useState<Etat>({ type: 'OUVERTURE' });

  useEffect(() => {
    let voulu = true;
    let ouvert: PdfOuvert | null = null;
    setEtat({ type: 'OUVERTURE' });
    ouvrirPdf(octets).then(
      (pdf) => {
        ouvert = pdf;
        if (voulu) setEtat({ type: 'OUVERT', pdf });
        else pdf.fermer();
      },
      (erreur: unknown) =>
        voulu && setEtat({ type: 'ECHEC', raison: erreur instanceof EchecPdf ? erreur.raison : 'ILLISIBLE' }),
    );
    return () => {
      voulu = false;
      ouvert?.fermer();
    };
  }, [octets]);

  if (etat.type === 'OUVERTURE') return <Chargement lignes={10} />;
  if (etat.type === 'ECHEC') return <Alert variant="warning">{t(PHRASES[etat.raison])}</Alert>;
  return <LecteurPdf document={etat.pdf.document} titre={titre} />;
}

export default VisionneusePdf;

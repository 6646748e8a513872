import { Alert, Button, Chargement, DepotDeFichiers, Progression, useEtroit } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';
import { PdfLocal } from '../../commun/pdf/PdfLocal.tsx';
import { FacturXDansLePdf } from './FacturXDansLePdf.tsx';
import { Bilan } from './lecture/Bilan.tsx';
import type { LecturePdf } from './lecture/useLecturePdf.ts';
import { requeteDocument, type SaisieConsultee } from './saisie.queries.ts';
import type { Editeur } from './useEditeur.ts';
import { useEnvoiDuPdf } from './useEnvoiDuPdf.ts';
import { useRemplir } from './useRemplir.ts';

const VisionneusePdf = aLaDemande(async () => (await import('../../commun/pdf/VisionneusePdf.tsx')).default);

/** The supplier's own PDF, beside what is typed of it. */
export function DocumentPdf({
  saisie,
  editeur,
  lecture,
}: {
  readonly saisie: SaisieConsultee | null;
  readonly editeur: Editeur;
  readonly lecture: LecturePdf;
}) {
  const { t } = useTranslation('facturation');
  const envoi = useEnvoiDuPdf(editeur, lecture);
  const etroit = useEtroit('tablette');
  const document = saisie?.document ?? null;
  const remplir = useRemplir(editeur);
  const refuse = envoi.etat.type === 'ECHEC' && envoi.fichier === null;
  return (
    <section className="saisie-document" aria-label={t('document.pdf')}>
      <DepotDeFichiers
        titre={t(document || envoi.fichier ? 'saisie.remplacerPdf' : 'saisie.deposerPdf')}
        aide={t('saisie.deposerPdfAide')}
        bouton={t('saisie.choisirPdf')}
        accept=".pdf,application/pdf"
        multiple={false}
        compacte={Boolean(document || envoi.fichier)}
        desactive={envoi.etat.type === 'ENVOI'}
        onFichiers={([fichier]) => fichier && void envoi.envoyer(fichier)}
      />
      <div aria-live="polite">
        {envoi.etat.type === 'ENVOI' && (
          <Progression
            libelle={t('depot.envoiDe', { nom: envoi.fichier?.name ?? '' })}
            avancement={envoi.etat.avancement}
          />
        )}
        {envoi.etat.type === 'ECHEC' && (
          <Alert variant="error" size="small">
            {envoi.etat.message}
            {envoi.fichier && (
              <div>
                <Button type="button" size="small" variant="secondary" onClick={() => void envoi.reessayer()}>
                  {t('depot.reessayer')}
                </Button>
              </div>
            )}
          </Alert>
        )}
      </div>
      {envoi.facturX && (
        <FacturXDansLePdf facturX={envoi.facturX} onRemplir={remplir} onFermer={envoi.oublierFacturX} />
      )}
      <div aria-live="polite" className="saisie-bilan">
        {!(refuse && lecture.etat.type === 'ECHEC') && <Bilan lecture={lecture} />}
      </div>
      {envoi.fichier ? (
        <Apercu repliable={etroit}>
          <PdfLocal fichier={envoi.fichier} />
        </Apercu>
      ) : (
        saisie &&
        document && (
          <Apercu repliable={etroit}>
            <PdfGarde id={saisie.id} empreinte={document.empreinte} nom={document.nom} />
          </Apercu>
        )
      )}
    </section>
  );
}

/** On a phone the form comes first: the PDF is looked at when asked for. */
function Apercu({ repliable, children }: { readonly repliable: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('facturation');
  const [ouvert, setOuvert] = useState(false);
  if (!repliable) return children;
  return (
    <>
      <div>
        <Button type="button" size="small" variant="tertiary" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>
          {t(ouvert ? 'depot.fermerApercu' : 'depot.apercu')}
        </Button>
      </div>
      {ouvert && children}
    </>
  );
}

function PdfGarde({ id, empreinte, nom }: { readonly id: string; readonly empreinte: string; readonly nom: string }) {
  const requete = useQuery(requeteDocument(id, empreinte));
  return (
    <EtatRequete requete={requete} attente={<Chargement lignes={6} />}>
      {(octets) => (
        <Suspense fallback={<Chargement lignes={6} />}>
          <VisionneusePdf octets={octets} titre={nom} />
        </Suspense>
      )}
    </EtatRequete>
  );
}

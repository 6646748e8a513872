import { BarreBasse, BodyLong, Button, Confirmation, PaperplaneIcon } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FichierADeposer, type FileDeDepot, facturesDe, partager } from './file-de-depot.ts';
import type { MagasinDepot } from './magasin.ts';

const somme = (fichiers: readonly FichierADeposer[]): number => fichiers.reduce((n, f) => n + facturesDe(f).bonnes, 0);

/** The one button, always in view: sends what is good, and asks first when something stays behind. */
export function BarreDepot({
  file,
  magasin,
  onEnvoye,
  onEffacer,
}: {
  readonly file: FileDeDepot;
  readonly magasin: MagasinDepot;
  /** The button goes away with what it sent: the focus has to go elsewhere. */
  readonly onEnvoye: () => void;
  /** So does this one, with what was filed. */
  readonly onEffacer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const [demande, setDemande] = useState(false);
  const { envoyables, laisses, enCours } = partager(file);
  const deposes = somme(file.fichiers.filter((f) => f.etape.type === 'DEPOSE'));
  const enEnvoi = somme(file.fichiers.filter((f) => f.etape.type === 'ENVOI'));
  const prets = somme(envoyables);
  const enPartie = envoyables.filter((f) => facturesDe(f).refusees > 0);
  const restent = laisses.length + enCours.length;
  if (file.fichiers.length === 0) return null;
  const envoyer = () => {
    setDemande(false);
    magasin.envoyer(envoyables.map((f) => f.id));
    // a dialog that closes gives the focus back first
    requestAnimationFrame(onEnvoye);
  };
  return (
    <>
      <BarreBasse
        etat={[
          envoyables.length > 0 && t('depot.bilan.prets', { count: prets }),
          laisses.length > 0 && t('depot.bilan.laisses', { count: laisses.length }),
          enCours.length > 0 && t('depot.bilan.enCours', { count: enCours.length }),
          enEnvoi > 0 && t('depot.bilan.envois', { count: enEnvoi }),
          deposes > 0 && t('depot.bilan.deposes', { count: deposes }),
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        {deposes > 0 && (
          <Button variant="tertiary" data-color="neutral" onClick={onEffacer}>
            {t('depot.effacerDeposes')}
          </Button>
        )}
        {(envoyables.length > 0 || restent > 0) && (
          <Button
            icon={<PaperplaneIcon aria-hidden />}
            disabled={envoyables.length === 0}
            onClick={() => (restent + enPartie.length > 0 ? setDemande(true) : envoyer())}
          >
            {envoyables.length === 0 ? t('depot.rienADeposer') : t('depot.deposer', { count: prets })}
          </Button>
        )}
      </BarreBasse>
      <Confirmation
        ouverte={demande}
        titre={t(restent > 0 ? 'depot.confirmation' : 'depot.confirmationLot', { count: prets })}
        confirmer={t('depot.deposer', { count: prets })}
        onConfirmer={envoyer}
        onFermer={() => setDemande(false)}
      >
        {restent > 0 && (
          <>
            <BodyLong>{t('depot.resteront', { count: restent })}</BodyLong>
            <ul>
              {[...laisses, ...enCours].map((f) => (
                <li key={f.id}>{f.fichier.name}</li>
              ))}
            </ul>
          </>
        )}
        {enPartie.length > 0 && (
          <>
            <BodyLong>{t('depot.lot.partiront')}</BodyLong>
            <ul>
              {enPartie.map((f) => (
                <li key={f.id}>{t('depot.lot.dont', { nom: f.fichier.name, count: facturesDe(f).refusees })}</li>
              ))}
            </ul>
          </>
        )}
      </Confirmation>
    </>
  );
}

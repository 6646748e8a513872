import { BodyLong, Button, Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { incidentDe, messageErreur } from '../shared/api/message.ts';
import { LienBouton } from '../shared/Lien.tsx';
import { chemins } from './chemins.ts';

/** A page that broke, or whose file could not be fetched: a sentence and two ways out, never a trace. */
export function ErreurDePage() {
  const { t } = useTranslation();
  const erreur = useRouteError();
  const incident = incidentDe(erreur);
  return (
    <Page titre={t('panne.titre')} largeur="texte">
      <BodyLong spacing>{estFichierManquant(erreur) ? t('panne.nouvelleVersion') : messageErreur(erreur, t)}</BodyLong>
      {incident && <BodyLong spacing>{t('panne.incident', { incident })}</BodyLong>}
      <div className="orp-rang">
        <Button onClick={() => globalThis.location.reload()}>{t('panne.recharger')}</Button>
        <LienBouton vers={chemins.accueil} variant="secondary">
          {t('panne.accueil')}
        </LienBouton>
      </div>
    </Page>
  );
}

/** A page of the former version is asked of a server that has the new one. */
const estFichierManquant = (erreur: unknown): boolean =>
  erreur instanceof TypeError && /dynamically imported module|module script/i.test(erreur.message);

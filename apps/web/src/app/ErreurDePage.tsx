import { BodyLong, Button, Chargement, Page } from '@orpheon/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { incidentDe, messageErreur } from '../shared/api/message.ts';
import { FichierManquant, prendreUnRechargement } from '../shared/fichiers/fichier-manquant.ts';
import { LienBouton } from '../shared/Lien.tsx';
import { chemins } from './chemins.ts';

/** A page that broke, or whose file could not be fetched: a sentence and two ways out, never a trace. */
export function ErreurDePage() {
  const { t } = useTranslation();
  const erreur = useRouteError();
  if (erreur instanceof FichierManquant) return <PageManquante disparu={erreur.disparu} />;
  return <Panne message={messageErreur(erreur, t)} incident={incidentDe(erreur)} />;
}

/** What the server has no more is of a former version: the page is loaded anew by itself, once. */
function PageManquante({ disparu }: { readonly disparu: boolean }) {
  const { t } = useTranslation();
  const [aDire, setADire] = useState(!disparu);
  const aller = useNavigate();
  const lieu = useLocation();
  useEffect(() => {
    if (!disparu) return;
    if (prendreUnRechargement()) globalThis.location.reload();
    else setADire(true);
  }, [disparu]);
  if (!aDire) return <Chargement />;
  if (disparu) return <Panne message={t('panne.nouvelleVersion')} />;
  return (
    <Panne message={t('panne.fichier')}>
      <Button onClick={() => void aller(lieu, { replace: true })}>{t('reseau.reessayer')}</Button>
    </Panne>
  );
}

function Panne({
  message,
  incident,
  children,
}: {
  readonly message: string;
  readonly incident?: string | undefined;
  /** What to do first; without it, to load the page anew. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Page titre={t('panne.titre')} largeur="texte">
      <BodyLong spacing>{message}</BodyLong>
      {incident && <BodyLong spacing>{t('panne.incident', { incident })}</BodyLong>}
      <div className="orp-rang">
        {children ?? <Button onClick={() => globalThis.location.reload()}>{t('panne.recharger')}</Button>}
        <LienBouton vers={chemins.accueil} variant="secondary">
          {t('panne.accueil')}
        </LienBouton>
      </div>
    </Page>
  );
}

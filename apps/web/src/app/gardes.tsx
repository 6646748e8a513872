import type { Application, Niveau } from '@orpheon/domain';
import { BodyLong, Chargement, Page } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { Lien } from '../shared/Lien.tsx';
import { peutUtiliser, requeteMoi, useMoi } from '../shared/session/moi.ts';
import { chemins } from './chemins.ts';

/** Pages behind the sign-in: sends there, and back to where one wanted to go. */
export function ReserveAuxConnectes() {
  const moi = useQuery(requeteMoi);
  const lieu = useLocation();
  return (
    <EtatRequete requete={moi} attente={<Chargement />}>
      {(personne) =>
        personne === null ? (
          <Navigate replace to={`${chemins.connexion}?retour=${encodeURIComponent(lieu.pathname + lieu.search)}`} />
        ) : (
          <Outlet />
        )
      }
    </EtatRequete>
  );
}

/** Around a page: only for holders of the profile; the others are told who can give it. */
export function Reserve({
  application,
  niveau = 'CONSULTATION',
  children,
}: {
  readonly application: Application;
  readonly niveau?: Niveau;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const moi = useMoi();
  if (peutUtiliser(moi, application, niveau)) return children;
  return (
    <Page titre={t('interdit.titre')} largeur="texte">
      <BodyLong spacing>{t('interdit.texte', { application: t(`application.${application}`) })}</BodyLong>
      <Lien vers={chemins.habilitations}>{t('menu.habilitations')}</Lien>
    </Page>
  );
}

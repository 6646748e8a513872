import type { Application, Niveau } from '@orpheon/domain';
import { BodyLong, Page } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Lien } from '../shared/Lien.tsx';
import { peutUtiliser, useMoi } from '../shared/session/moi.ts';
import { chemins } from './chemins.ts';

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
  if (moi.structures.length === 0) {
    return (
      <Page titre={t('interdit.sansStructure')} largeur="texte">
        <BodyLong spacing>{t('interdit.sansStructureTexte')}</BodyLong>
        <Lien vers={chemins.demanderRattachement}>{t('interdit.rejoindre')}</Lien>
        {' · '}
        <Lien vers={chemins.nouvelleStructure}>{t('interdit.creer')}</Lien>
      </Page>
    );
  }
  return (
    <Page titre={t('interdit.titre')} largeur="texte">
      <BodyLong spacing>{t('interdit.texte', { application: t(`application.${application}`) })}</BodyLong>
      <Lien vers={chemins.habilitations}>{t('menu.habilitations')}</Lien>
    </Page>
  );
}

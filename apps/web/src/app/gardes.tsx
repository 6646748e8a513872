import { type Application, type Niveau, peut } from '@orpheon/domain';
import { BodyLong, Page } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Lien } from '../shared/Lien.tsx';
import { type Moi, peutUtiliser, useMoi } from '../shared/session/moi.ts';
import { chemins } from './chemins.ts';

const GERER = { application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;

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
  const fermees = moi.structures.filter((s) => s.applicationsFermees.includes(application));
  if (fermees.length > 0) return <Fermee application={application} structures={fermees} />;
  return (
    <Page titre={t('interdit.titre')} largeur="texte">
      <BodyLong spacing>{t('interdit.texte', { application: t(`application.${application}`) })}</BodyLong>
      <Lien vers={chemins.habilitations}>{t('menu.habilitations')}</Lien>
    </Page>
  );
}

/** Where structures of mine have not opened it: who can, or where I can do so myself. */
function Fermee({
  application,
  structures,
}: {
  readonly application: Application;
  readonly structures: Moi['structures'];
}) {
  const { t } = useTranslation();
  const moi = useMoi();
  const nom = t(`application.${application}`);
  return (
    <Page titre={t('fermee.titre', { application: nom })} largeur="texte">
      {structures.map((s) => (
        <BodyLong key={s.id} spacing>
          {t('fermee.texte', { structure: s.raisonSociale, application: nom })}{' '}
          {peut(moi.habilitations, GERER, { structureId: s.id, serviceId: null }) ? (
            <Lien vers={chemins.structure(s.id, 'applications')}>{t('fermee.ouvrir')}</Lien>
          ) : (
            t(s.gestionnaire ? 'fermee.qui' : 'fermee.gestionnaires', { gestionnaire: s.gestionnaire ?? '' })
          )}
        </BodyLong>
      ))}
      <BodyLong spacing>{t('fermee.ensuite')}</BodyLong>
      <Lien vers={chemins.habilitations}>{t('menu.habilitations')}</Lien>
    </Page>
  );
}

import { BodyLong, Page } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../app/chemins.ts';
import { Onglets } from '../shared/onglets/Onglets.tsx';
import { useMoi } from '../shared/session/moi.ts';

/** Around a page of the desk: only for those who help people on behalf of the portal. */
export function ReserveAuSupport({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('support');
  const { t: commun } = useTranslation();
  if (useMoi().support) return children;
  return (
    <Page titre={commun('interdit.titre')} largeur="texte">
      <BodyLong>{t('reserve')}</BodyLong>
    </Page>
  );
}

/** The pages of the desk. */
export function OngletsDuSupport() {
  const { t } = useTranslation('support');
  return (
    <Onglets
      libelle={t('titre')}
      onglets={[
        { vers: chemins.assistance('demandes'), titre: t('onglet.demandes') },
        { vers: chemins.assistance('comptes'), titre: t('onglet.comptes') },
        { vers: chemins.assistance('structures'), titre: t('onglet.structures') },
        { vers: chemins.assistance('journal'), titre: t('onglet.journal') },
      ]}
    />
  );
}

import { UploadIcon } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { LienBouton } from '../../shared/Lien.tsx';
import { peutUtiliser, useMoi } from '../../shared/session/moi.ts';
import { ListeFactures } from '../commun/listes/ListeFactures.tsx';

/** Factures émises: what my structures have filed, and what awaits me there. */
export function Component() {
  return (
    <Reserve application="FACTURES_EMISES">
      <FacturesEmises />
    </Reserve>
  );
}

function FacturesEmises() {
  const { t } = useTranslation('facturation');
  const depose = peutUtiliser(useMoi(), 'FACTURES_EMISES', 'MODIFICATION');
  const deposer = depose ? (
    <LienBouton vers={chemins.depot} icon={<UploadIcon aria-hidden />}>
      {t('emises.deposer')}
    </LienBouton>
  ) : undefined;
  return (
    <ListeFactures
      cote="emises"
      titre={t('emises.titre')}
      accroche={t('emises.accroche')}
      actions={deposer}
      vide={{
        titre: t('emises.vide'),
        texte: t(depose ? 'emises.videTexte' : 'emises.videSansDroit'),
        ...(deposer ? { action: deposer } : {}),
      }}
    />
  );
}

import { ActionMenu, Button, MenuElipsisVerticalIcon, PencilWritingIcon, UploadIcon } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
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
      actions={
        depose ? (
          <>
            {deposer}
            <LienBouton vers={chemins.saisir} variant="secondary" icon={<PencilWritingIcon aria-hidden />}>
              {t('emises.saisir')}
            </LienBouton>
            <AutresFacons />
          </>
        ) : undefined
      }
      vide={{
        titre: t('emises.vide'),
        texte: t(depose ? 'emises.videTexte' : 'emises.videSansDroit'),
        ...(deposer ? { action: deposer } : {}),
      }}
    />
  );
}

/** What one does less often: a plain PDF, drafts to take up again, the mandate. */
function AutresFacons() {
  const { t } = useTranslation('facturation');
  const aller = useNavigate();
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button variant="tertiary" icon={<MenuElipsisVerticalIcon title={t('emises.autres')} />} />
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Item onSelect={() => void aller(`${chemins.saisir}?mode=pdf`)}>
          {t('emises.pdfSimple')}
        </ActionMenu.Item>
        <ActionMenu.Item onSelect={() => void aller(chemins.saisies)}>{t('saisies.titre')}</ActionMenu.Item>
        <ActionMenu.Item onSelect={() => void aller(chemins.mandatPortail)}>{t('mandat.titre')}</ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}

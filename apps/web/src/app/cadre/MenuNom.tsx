import { MenuDeroulant, PersonIcon, useAnnonces } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { messageErreur } from '../../shared/api/message.ts';
import { useDeconnexion } from '../../shared/session/connexion.ts';
import type { Moi } from '../../shared/session/moi.ts';
import { chemins } from '../chemins.ts';
import { LienDeMenu } from './Menus.tsx';

export function MenuNom({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation();
  const aller = useNavigate();
  const { afficher } = useAnnonces();
  const deconnexion = useDeconnexion();
  const sortir = () =>
    deconnexion.mutate(undefined, {
      onSuccess: () => aller(chemins.accueil),
      onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, t) }),
    });
  return (
    <MenuDeroulant aligne="droite" icone={<PersonIcon aria-hidden />} libelle={`${moi.prenom} ${moi.nom}`}>
      <ul>
        <LienDeMenu vers={chemins.compte}>{t('menu.monCompte')}</LienDeMenu>
        <LienDeMenu vers={chemins.rattachements}>{t('menu.rattachements')}</LienDeMenu>
        <LienDeMenu vers={chemins.habilitations}>{t('menu.habilitations')}</LienDeMenu>
        <LienDeMenu vers={chemins.demandes}>{t('menu.demandes')}</LienDeMenu>
        <LienDeMenu vers={chemins.adresseDeConnexion}>{t('menu.adresseDeConnexion')}</LienDeMenu>
        <li>
          <button type="button" className="orp-menu__lien" disabled={deconnexion.isPending} onClick={sortir}>
            {t('menu.seDeconnecter')}
          </button>
        </li>
      </ul>
    </MenuDeroulant>
  );
}

import { MenuDeroulant } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { nombreAApprouver, peutUtiliser, useMoiOuPersonne } from '../../shared/session/moi.ts';
import { chemins, DOMAINES_DU_PORTAIL } from '../chemins.ts';
import { MENU, ouvertATous } from '../menu.ts';

export const LienDeMenu = ({ vers, children }: { readonly vers: string; readonly children: ReactNode }) => (
  <li>
    <NavLink to={vers} end className="orp-menu__lien">
      {children}
    </NavLink>
  </li>
);

/** One menu a domain: what the person may use and is built; the domain's own page tells the rest. */
export function MenusDesDomaines() {
  const { t } = useTranslation();
  const moi = useMoiOuPersonne();
  const aApprouver = moi ? nombreAApprouver(moi) : 0;
  const { pathname } = useLocation();
  return DOMAINES_DU_PORTAIL.map((domaine) => {
    const utilisables = MENU[domaine].filter((a) => a.chemin !== null && peutUtiliser(moi, a.application));
    const pourTous = ouvertATous(domaine);
    return (
      <MenuDeroulant
        key={domaine}
        libelle={t(`domaine.${domaine}`)}
        courant={pathname.startsWith(chemins.domaine(domaine))}
      >
        <ul>
          {utilisables.map((a) => (
            <LienDeMenu key={a.application} vers={a.chemin ?? ''}>
              {t(`application.${a.application}`)}
            </LienDeMenu>
          ))}
          {domaine === 'organisation' && aApprouver > 0 && (
            <LienDeMenu vers={chemins.approbation}>
              {t('menu.approbation', { nombre: aApprouver < 100 ? aApprouver : '100+' })}
            </LienDeMenu>
          )}
          {pourTous && <LienDeMenu vers={pourTous.chemin}>{t(pourTous.nom)}</LienDeMenu>}
          <LienDeMenu vers={chemins.domaine(domaine)}>{t('menu.presentation')}</LienDeMenu>
        </ul>
      </MenuDeroulant>
    );
  });
}

export function MenuSupport() {
  const { t } = useTranslation();
  const moi = useMoiOuPersonne();
  return (
    <MenuDeroulant libelle={t('menu.support')}>
      <ul>
        <LienDeMenu vers={`${chemins.support}#agent-virtuel`}>{t('menu.agentVirtuel')}</LienDeMenu>
        <LienDeMenu vers={`${chemins.support}#livechat`}>{t('menu.livechat')}</LienDeMenu>
        <LienDeMenu vers={`${chemins.support}#demande-d-aide`}>{t('menu.demandeAide')}</LienDeMenu>
        {moi?.support && <LienDeMenu vers={chemins.assistance('demandes')}>{t('menu.assistance')}</LienDeMenu>}
      </ul>
    </MenuDeroulant>
  );
}

export function MenuCommunication() {
  const { t } = useTranslation();
  return (
    <MenuDeroulant libelle={t('menu.communication')}>
      <ul>
        <LienDeMenu vers={chemins.messages}>{t('menu.messages')}</LienDeMenu>
      </ul>
    </MenuDeroulant>
  );
}

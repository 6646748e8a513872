import { Button, MenuHamburgerIcon, useEtroit, XMarkIcon } from '@orpheon/ui';
import { Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';
import { LienBouton } from '../../shared/Lien.tsx';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { chemins } from '../chemins.ts';
import { ChoixLangue, ChoixTheme } from './Choix.tsx';
import { MenuCommunication, MenuSupport, MenusDesDomaines } from './Menus.tsx';

/** Only for who is signed in: the others do not download them. */
const MenuNom = aLaDemande(async () => (await import('./MenuNom.tsx')).MenuNom);
const SelecteurStructure = aLaDemande(async () => (await import('./SelecteurStructure.tsx')).SelecteurStructure);

/** Wordmark, menus, choices. Under 1024 px all but the wordmark unfolds from one button. */
export function EnTete() {
  const etroit = useEtroit('tablette');
  return <header className="cadre-entete">{etroit ? <EnTeteEtroit /> : <EnTeteLarge />}</header>;
}

const Marque = () => (
  <Link to={chemins.accueil} className="cadre-marque">
    Orphéon
  </Link>
);

function EnTeteLarge() {
  const { t } = useTranslation();
  const moi = useMoiOuPersonne();
  return (
    <>
      <div className="cadre-entete__haut">
        <Marque />
        <div className="cadre-entete__outils">
          <MenuSupport />
          {moi && <MenuCommunication />}
          <ChoixLangue />
          <ChoixTheme />
          <Suspense>{moi ? <MenuNom moi={moi} /> : <SeConnecter />}</Suspense>
        </div>
      </div>
      <div className="cadre-entete__bas">
        <nav id="menu" aria-label={t('menu.principal')} className="cadre-nav">
          <MenusDesDomaines />
        </nav>
        <Suspense>{moi && <SelecteurStructure moi={moi} />}</Suspense>
      </div>
    </>
  );
}

function EnTeteEtroit() {
  const { t } = useTranslation();
  const moi = useMoiOuPersonne();
  const id = useId();
  const lieu = useLocation();
  const [ouvert, setOuvert] = useState(false);
  // gone elsewhere, the menu has served
  useEffect(() => {
    if (lieu.key) setOuvert(false);
  }, [lieu.key]);
  return (
    <>
      <div className="cadre-entete__haut">
        <Marque />
        <div className="cadre-entete__outils">
          {!moi && <SeConnecter />}
          <Button
            id="menu"
            size="small"
            variant="tertiary"
            data-color="neutral"
            aria-expanded={ouvert}
            aria-controls={id}
            icon={ouvert ? <XMarkIcon aria-hidden /> : <MenuHamburgerIcon aria-hidden />}
            onClick={() => setOuvert(!ouvert)}
          >
            {t('menu.bouton')}
          </Button>
        </div>
      </div>
      <div id={id} hidden={!ouvert} className="cadre-entete__panneau">
        {ouvert && (
          <>
            <Suspense>{moi && <SelecteurStructure moi={moi} />}</Suspense>
            <nav aria-label={t('menu.principal')} className="cadre-nav">
              <MenusDesDomaines />
            </nav>
            <MenuSupport />
            {moi && <MenuCommunication />}
            <Suspense>{moi && <MenuNom moi={moi} />}</Suspense>
            <div className="orp-rang">
              <ChoixLangue />
              <ChoixTheme />
            </div>
          </>
        )}
      </div>
    </>
  );
}

function SeConnecter() {
  const { t } = useTranslation();
  const lieu = useLocation();
  const ici = lieu.pathname + lieu.search;
  if (lieu.pathname === chemins.connexion) return null;
  const retour = ici === '/' ? '' : `?retour=${encodeURIComponent(ici)}`;
  return (
    <LienBouton size="small" vers={`${chemins.connexion}${retour}`}>
      {t('menu.seConnecter')}
    </LienBouton>
  );
}

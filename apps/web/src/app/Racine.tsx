import { AnnoncesProvider, LiensEvitement, NavigationProvider, RaccourcisProvider, UiProvider } from '@orpheon/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useFlot } from '../shared/flot/useFlot.ts';
import type { Langue } from '../shared/i18n/ressources.ts';
import { requeteTextesUi } from '../shared/i18n/textes-ui.ts';
import { useMoiOuPersonne } from '../shared/session/moi.ts';
import { BandeauMaintenance } from './cadre/BandeauMaintenance.tsx';
import { BandeauReseau } from './cadre/BandeauReseau.tsx';
import { EnTete } from './cadre/EnTete.tsx';
import { PiedDePage } from './cadre/PiedDePage.tsx';
import { RaccourcisDuPortail } from './cadre/RaccourcisDuPortail.tsx';
import { SessionExpiree } from './cadre/SessionExpiree.tsx';

/** What surrounds every page. */
export function Racine() {
  return (
    <Suspense>
      <AvecTextesUi />
    </Suspense>
  );
}

function AvecTextesUi() {
  const { t, i18n } = useTranslation();
  const langue: Langue = i18n.resolvedLanguage === 'en' ? 'en' : 'fr';
  const { data: textes } = useSuspenseQuery(requeteTextesUi(langue));
  const moi = useMoiOuPersonne();
  const navigation = useCompteNavigations();
  const enChemin = useNavigation().state !== 'idle';
  useFlot(moi);
  return (
    <UiProvider langue={langue} textes={textes}>
      <AnnoncesProvider>
        <RaccourcisProvider actif={moi?.preferences.raccourcis ?? true}>
          <NavigationProvider value={navigation}>
            <LiensEvitement
              liens={[
                { cible: 'contenu', libelle: t('evitement.contenu') },
                { cible: 'menu', libelle: t('evitement.menu') },
                { cible: 'pied', libelle: t('evitement.pied') },
              ]}
            />
            <EnTete />
            <BandeauMaintenance />
            <BandeauReseau />
            <main id="contenu" tabIndex={-1} aria-busy={enChemin} className={enChemin ? 'cadre-en-chemin' : undefined}>
              <Outlet />
            </main>
            <PiedDePage />
            <SessionExpiree />
            <RaccourcisDuPortail />
            <ScrollRestoration />
          </NavigationProvider>
        </RaccourcisProvider>
      </AnnoncesProvider>
    </UiProvider>
  );
}

/**
 * Counts the pages gone to since the visit began; filters in the address are the same page, and so is one that only got
 * its address while someone types in it (`memePage`).
 */
function useCompteNavigations(): number {
  const { pathname, state } = useLocation();
  const memePage = typeof state === 'object' && state !== null && 'memePage' in state;
  const [compte, setCompte] = useState(0);
  const precedent = useRef(pathname);
  useEffect(() => {
    if (precedent.current === pathname) return;
    precedent.current = pathname;
    if (!memePage) setCompte((n) => n + 1);
  }, [pathname, memePage]);
  return compte;
}

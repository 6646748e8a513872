import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';
import { rendreLeRechargement } from '../shared/fichiers/fichier-manquant.ts';
import { chargerTextes } from '../shared/i18n/i18n.ts';
import type { Domaine } from '../shared/i18n/ressources.ts';

/** A page module exports its page as `Component`. It is downloaded with its domain's texts, when it is first gone to. */
export const page =
  (
    importer: () => Promise<{ readonly Component: ComponentType }>,
    ...domaines: Domaine[]
  ): LazyRouteFunction<RouteObject> =>
  async () => {
    const [module] = await Promise.all([importer(), chargerTextes(...domaines)]);
    rendreLeRechargement();
    return { Component: module.Component };
  };

import i18next from 'i18next';
import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';
import type { Domaine } from '../shared/i18n/ressources.ts';

/** A page module exports its page as `Component`. It is downloaded with its domain's texts, when it is first gone to. */
export const page =
  (
    importer: () => Promise<{ readonly Component: ComponentType }>,
    ...domaines: Domaine[]
  ): LazyRouteFunction<RouteObject> =>
  async () => {
    const [module] = await Promise.all([importer(), i18next.loadNamespaces(domaines)]);
    return { Component: module.Component };
  };

import type { Deps } from '../platform/deps.ts';
import type { ListeDeTaches } from '../platform/taches.ts';
import { integrerFlux } from './integration/integrer-flux.usecase.ts';
import { ouvrirLecteurs } from './integration/lecteurs.ts';

/** What the rest of the API may call of this domain. */

/** The jobs of this domain; its reading threads start with the first file that needs one. */
export function tachesFacturation(deps: Deps): ListeDeTaches<'integrer_flux'> {
  const lecteurs = ouvrirLecteurs();
  return {
    integrer_flux: ({ fluxId }, { essai, essaisMax }) =>
      integrerFlux(deps, lecteurs, fluxId, { dernierEssai: essai >= essaisMax }),
  };
}

export { type ElementDuLot, integrerLot } from './integration/integrer-lot.ts';

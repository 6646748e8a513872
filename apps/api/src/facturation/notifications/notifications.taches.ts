import type { Courrier } from '../../platform/courrier.ts';
import type { Deps } from '../../platform/deps.ts';
import type { ListeDeTaches } from '../../platform/taches.ts';
import { diffuserEvenements } from './diffuser-evenement.usecase.ts';
import { envoyerCourriel } from './envoyer-courriel.usecase.ts';

export const tachesNotifications = (
  deps: Deps,
  courrier: Courrier,
): ListeDeTaches<'diffuser_evenement' | 'envoyer_courriel'> => ({
  diffuser_evenement: (charge) =>
    diffuserEvenements(deps, 'evenementId' in charge ? [charge.evenementId] : charge.evenementIds),
  envoyer_courriel: ({ courrielId }, { essai, essaisMax }) =>
    envoyerCourriel(deps, courrier, courrielId, { dernierEssai: essai >= essaisMax }),
});

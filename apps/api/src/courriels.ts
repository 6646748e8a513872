import { MESSAGES_COMPTE } from './compte/public.ts';
import { diffuserEvenements, MESSAGES_FACTURATION, redigerCourrielDeFacturation } from './facturation/public.ts';
import { MESSAGES_ORGANISATION } from './organisation/public.ts';
import { envoyerCourriel, type Facteur } from './platform/courriels/envoyer-courriel.usecase.ts';
import { type MessagesDirects, redigerMessageDirect } from './platform/courriels/messages-directs.ts';
import type { Courrier } from './platform/courrier.ts';
import type { Deps } from './platform/deps.ts';
import type { ListeDeTaches } from './platform/taches.ts';

/** Mails with words of their own, of every domain. */
const MESSAGES: MessagesDirects = { ...MESSAGES_COMPTE, ...MESSAGES_FACTURATION, ...MESSAGES_ORGANISATION };

/** Who writes which mail, and who carries it. */
export const facteur = (deps: Deps, courrier: Courrier): Facteur => ({
  courrier,
  rediger: async (courriel) =>
    courriel.message === null
      ? redigerCourrielDeFacturation(deps, courriel)
      : redigerMessageDirect(deps, MESSAGES, courriel.message, courriel),
});

export function tachesCourriels(
  deps: Deps,
  courrier: Courrier,
): ListeDeTaches<'diffuser_evenement' | 'envoyer_courriel'> {
  return {
    diffuser_evenement: (charge) =>
      diffuserEvenements(deps, 'evenementId' in charge ? [charge.evenementId] : charge.evenementIds),
    envoyer_courriel: ({ courrielId }, { essai, essaisMax }) =>
      envoyerCourriel(deps, facteur(deps, courrier), courrielId, { dernierEssai: essai >= essaisMax }),
  };
}

import type { MessagesDirects } from '../platform/courriels/messages-directs.ts';
import { ADRESSE, INSCRIPTION, OUBLI } from './courriels/acces.ts';
import {
  ADRESSE_CHANGEE,
  APPAREIL_NOUVEAU,
  DESACTIVE,
  EFFACE,
  MOT_DE_PASSE,
  QUESTION,
  REACTIVE,
} from './courriels/avis.ts';
import { INVITATION_AU_PORTAIL } from './courriels/invitation.ts';
import { MESSAGES_DE_SECURITE } from './facteurs/messages-de-securite.ts';

export { leverBlocage } from './connexion/lever-blocage.repository.ts';
/** What the rest of the API may call of this domain. */
export { oublierDemandesDeCompte } from './demandes/oublier.ts';
export { repondreOubli } from './inscription/demander-lien.usecase.ts';

/** Mails with words of their own. */
export const MESSAGES_COMPTE: MessagesDirects = {
  'compte.invitation': INVITATION_AU_PORTAIL,
  'compte.inscription': INSCRIPTION,
  'compte.oubli': OUBLI,
  'compte.adresse': ADRESSE,
  'compte.adresse_changee': ADRESSE_CHANGEE,
  'compte.mot_de_passe': MOT_DE_PASSE,
  'compte.question': QUESTION,
  'compte.desactive': DESACTIVE,
  'compte.reactive': REACTIVE,
  'compte.efface': EFFACE,
  'compte.appareil_nouveau': APPAREIL_NOUVEAU,
  ...MESSAGES_DE_SECURITE,
};

export { reinitialiserFacteurs } from './facteurs/enroler.usecases.ts';

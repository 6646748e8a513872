import type { MessagesDirects } from '../platform/courriels/messages-directs.ts';
import { INVITATION_AU_PORTAIL } from './courriels/invitation.ts';

/** What the rest of the API may call of this domain. */

export { leverBlocage } from './connexion/lever-blocage.repository.ts';

/** Mails with words of their own. */
export const MESSAGES_COMPTE: MessagesDirects = { 'compte.invitation': INVITATION_AU_PORTAIL };

import type { MessagesDirects } from '../platform/courriels/messages-directs.ts';

/** What the rest of the API may call of this domain. */

/** Mails with words of their own. */
export const MESSAGES_COMPTE: MessagesDirects = {};

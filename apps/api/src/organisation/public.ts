import type { MessagesDirects } from '../platform/courriels/messages-directs.ts';
import { MESSAGES_COORDONNEES } from './coordonnees-bancaires/annoncer.ts';
import { MESSAGES_CREATION } from './creation/messages-creation.ts';
import { MESSAGES_CYCLE } from './cycle/messages-cycle.ts';
import { MESSAGES_DEMANDES } from './demandes/messages-demandes.ts';
import { MESSAGES_MANDATS } from './mandats/courriels-mandats.ts';
import { MESSAGES_PROFILS } from './profils/annoncer-profils.ts';
import { INVITATION } from './profils/invitation.message.ts';
import { MESSAGES_RATTACHEMENT } from './rattachement/messages-rattachement.ts';

/** What the rest of the API may call of this domain. */
export { chiffrerComptesEnClair } from './coordonnees-bancaires/coordonnee.repository.ts';
export { lireComptes, nouveauDepuis } from './coordonnees-bancaires/coordonnees.query.ts';
export { suivreDemandes } from './demandes/suivre-demandes.usecase.ts';
export { suivreMandats } from './mandats/suivre-mandats.usecase.ts';
export { lirePieceDeStructure, lirePiecesChoisies, lirePiecesDeStructure } from './pieces/pieces.query.ts';
export { type CompteRepris, type IssueDeCompte, reprendreCompte } from './profils/reprendre-compte.repository.ts';
export { effacerPersonne, tenirPersonne } from './rattachement/effacer-personne.ts';

/** Mails with words of their own. */
export const MESSAGES_ORGANISATION: MessagesDirects = {
  ...MESSAGES_DEMANDES,
  ...MESSAGES_RATTACHEMENT,
  ...MESSAGES_CREATION,
  ...MESSAGES_COORDONNEES,
  ...MESSAGES_PROFILS,
  ...MESSAGES_MANDATS,
  ...MESSAGES_CYCLE,
  'organisation.invitation': INVITATION,
};

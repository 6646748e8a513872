import type { CodeRefusCreation, CodeRefusDemande, CodeRefusDepart } from '@orpheon/domain';
import type { Phrases } from '../platform/erreurs.ts';

/** `INTROUVABLE` is everybody's sentence. */
export type CodeOrganisation =
  | Exclude<CodeRefusDemande, 'INTROUVABLE'>
  | CodeRefusDepart
  | CodeRefusCreation
  | 'STRUCTURE_EXISTANTE'
  | 'IDENTIFIANT_INCORRECT'
  | 'PAYS_DANS_L_UNION'
  | 'CHAMPS_MANQUANTS'
  | 'DEMANDE_DEJA_APPROUVEE'
  | 'DEMANDE_DEJA_REFUSEE'
  | 'DEMANDE_DEJA_RETIREE'
  | 'DEMANDE_DEJA_PERIMEE'
  | 'DEMANDE_DEJA_SANS_OBJET'
  | 'DEMANDE_DEJA_EN_ATTENTE'
  | 'TROP_DE_DEMANDES_EN_ATTENTE'
  | 'DEJA_RATTACHE'
  | 'PROFIL_DEJA_DETENU'
  | 'STRUCTURE_INACTIVE'
  | 'COMPTE_DESACTIVE'
  | 'PERSONNE_PARTIE'
  | 'PROPOSITION_SANS_OBJET'
  | 'GESTIONNAIRE_PRINCIPAL_SEUL'
  | 'DEJA_GESTIONNAIRE_PRINCIPAL';

export const PHRASES_ORGANISATION: Phrases<CodeOrganisation> = {
  DEMANDE_CLOSE: {
    fr: 'Cette demande a déjà reçu une réponse. Rechargez la page pour la lire.',
    en: 'This request was already answered. Reload the page to read the answer.',
  },
  MOTIF_REQUIS: {
    fr: 'Indiquez le motif du refus : la personne le lira, et saura que faire.',
    en: 'Give the reason of the refusal: the person will read it and know what to do.',
  },
  DEMANDE_DE_SOI: {
    fr: 'Vous avez fait cette demande vous-même : une autre personne doit y répondre.',
    en: 'You made this request yourself: somebody else has to answer it.',
  },
  DEMANDE_DEJA_APPROUVEE: {
    fr: '{qui} a déjà approuvé cette demande.',
    en: '{qui} has already approved this request.',
  },
  DEMANDE_DEJA_REFUSEE: {
    fr: '{qui} a déjà refusé cette demande.',
    en: '{qui} has already refused this request.',
  },
  DEMANDE_DEJA_RETIREE: {
    fr: 'La personne a retiré cette demande.',
    en: 'The person has withdrawn this request.',
  },
  DEMANDE_DEJA_PERIMEE: {
    fr: 'Cette demande a expiré sans réponse. La personne peut la refaire.',
    en: 'This request expired unanswered. The person may make it again.',
  },
  DEMANDE_DEJA_SANS_OBJET: {
    fr: 'La structure a fermé : cette demande n’a plus d’objet.',
    en: 'The structure has closed: this request is void.',
  },
  DEMANDE_DEJA_EN_ATTENTE: {
    fr: 'La même demande attend déjà une réponse : elle n’est pas à refaire. Les vôtres figurent dans l’historique de vos demandes.',
    en: 'The same request is already waiting for an answer: no need to make it again. Yours are in the history of your requests.',
  },
  TROP_DE_DEMANDES_EN_ATTENTE: {
    fr: 'Vous avez déjà {maximum} demandes en attente. Retirez-en une, ou attendez une réponse.',
    en: 'You already have {maximum} requests waiting. Withdraw one, or wait for an answer.',
  },
  DEJA_RATTACHE: {
    fr: 'Vous êtes déjà rattaché à cette structure ou à ce service.',
    en: 'You already belong to this structure or service.',
  },
  PROFIL_DEJA_DETENU: {
    fr: 'Vous détenez déjà ce profil.',
    en: 'You already hold this profile.',
  },
  STRUCTURE_INACTIVE: {
    fr: 'Cette structure n’est plus active : personne ne peut plus la rejoindre.',
    en: 'This structure is no longer active: nobody can join it any more.',
  },
  COMPTE_DESACTIVE: {
    fr: 'Le compte de cette personne n’est plus actif.',
    en: 'This person’s account is no longer active.',
  },
  PERSONNE_PARTIE: {
    fr: 'Cette personne n’est plus rattachée à la structure.',
    en: 'This person no longer belongs to the structure.',
  },
  PROPOSITION_SANS_OBJET: {
    fr: 'La structure a changé de gestionnaire principal depuis cette proposition : elle n’a plus d’objet.',
    en: 'The structure has had another main manager since this proposal, which is void.',
  },
  GESTIONNAIRE_PRINCIPAL_SEUL: {
    fr: 'Seul le gestionnaire principal de la structure peut transmettre ce rôle.',
    en: 'Only the main manager of the structure can hand that role over.',
  },
  DEJA_GESTIONNAIRE_PRINCIPAL: {
    fr: 'Cette personne est déjà gestionnaire principal de la structure.',
    en: 'This person already is the main manager of the structure.',
  },
  GESTIONNAIRE_PRINCIPAL_RESTE: {
    fr: 'Le gestionnaire principal ne quitte pas sa structure sans avoir transmis ce rôle. Proposez-le d’abord à une autre personne rattachée, ou fermez la structure.',
    en: 'The main manager does not leave the structure without handing the role over. Propose it to somebody else who belongs to it first, or close the structure.',
  },
  DERNIER_GESTIONNAIRE: {
    fr: 'Plus personne ne gérerait cette structure. Accordez d’abord « Organisation – modification » à une autre personne.',
    en: 'Nobody would manage this structure any more. Grant “Organisation – modification” to somebody else first.',
  },
  SIRET_INCONNU_AU_REGISTRE: {
    fr: 'Le répertoire des entreprises ne connaît pas ce SIRET. Vérifiez-le sur votre avis de situation.',
    en: 'The register of companies does not know this SIRET. Check it on your registration notice.',
  },
  ETABLISSEMENT_FERME: {
    fr: 'Le répertoire des entreprises dit cet établissement fermé. Créez la structure avec le SIRET d’un établissement ouvert.',
    en: 'The register of companies says that this establishment has closed. Use the SIRET of one that is open.',
  },
  PUBLIQUE_IMPOSSIBLE: {
    fr: 'Une structure publique s’identifie par un SIRET, un RIDET ou un numéro TAHITI.',
    en: 'A public structure is identified by a SIRET, a RIDET or a TAHITI number.',
  },
  PRIVEE_AU_REGISTRE: {
    fr: 'Le répertoire des entreprises dit cette structure privée. Créez-la comme telle, ou écrivez au support.',
    en: 'The register of companies says that this structure is private. Create it as such, or write to support.',
  },
  STRUCTURE_EXISTANTE: {
    fr: '{structure} existe déjà sur le portail. Demandez à y être rattaché.',
    en: '{structure} is on the portal already. Ask to belong to it.',
  },
  IDENTIFIANT_INCORRECT: {
    fr: 'Cet identifiant n’a pas la forme attendue pour ce type de structure.',
    en: 'This identifier is not of the form that this type of structure has.',
  },
  PAYS_DANS_L_UNION: {
    fr: 'Ce pays est dans l’Union européenne : identifiez la structure par son numéro de TVA ou son SIRET.',
    en: 'This country is in the European Union: identify the structure by its VAT number or its SIRET.',
  },
  CHAMPS_MANQUANTS: {
    fr: 'Indiquez le nom de la structure ; pour un particulier, son nom et son prénom.',
    en: 'Give the name of the structure; of a private person, first and last name.',
  },
};

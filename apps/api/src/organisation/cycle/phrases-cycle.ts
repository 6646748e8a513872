import type { CodeRefusStructure, CodeRefusSuccession } from '@orpheon/domain';
import type { Phrases } from '../../platform/erreurs.ts';

/** Sentences that the opening of a structure and its own data have already are theirs. */
type Code =
  | Exclude<CodeRefusStructure, 'STRUCTURE_FERMEE'>
  | Exclude<CodeRefusSuccession, 'IDENTIFIANT_INCORRECT' | 'SIRET_INCONNU_AU_REGISTRE' | 'ETABLISSEMENT_FERME'>
  | 'SUCCESSION_SANS_OBJET';

export const PHRASES_CYCLE: Phrases<Code> = {
  STRUCTURE_OUVERTE: {
    fr: 'Cette structure est ouverte.',
    en: 'This structure is open.',
  },
  RESERVE_AU_GESTIONNAIRE_PRINCIPAL: {
    fr: 'Seul le gestionnaire principal de la structure peut faire cela.',
    en: 'Only the main manager of the structure can do this.',
  },
  MOTIF_ABSENT: {
    fr: 'Indiquez le motif : l’historique de la structure le garde.',
    en: 'Give the reason: the history of the structure keeps it.',
  },
  IDENTIFIANT_DIFFERENT: {
    fr: 'Ce n’est pas l’identifiant de cette structure. Saisissez-le tel qu’il figure sur sa fiche.',
    en: 'This is not the identifier of this structure. Type it as it stands on its sheet.',
  },
  STRUCTURE_REMPLACEE: {
    fr: 'Une autre structure a remplacé celle-ci : elle ne se rouvre plus.',
    en: 'Another structure has replaced this one, which does not open again.',
  },
  REOUVERTURE_TARDIVE: {
    fr: 'La structure ne se rouvre par son gestionnaire principal que pendant {jours} jours. Écrivez au support du portail.',
    en: 'Its main manager may open a structure again for {jours} days only. Write to the portal’s support.',
  },
  SANS_SIRET: {
    fr: 'Cette structure n’est pas identifiée par un SIRET.',
    en: 'This structure is not identified by a SIRET.',
  },
  MEME_SIRET: {
    fr: 'C’est déjà le SIRET de cette structure.',
    en: 'This is the SIRET of this structure already.',
  },
  SUCCESSEUR_DE_NATURE_DIFFERENTE: {
    fr: 'Une structure publique est remplacée par une structure publique, une privée par une privée. Vérifiez le SIRET, ou écrivez au support.',
    en: 'A public structure is replaced by a public one, a private one by a private one. Check the SIRET, or write to support.',
  },
  SUCCESSEUR_D_AUTRUI: {
    fr: 'Le portail connaît déjà ce SIRET, et vous n’êtes pas le gestionnaire principal de sa structure. Demandez que ce rôle vous soit transmis, puis recommencez.',
    en: 'The portal has this SIRET already, and you are not the main manager of its structure. Ask for that role to be handed over to you, then retry.',
  },
  SUCCESSEUR_FERME: {
    fr: 'La structure qui porte ce SIRET est fermée. Rouvrez-la d’abord.',
    en: 'The structure that has this SIRET is closed. Open it again first.',
  },
  SUCCESSION_SANS_OBJET: {
    fr: 'La structure a changé depuis cette demande : la personne n’en est plus gestionnaire principal, ou le SIRET est pris.',
    en: 'The structure has changed since this request: the person no longer leads it, or the SIRET is taken.',
  },
};

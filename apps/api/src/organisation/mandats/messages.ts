import type { CodeRefusMandat, CodeRefusProposition } from '@orpheon/domain';
import type { Phrases } from '../../platform/erreurs.ts';

/** `INTROUVABLE` and `INTERDIT` are everybody's sentences. */
type CodeMandat =
  | Exclude<CodeRefusMandat, 'INTROUVABLE' | 'INTERDIT'>
  | CodeRefusProposition
  | 'MANDATAIRE_INTROUVABLE'
  | 'MANDAT_MODIFIE'
  | 'MANDAT_TEXTE_MODIFIE';

export const PHRASES_MANDATS = {
  MANDAT_CLOS: {
    fr: 'Ce mandat a changé entre-temps : ce geste n’est plus possible. Rechargez la page pour lire où il en est.',
    en: 'This mandate changed meanwhile: this can no longer be done. Reload the page to read where it stands.',
  },
  MANDAT_MODIFIE: {
    fr: 'Ce mandat a changé pendant que vous le lisiez. Rien n’a été enregistré : relisez-le, puis recommencez.',
    en: 'This mandate changed while you were reading it. Nothing was saved: please read it again, then retry.',
  },
  MANDAT_MOTIF_REQUIS: {
    fr: 'Indiquez le motif : l’autre structure le lira.',
    en: 'Give the reason: the other structure will read it.',
  },
  MANDAT_TEXTE_MODIFIE: {
    fr: 'Le texte du mandat a changé. Rechargez la page pour le lire.',
    en: 'The text of the mandate has changed. Reload the page to read it.',
  },
  MANDATAIRE_INTROUVABLE: {
    fr: 'Aucune structure active du portail n’a cet identifiant. Vérifiez-le auprès de votre mandataire, qui doit d’abord s’inscrire.',
    en: 'No active structure of the portal has this identifier. Check it with the one you want to mandate, which has to sign up first.',
  },
  MANDAT_A_SOI_MEME: {
    fr: 'C’est votre propre structure : elle dépose déjà ses factures sans mandat.',
    en: 'This is your own structure: it files its invoices without a mandate already.',
  },
  MANDAT_STRUCTURE_INACTIVE: {
    fr: 'L’une des deux structures n’est plus active : aucun mandat ne peut les lier.',
    en: 'One of the two structures is no longer active: no mandate can bind them.',
  },
  MANDAT_DEBUT_PASSE: {
    fr: 'Le mandat commence au plus tôt aujourd’hui : changez la date de début.',
    en: 'The mandate begins today at the earliest: change its first day.',
  },
  MANDAT_FIN_AVANT_DEBUT: {
    fr: 'La date de fin précède la date de début : changez l’une des deux.',
    en: 'The last day is before the first one: change one of them.',
  },
  MANDAT_CHEVAUCHE: {
    fr: 'Un mandat proposé ou accepté lie déjà ces deux structures à ces dates. Choisissez d’autres dates, ou mettez d’abord fin à celui-là.',
    en: 'A mandate proposed or accepted already binds these two structures on these days. Choose other days, or end that one first.',
  },
} as const satisfies Phrases & Record<CodeMandat, unknown>;

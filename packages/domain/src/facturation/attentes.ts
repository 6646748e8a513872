import type { StatutFacture } from './statuts.ts';

interface Attente {
  /** The side that is waited for: decides rights, list and index. */
  readonly cote: 'FOURNISSEUR' | 'DESTINATAIRE';
  readonly statuts: readonly StatutFacture[];
  /** Older ones no longer count: days since the status was reached. */
  readonly depuisJours?: number;
  /** A rejection that its supplier marked as dealt with no longer counts. */
  readonly rejetNonTraite?: boolean;
}

/**
 * What awaits somebody, one row a counter of the home page; the same table makes the link's filter, so that a count and
 * the list it opens cannot disagree.
 */
export const ATTENTES = {
  RECUES_A_TRAITER: { cote: 'DESTINATAIRE', statuts: ['MISE_A_DISPOSITION', 'PRISE_EN_COMPTE_DESTINATAIRE'] },
  RECUES_COMPLETEES: { cote: 'DESTINATAIRE', statuts: ['COMPLETEE'] },
  RECUES_A_PAYER: {
    cote: 'DESTINATAIRE',
    statuts: ['SERVICE_FAIT', 'MANDATEE', 'MISE_A_DISPOSITION_COMPTABLE', 'COMPTABILISEE'],
  },
  EMISES_SUSPENDUES: { cote: 'FOURNISSEUR', statuts: ['SUSPENDUE'] },
  EMISES_A_RECYCLER: { cote: 'FOURNISSEUR', statuts: ['A_RECYCLER'] },
  EMISES_NON_CONFORMES: { cote: 'FOURNISSEUR', statuts: ['NON_CONFORME'], depuisJours: 30 },
  EMISES_REJETEES: { cote: 'FOURNISSEUR', statuts: ['REJETEE'], depuisJours: 90, rejetNonTraite: true },
} as const satisfies Record<string, Attente>;

export type CleAttente = keyof typeof ATTENTES;
export const CLES_ATTENTES = Object.keys(ATTENTES) as [CleAttente, ...CleAttente[]];

/** One row of the table, its optional columns readable. */
export const attente = (cle: CleAttente): Attente => ATTENTES[cle];

/** Counters stop here: "1 000 and more" says enough, and the count stays cheap. */
export const PLAFOND_ATTENTES = 1_000;

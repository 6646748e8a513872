import { ajouterJours } from '../commun/dates.ts';
import { STATUTS_DE_REJET } from './rejet.ts';
import type { StatutFacture } from './statuts.ts';

interface Attente {
  /** The side that is waited for: decides rights, list and index. */
  readonly cote: 'FOURNISSEUR' | 'DESTINATAIRE';
  readonly statuts: readonly StatutFacture[];
  /** Nothing can be done about them any more: only those filed on one of these last days count. */
  readonly deposeesDepuisJours?: number;
  /** Taken off by a mark of the supplier, who then has nothing else to do about them. */
  readonly rejet?: 'A_TRAITER';
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
  EMISES_BROUILLONS: { cote: 'FOURNISSEUR', statuts: ['BROUILLON'] },
  EMISES_NON_CONFORMES: { cote: 'FOURNISSEUR', statuts: ['NON_CONFORME'], deposeesDepuisJours: 30 },
  EMISES_REJETEES: { cote: 'FOURNISSEUR', statuts: STATUTS_DE_REJET, rejet: 'A_TRAITER' },
} as const satisfies Record<string, Attente>;

export type CleAttente = keyof typeof ATTENTES;
export const CLES_ATTENTES = Object.keys(ATTENTES) as [CleAttente, ...CleAttente[]];

/** One row of the table, its optional columns readable. */
export const attente = (cle: CleAttente): Attente => ATTENTES[cle];

/** What a list is asked for to show exactly what a counter counts. */
export interface FiltreAttente {
  readonly statut: readonly StatutFacture[];
  /** First day of deposit, `YYYY-MM-DD`. */
  readonly deposeeDu?: string;
  readonly rejet?: 'A_TRAITER';
}

/**
 * The filter of a counter, the same for the count and for its link.
 * @param aujourdhui calendar day in Europe/Paris, `YYYY-MM-DD`
 */
export function filtreAttente(cle: CleAttente, aujourdhui: string): FiltreAttente {
  const { statuts: statut, deposeesDepuisJours, rejet } = attente(cle);
  return {
    statut,
    ...(deposeesDepuisJours === undefined ? {} : { deposeeDu: ajouterJours(aujourdhui, -deposeesDepuisJours) }),
    ...(rejet ? { rejet } : {}),
  };
}

/** Counters stop here: "1 000 and more" says enough, and the count stays cheap. */
export const PLAFOND_ATTENTES = 1_000;
/** And by service, where many counts stand side by side: beyond, the list tells. */
export const PLAFOND_PAR_SERVICE = 100;

/** What a recipient has to take up: new, or given back by the supplier. */
export const STATUTS_A_TRAITER: readonly StatutFacture[] = [
  ...ATTENTES.RECUES_A_TRAITER.statuts,
  ...ATTENTES.RECUES_COMPLETEES.statuts,
];

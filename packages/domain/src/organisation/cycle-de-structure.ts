import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

/** The life of a structure on the portal: open, closed, opened again. */

export const STATUTS_STRUCTURE = ['ACTIVE', 'INACTIVE'] as const;
export type StatutStructure = (typeof STATUTS_STRUCTURE)[number];

/** Days during which its gestionnaire principal may take a closing back; afterwards it takes support. */
export const JOURS_POUR_ROUVRIR = 30;

export type ActeurDeStructure = 'GESTIONNAIRE_PRINCIPAL' | 'SUPPORT';

interface Transition {
  readonly de: StatutStructure;
  readonly vers: StatutStructure;
  readonly acteurs: readonly ActeurDeStructure[];
}

/** What may be done to a structure as a whole. `remplacer` is the closing that a change of SIRET comes with. */
export const CYCLE_DE_STRUCTURE = {
  fermer: { de: 'ACTIVE', vers: 'INACTIVE', acteurs: ['GESTIONNAIRE_PRINCIPAL'] },
  remplacer: { de: 'ACTIVE', vers: 'INACTIVE', acteurs: ['GESTIONNAIRE_PRINCIPAL', 'SUPPORT'] },
  rouvrir: { de: 'INACTIVE', vers: 'ACTIVE', acteurs: ['GESTIONNAIRE_PRINCIPAL', 'SUPPORT'] },
} as const satisfies Record<string, Transition>;
export type ActionSurStructure = keyof typeof CYCLE_DE_STRUCTURE;

export interface EtatDeStructure {
  readonly statut: StatutStructure;
  readonly identifiant: string;
  readonly gestionnairePrincipalId: string | null;
  /** Milliseconds; null: open, or closed by the directory that the operator loads. */
  readonly fermeeLe: number | null;
  /** Another one took its place. */
  readonly remplacee: boolean;
}

export interface DemandeSurStructure {
  readonly acteur: { readonly type: ActeurDeStructure; readonly utilisateurId: string };
  readonly motif: string;
  /** What was typed to confirm a closing. */
  readonly identifiant?: string;
  /** Milliseconds. */
  readonly maintenant: number;
}

export type CodeRefusStructure =
  | 'STRUCTURE_FERMEE'
  | 'STRUCTURE_OUVERTE'
  | 'RESERVE_AU_GESTIONNAIRE_PRINCIPAL'
  | 'MOTIF_ABSENT'
  | 'IDENTIFIANT_DIFFERENT'
  | 'STRUCTURE_REMPLACEE'
  | 'REOUVERTURE_TARDIVE';

const JOUR_MS = 24 * 3_600_000;

/**
 * Judges an action on a structure as a whole: where it leads, or why not. A structure that another one replaced never
 * opens again: its identifier is no longer its own, and chains of successors can have no loop.
 */
export function jugerStructure(
  structure: EtatDeStructure,
  action: ActionSurStructure,
  demande: DemandeSurStructure,
): Resultat<StatutStructure, Refus<CodeRefusStructure>> {
  const transition: Transition = CYCLE_DE_STRUCTURE[action];
  const { acteur, maintenant } = demande;
  const principal = structure.gestionnairePrincipalId === acteur.utilisateurId;
  if (!transition.acteurs.includes(acteur.type) || (acteur.type === 'GESTIONNAIRE_PRINCIPAL' && !principal)) {
    return echec('INTERDIT', 'RESERVE_AU_GESTIONNAIRE_PRINCIPAL');
  }
  if (structure.statut !== transition.de) {
    return echec('CONFLIT', structure.statut === 'ACTIVE' ? 'STRUCTURE_OUVERTE' : 'STRUCTURE_FERMEE');
  }
  if (demande.motif.trim() === '') return echec('REGLE_METIER', 'MOTIF_ABSENT');
  if (action === 'fermer' && !memeIdentifiant(demande.identifiant ?? '', structure.identifiant)) {
    return echec('REGLE_METIER', 'IDENTIFIANT_DIFFERENT');
  }
  if (action === 'rouvrir') {
    if (structure.remplacee) return echec('CONFLIT', 'STRUCTURE_REMPLACEE');
    if (acteur.type === 'GESTIONNAIRE_PRINCIPAL' && !peutEtreReprise(structure.fermeeLe, maintenant)) {
      return echec('CONFLIT', 'REOUVERTURE_TARDIVE', { jours: String(JOURS_POUR_ROUVRIR) });
    }
  }
  return reussite(transition.vers);
}

/** May its gestionnaire principal still take that closing back? Milliseconds. */
export const peutEtreReprise = (fermeeLe: number | null, maintenant: number): boolean =>
  fermeeLe !== null && maintenant - fermeeLe < JOURS_POUR_ROUVRIR * JOUR_MS;

const sansBlancs = (identifiant: string): string => identifiant.replace(/\s/g, '').toUpperCase();

/** Is that the identifier of the structure, as somebody typed it to confirm? Spaces and capitals do not matter. */
export const memeIdentifiant = (saisi: string, identifiant: string): boolean =>
  sansBlancs(saisi) === sansBlancs(identifiant);

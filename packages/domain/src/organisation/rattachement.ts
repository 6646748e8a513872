import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

/**
 * States of an attachment. `VALIDEE`: the person belongs there; `DESACTIVEE`: a manager detached them, and may take them
 * back; `SUPPRIMEE`: they left, or erased their account. What somebody asks for before is a request (`demandes.ts`).
 */
export const STATUTS_DE_RATTACHEMENT = ['VALIDEE', 'DESACTIVEE', 'SUPPRIMEE'] as const;
export type StatutDeRattachement = (typeof STATUTS_DE_RATTACHEMENT)[number];

/** That of whoever belongs there. */
export const RATTACHE = 'VALIDEE' satisfies StatutDeRattachement;
/** Those of the people whom a structure's managers see: who belongs to it, and who was detached. */
export const STATUTS_PRESENTS = ['VALIDEE', 'DESACTIVEE'] as const satisfies readonly StatutDeRattachement[];

interface TransitionDeRattachement {
  readonly de: readonly StatutDeRattachement[];
  readonly vers: StatutDeRattachement;
  readonly acteur: 'PERSONNE' | 'GESTIONNAIRE' | 'EFFACEMENT';
  /** Where it is as good as done: nothing changes, nothing is refused. */
  readonly sansEffet: readonly StatutDeRattachement[];
}

/** What may be done to an attachment, as data. */
export const TRANSITIONS_DE_RATTACHEMENT = {
  quitter: { de: ['VALIDEE'], vers: 'SUPPRIMEE', acteur: 'PERSONNE', sansEffet: [] },
  detacher: { de: ['VALIDEE'], vers: 'DESACTIVEE', acteur: 'GESTIONNAIRE', sansEffet: ['DESACTIVEE', 'SUPPRIMEE'] },
  rattacher: { de: ['DESACTIVEE'], vers: 'VALIDEE', acteur: 'GESTIONNAIRE', sansEffet: ['VALIDEE'] },
  /** With the account, wherever the person was. */
  effacer: { de: ['VALIDEE', 'DESACTIVEE'], vers: 'SUPPRIMEE', acteur: 'EFFACEMENT', sansEffet: ['SUPPRIMEE'] },
} as const satisfies Record<string, TransitionDeRattachement>;
export type ActionSurRattachement = keyof typeof TRANSITIONS_DE_RATTACHEMENT;

const ACTIONS = Object.keys(TRANSITIONS_DE_RATTACHEMENT) as ActionSurRattachement[];
const transitionDe = (action: ActionSurRattachement): TransitionDeRattachement => TRANSITIONS_DE_RATTACHEMENT[action];

/**
 * Where an action leads from that state. Of an attachment that is over nobody is told more than of one that never was.
 * @returns null where nothing is left to do
 */
export function changerRattachement(
  statut: StatutDeRattachement,
  action: ActionSurRattachement,
): Resultat<StatutDeRattachement | null, Refus<'INTROUVABLE'>> {
  const { de, vers, sansEffet } = transitionDe(action);
  if (sansEffet.includes(statut)) return reussite(null);
  return de.includes(statut) ? reussite(vers) : echec('INTROUVABLE', 'INTROUVABLE');
}

/** What that person may do there: what the page offers. */
export const actionsSurRattachement = (
  statut: StatutDeRattachement,
  acteur: TransitionDeRattachement['acteur'],
): ActionSurRattachement[] =>
  ACTIONS.filter((action) => transitionDe(action).acteur === acteur && transitionDe(action).de.includes(statut));

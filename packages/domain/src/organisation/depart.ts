import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

/** What is known of somebody who is about to leave a structure, or one of its services. */
export interface Depart {
  /** The structure is closed: nobody needs to stay for it. */
  readonly structureFermee: boolean;
  /** They manage it first and foremost. */
  readonly gestionnairePrincipal: boolean;
  /** Somebody holds that role. */
  readonly aUnGestionnairePrincipal: boolean;
  /** They may manage its people. */
  readonly gestionnaire: boolean;
  /** Others who may, and can sign in. */
  readonly autresGestionnaires: number;
  /** They stay attached to the structure as a whole. */
  readonly resteRattache: boolean;
}

export type CodeRefusDepart = 'GESTIONNAIRE_PRINCIPAL_RESTE' | 'DERNIER_GESTIONNAIRE';

/**
 * May that person leave? The gestionnaire principal hands over first; where nobody holds that role, the last who manages
 * stays: a structure is never left to nobody (decisions §6), unless it is closed.
 */
export function jugerDepart(depart: Depart): Resultat<null, Refus<CodeRefusDepart>> {
  if (depart.resteRattache || depart.structureFermee) return reussite(null);
  if (depart.gestionnairePrincipal) return echec('CONFLIT', 'GESTIONNAIRE_PRINCIPAL_RESTE');
  if (!depart.aUnGestionnairePrincipal && depart.gestionnaire && depart.autresGestionnaires === 0) {
    return echec('CONFLIT', 'DERNIER_GESTIONNAIRE');
  }
  return reussite(null);
}

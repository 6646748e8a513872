import { creerAlea } from './alea.ts';
import { fabriquesFacturation } from './facturation.ts';
import { creerIds } from './identifiants.ts';
import { fabriquesOrganisation } from './organisation.ts';

/** A working day in the morning, in Paris: what tests take for "now" when they do not care. */
export const INSTANT_PAR_DEFAUT = new Date('2026-03-02T09:00:00.000Z');

/**
 * Factories in domain words: rows valid by default, overrides say what the test is about. One seed, one sequence:
 * the same calls in the same order give the same rows. No clock: the instant is handed in.
 *
 * ```ts
 * const { uneStructurePublique, unService } = creerFabriques();
 * const commune = uneStructurePublique({ serviceObligatoire: true });
 * ```
 */
export function creerFabriques({ graine = 1, maintenant = INSTANT_PAR_DEFAUT } = {}) {
  const contexte = { alea: creerAlea(graine), maintenant, nouvelId: creerIds() };
  const organisation = fabriquesOrganisation(contexte);
  return { ...contexte, ...organisation, ...fabriquesFacturation(contexte, organisation) };
}

export type Fabriques = ReturnType<typeof creerFabriques>;

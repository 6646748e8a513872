import type { Lecteur } from '../lecteur.ts';
import { SYNTAXE_MIXTE, SYNTAXE_PIVOT } from '../structure/cpp.ts';
import { avertissement } from '../trouvailles.ts';
import { refuserEnveloppe } from './enveloppe.ts';
import { lireCpp } from './lire-cpp.ts';
import type { RACINES_ENVELOPPE } from './racine-enveloppe.ts';

/** The readers of Chorus' own formats. */
export const LECTEURS_CPP: Readonly<Record<(typeof RACINES_ENVELOPPE)[number], Lecteur>> = {
  CPPFactureMixte: { format: 'CPP_MIXTE', syntaxe: SYNTAXE_MIXTE, lire: lireCpp, refuser: refuserEnveloppe },
  CPPFacturePivot: {
    format: 'CPP_PIVOT',
    syntaxe: SYNTAXE_PIVOT,
    lire: lireCpp,
    refuser: refuserEnveloppe,
    remarque: (noeud) => avertissement('ORP-CPP-PIVOT', 'SYNTAXE', { noeud }),
  },
};

import { type ActionFacture, ajouterJours, jourAParis, type StatutFacture } from '@orpheon/domain';
import type { Alea } from '@orpheon/testing';
import { type Acheminement, acheminer, type Contenu } from './contenus.ts';
import type { CleFournisseur } from './fournisseurs.ts';
import { type Circuit, jouer, type PassageJoue, parcoursDe, type Traitement, type Validation } from './parcours.ts';
import { type ClePublique, publiqueDemo } from './structures-publiques.ts';

/** What making a plan is given. */
export interface ContextePlan {
  readonly maintenant: Date;
  readonly alea: Alea;
  /** Working days on which invoices are filed, with how much. */
  readonly jours: readonly (readonly [jour: string, poids: number])[];
}

export const MINUTE = 60_000;

/** One invoice to be: what it says, when it was filed, and what became of it until now. */
export interface Projet {
  readonly contenu: Contenu;
  /** When its file was received; for a draft, when it was begun. */
  readonly depot: Date;
  readonly passages: readonly PassageJoue[];
  readonly valideurs: readonly CleFournisseur[];
  /** Where the supplier sent it again, once recycled. */
  readonly recyclage: Acheminement | null;
  /** The invoice that a credit note corrects, or that a refused deposit would have been. */
  readonly origine: Projet | null;
  readonly genre: 'ACCEPTEE' | 'NON_CONFORME' | 'BROUILLON';
}

const ETAPES: Readonly<Record<ClePublique, readonly ActionFacture[]>> = {
  valmont: ['prendreEnCompte', 'constaterServiceFait', 'mandater', 'transmettreAuComptable'],
  region: ['prendreEnCompte', 'constaterServiceFait', 'mandater', 'transmettreAuComptable', 'comptabiliser'],
  departement: ['constaterServiceFait', 'mandater', 'transmettreAuComptable'],
  chu: ['prendreEnCompte', 'mandater', 'comptabiliser'],
  ministere: ['constaterServiceFait', 'comptabiliser'],
  aubrelle: ['prendreEnCompte', 'mandater', 'transmettreAuComptable'],
};
const TRAITEMENTS: readonly (readonly [Traitement, number])[] = [
  ['PAIEMENT', 78],
  ['SUSPENSION', 8],
  ['SUSPENSION_LEVEE', 2],
  ['SUSPENSION_ABANDON', 1.5],
  ['RECYCLAGE', 4],
  ['RECYCLAGE_ABANDON', 1],
  ['REJET', 5.5],
];
export const VALIDATIONS: readonly (readonly [Validation, number])[] = [
  ['ACCORD', 8],
  ['SILENCE', 2],
  ['REFUS', 1],
  ['MAUVAIS_VALIDEUR', 1],
];
export const avantLeDepot = (depot: Date, alea: Alea): string => ajouterJours(jourAParis(depot), -alea.entier(0, 4));

export function circuitDe(destinataire: ClePublique, alea: Alea, impose: Partial<Circuit> = {}): Circuit {
  const { structure } = publiqueDemo(destinataire);
  return {
    edi: structure.receptionEdi ?? false,
    valideurs: 0,
    validation: alea.pondere(VALIDATIONS),
    traitement: alea.pondere(TRAITEMENTS),
    paiementPublie: !structure.miseEnPaiementNonCommuniquee,
    etapes: ETAPES[destinataire].filter((_, i, toutes) => i === toutes.length - 1 || alea.chance(0.9)),
    ...impose,
  };
}

export function projeter(
  contenu: Contenu,
  depot: Date,
  circuit: Circuit,
  { maintenant, alea }: ContextePlan,
  arret?: StatutFacture,
): Projet {
  const passages = jouer(parcoursDe(circuit), { debut: depot, fin: maintenant, arret, alea });
  const recyclee = passages.some((p) => p.action === 'recycler');
  const services = publiqueDemo(contenu.destinataire).services.flatMap((s) =>
    s.actif === false || s.finJours ? [] : [s.code],
  );
  const autres = services.filter((s) => s !== contenu.service);
  return {
    contenu,
    depot,
    passages,
    valideurs: (['kerneo', 'bertholin'] as const).slice(2 - circuit.valideurs),
    recyclage: recyclee ? acheminer(contenu.destinataire, autres, alea) : null,
    origine: null,
    genre: 'ACCEPTEE',
  };
}

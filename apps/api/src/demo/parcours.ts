import {
  type Accompagnements,
  type ActionFacture,
  accompagnementDe,
  appliquer,
  CYCLE_DE_VIE,
  jourAParis,
  type StatutFacture,
} from '@orpheon/domain';
import type { Alea } from '@orpheon/testing';
import { aHeuresOuvrees, joursOuvresApres } from './calendrier.ts';
import {
  COMMENTAIRES_RECYCLAGE,
  MOTIFS_ABANDON,
  MOTIFS_RECYCLAGE,
  MOTIFS_REFUS_VALIDEUR,
  MOTIFS_REJET,
  SUSPENSIONS,
} from './motifs.ts';

/** When an action comes after the one before: seconds for the system, working days for people, a legal delay in days. */
export type Delai =
  | { readonly secondes: readonly [number, number] }
  | { readonly joursOuvres: readonly [number, number] }
  | { readonly jours: number };

export interface Pas {
  readonly action: ActionFacture;
  readonly apres: Delai;
}

export interface PassageJoue {
  readonly action: ActionFacture;
  readonly statut: StatutFacture;
  readonly instant: Date;
  readonly motif: string | null;
  readonly commentaire: string | null;
}

const AUSSITOT: Delai = { secondes: [1, 9] };
const ouvres = (min: number, max: number): Delai => ({ joursOuvres: [min, max] });
const pas = (action: ActionFacture, apres: Delai): Pas => ({ action, apres });

/** Delay after which a silent valideur lets pass (decisions §4). */
const JOURS_DE_VALIDATION = 15;

export type Validation = 'ACCORD' | 'REFUS' | 'SILENCE' | 'MAUVAIS_VALIDEUR';
export type Traitement =
  | 'PAIEMENT'
  | 'SUSPENSION'
  | 'SUSPENSION_LEVEE'
  | 'SUSPENSION_ABANDON'
  | 'RECYCLAGE'
  | 'RECYCLAGE_ABANDON'
  | 'REJET';

export interface Circuit {
  readonly edi: boolean;
  /** Number of valideurs due: none, one, two. */
  readonly valideurs: 0 | 1 | 2;
  readonly validation: Validation;
  readonly traitement: Traitement;
  /** The recipient publishes "mise en paiement". */
  readonly paiementPublie: boolean;
  /** Optional statuses that this recipient takes, in the table's order. */
  readonly etapes: readonly ActionFacture[];
}

function validation({ valideurs, validation: issue }: Circuit): Pas[] {
  if (valideurs === 0) return [];
  const niveau = (n: 1 | 2): Pas[] => {
    if (issue === 'SILENCE') return [pas(`laisserPasser${n}`, { jours: JOURS_DE_VALIDATION })];
    if (n === valideurs && issue === 'REFUS') return [pas(`refuser${n}`, ouvres(1, 6))];
    const erreur =
      n === valideurs && issue === 'MAUVAIS_VALIDEUR'
        ? [pas(`refuserMauvaisValideur${n}`, ouvres(1, 4)), pas(`corrigerValideur${n}`, ouvres(1, 3))]
        : [];
    return [...erreur, pas(`valider${n}`, ouvres(1, 8))];
  };
  const premier = [pas('soumettreAValidation1', AUSSITOT), ...niveau(1)];
  return valideurs === 1 ? premier : [...premier, pas('soumettreAValidation2', AUSSITOT), ...niveau(2)];
}

const DELAIS_DES_ETAPES: Partial<Record<ActionFacture, Delai>> = {
  prendreEnCompte: ouvres(0, 3),
  constaterServiceFait: ouvres(1, 6),
  mandater: ouvres(2, 8),
  transmettreAuComptable: ouvres(0, 2),
  comptabiliser: ouvres(1, 5),
};

const etapes = (circuit: Circuit, depuis: ActionFacture = 'prendreEnCompte'): Pas[] => {
  const actions = Object.keys(DELAIS_DES_ETAPES) as ActionFacture[];
  return actions
    .slice(actions.indexOf(depuis))
    .filter((action) => circuit.etapes.includes(action))
    .map((action) => pas(action, DELAIS_DES_ETAPES[action] ?? AUSSITOT));
};

const payer = (circuit: Circuit, depuis?: ActionFacture): Pas[] => [
  ...etapes(circuit, depuis),
  ...(circuit.paiementPublie ? [pas('mettreEnPaiement', ouvres(1, 6))] : []),
];

const remettre = ({ edi }: Circuit): Pas[] =>
  edi
    ? [pas('acheminer', AUSSITOT), pas('mettreADisposition', { secondes: [600, 5400] })]
    : [pas('mettreADisposition', AUSSITOT)];

function traiter(circuit: Circuit): Pas[] {
  const suspendre = pas('suspendre', ouvres(1, 7));
  const recycler = pas('demanderRecyclage', ouvres(1, 6));
  switch (circuit.traitement) {
    case 'PAIEMENT':
      return payer(circuit);
    case 'SUSPENSION':
      return [suspendre, pas('completer', ouvres(0, 9)), ...payer(circuit)];
    case 'SUSPENSION_LEVEE':
      return [suspendre, pas('leverSuspension', ouvres(1, 4)), ...payer(circuit)];
    case 'SUSPENSION_ABANDON':
      return [suspendre, pas('abandonner', ouvres(3, 15))];
    case 'RECYCLAGE':
      return [recycler, pas('recycler', ouvres(0, 6)), ...remettre(circuit), ...payer(circuit)];
    case 'RECYCLAGE_ABANDON':
      return [recycler, pas('abandonner', ouvres(2, 12))];
    case 'REJET':
      return [pas('rejeter', ouvres(2, 10))];
  }
}

/** The whole way of an invoice that lives long enough. */
export function parcoursDe(circuit: Circuit): Pas[] {
  const avant = validation(circuit);
  const arrete = circuit.valideurs > 0 && circuit.validation === 'REFUS';
  const depot = pas('deposer', { secondes: [0, 0] });
  if (arrete) return [depot, ...avant];
  // Validated invoices go to the recipient as any other would.
  const remise = circuit.valideurs > 0 ? [pas('mettreADisposition', AUSSITOT)] : remettre(circuit);
  return [depot, ...avant, ...remise, ...traiter(circuit)];
}

function apres(instant: Date, delai: Delai, alea: Alea): Date {
  if ('secondes' in delai)
    return new Date(instant.getTime() + alea.entier(...delai.secondes) * 1000 + alea.entier(0, 999));
  if ('jours' in delai) return new Date(instant.getTime() + delai.jours * 86_400_000 + alea.entier(1, 60_000));
  const jour = joursOuvresApres(jourAParis(instant), alea.entier(...delai.joursOuvres));
  const tirage = aHeuresOuvrees(jour, alea);
  if (tirage > instant) return tirage;
  return new Date(instant.getTime() + alea.entier(4, 55) * 60_000);
}

const MOTIFS: Partial<Record<ActionFacture, readonly string[]>> = {
  suspendre: SUSPENSIONS.map((s) => s.motif),
  demanderRecyclage: MOTIFS_RECYCLAGE,
  rejeter: MOTIFS_REJET,
  abandonner: MOTIFS_ABANDON,
  refuser1: MOTIFS_REFUS_VALIDEUR,
  refuser2: MOTIFS_REFUS_VALIDEUR,
};
const COMMENTAIRES: Partial<Record<ActionFacture, readonly string[]>> = {
  recycler: COMMENTAIRES_RECYCLAGE,
};

/** The answer to the last suspension. */
function reponseA(joues: readonly PassageJoue[]): string {
  const motif = joues.findLast((p) => p.action === 'suspendre')?.motif;
  return SUSPENSIONS.find((s) => s.motif === motif)?.reponse ?? 'Bonjour, voici les précisions demandées.';
}

/**
 * Plays a way from its beginning, through the life cycle's own judge, as far as time allows: what would lie at or after
 * `fin` has not happened yet. `arret`: nobody goes on from there.
 * @throws Error where the table refuses a step: the way itself is wrong.
 */
export function jouer(
  parcours: readonly Pas[],
  { debut, fin, arret, alea }: { debut: Date; fin: Date; arret?: StatutFacture | undefined; alea: Alea },
): PassageJoue[] {
  const joues: PassageJoue[] = [];
  let statut: StatutFacture | null = null;
  let instant = debut;
  for (const { action, apres: delai } of parcours) {
    if (joues.length > 0) instant = apres(instant, delai, alea);
    if (instant >= fin) break;
    const motifs = MOTIFS[action];
    const commentaires = COMMENTAIRES[action];
    const motif = motifs ? alea.parmi(motifs) : undefined;
    const commentaire = action === 'completer' ? reponseA(joues) : commentaires && alea.parmi(commentaires);
    const avec: Accompagnements = {
      motif,
      commentaire,
      nouvelAcheminement: accompagnementDe(action) === 'NOUVEL_ACHEMINEMENT',
    };
    const r = appliquer({ statut }, action, CYCLE_DE_VIE[action].acteur, avec);
    if (!r.ok) throw new Error(`${action}: ${r.refus.code}`);
    statut = r.valeur;
    joues.push({ action, statut, instant, motif: motif ?? null, commentaire: commentaire ?? null });
    if (statut === arret) break;
  }
  return joues;
}

import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import { GERER_LES_PERSONNES } from './demandes.ts';
import { type Application, type Habilitation, type Profil, peut } from './droits.ts';

/**
 * Mandats de facturation: a structure (mandant) authorises another one (mandataire) to invoice for it, between two days.
 * Not to be taken for the mandate to the portal, by which a structure lets the portal write its documents.
 */

export const ETATS_MANDAT = ['PROPOSE', 'ACCEPTE', 'REFUSE', 'RETIRE', 'REVOQUE', 'PERIME'] as const;
export type EtatMandat = (typeof ETATS_MANDAT)[number];

/** The state in which it gives rights, between its days. */
export const ETAT_QUI_DONNE: EtatMandat = 'ACCEPTE';
/**
 * What a mandate gives: to those who hold it on the whole of the mandataire, on the mandant, at the same level. To file,
 * and to follow what becomes of it.
 */
export const APPLICATIONS_DU_MANDAT = ['FACTURES_EMISES', 'SUIVI_DES_FLUX'] as const satisfies readonly Application[];

/** Version of the text that is agreed to. */
export const VERSION_MANDAT_FACTURATION = '1';
/**
 * Types of identifier by which a mandataire is found. A private person has none that others know: theirs is made by the
 * portal, and would be guessed.
 */
export const TYPES_DE_MANDATAIRE = ['SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET', 'TAHITI', 'AUTRE'] as const;

/** Days after which a proposal lapses unanswered. */
export const JOURS_POUR_REPONDRE = 30;
/** Days before its end at which both sides are reminded. */
export const JOURS_AVANT_FIN = 7;

export type CoteDuMandat = 'MANDANT' | 'MANDATAIRE';

interface Transition {
  readonly depuis: EtatMandat;
  readonly vers: EtatMandat;
  /** Whose managers may do it; nobody's: the portal does. */
  readonly cotes: readonly CoteDuMandat[];
  readonly motif: boolean;
}

/** What may be done to a mandate, as data. */
export const TRANSITIONS_DE_MANDAT = {
  accepter: { depuis: 'PROPOSE', vers: 'ACCEPTE', cotes: ['MANDATAIRE'], motif: false },
  refuser: { depuis: 'PROPOSE', vers: 'REFUSE', cotes: ['MANDATAIRE'], motif: true },
  retirer: { depuis: 'PROPOSE', vers: 'RETIRE', cotes: ['MANDANT'], motif: false },
  revoquer: { depuis: 'ACCEPTE', vers: 'REVOQUE', cotes: ['MANDANT', 'MANDATAIRE'], motif: true },
  perimer: { depuis: 'PROPOSE', vers: 'PERIME', cotes: [], motif: false },
} as const satisfies Record<string, Transition>;
export type ActionSurMandat = keyof typeof TRANSITIONS_DE_MANDAT;
/** Those that somebody does. */
export type GesteSurMandat = Exclude<ActionSurMandat, 'perimer'>;

/** Days are `YYYY-MM-DD` in Europe/Paris, both included; `fin` null: without end. */
export interface Periode {
  readonly debut: string;
  readonly fin: string | null;
}

export interface MandatJuge extends Periode {
  readonly etat: EtatMandat;
  readonly mandantId: string;
  readonly mandataireId: string;
  /** Milliseconds. */
  readonly proposeLe: number;
}

/** Now, in milliseconds, and the day that it is in Europe/Paris. */
export interface Moment {
  readonly maintenant: number;
  readonly aujourdhui: string;
}

const JOUR_MS = 24 * 3_600_000;

/** Nobody answered in time, or its last day is over before anybody did. */
export const mandatPerime = (m: Pick<MandatJuge, 'etat' | 'proposeLe' | 'fin'>, moment: Moment): boolean =>
  m.etat === 'PROPOSE' &&
  (moment.maintenant - m.proposeLe >= JOURS_POUR_REPONDRE * JOUR_MS || (m.fin !== null && m.fin < moment.aujourdhui));

/** What a mandate is today, for who reads it: an accepted one has not begun yet, is in force, or has ended. */
export type SituationMandat = Exclude<EtatMandat, 'ACCEPTE'> | 'A_VENIR' | 'EN_VIGUEUR' | 'TERMINE';
export function situationDuMandat(m: Omit<MandatJuge, 'mandantId' | 'mandataireId'>, moment: Moment): SituationMandat {
  if (mandatPerime(m, moment)) return 'PERIME';
  if (m.etat !== 'ACCEPTE') return m.etat;
  if (moment.aujourdhui < m.debut) return 'A_VENIR';
  return m.fin !== null && m.fin < moment.aujourdhui ? 'TERMINE' : 'EN_VIGUEUR';
}

/** On which side of the mandate is that structure? */
export const coteDe = (m: Pick<MandatJuge, 'mandantId' | 'mandataireId'>, structureId: string): CoteDuMandat | null =>
  m.mandantId === structureId ? 'MANDANT' : m.mandataireId === structureId ? 'MANDATAIRE' : null;

/** What a manager on that side may do to it today. */
export const gestesSurMandat = (
  m: Omit<MandatJuge, 'mandantId' | 'mandataireId'>,
  cote: CoteDuMandat,
  moment: Moment,
): GesteSurMandat[] =>
  (Object.keys(TRANSITIONS_DE_MANDAT) as ActionSurMandat[]).filter((geste): geste is GesteSurMandat => {
    const { depuis, cotes }: Transition = TRANSITIONS_DE_MANDAT[geste];
    return cotes.includes(cote) && m.etat === depuis && !estFini(m, moment);
  });

/** Nothing is left to be done of what has lapsed, or whose last day is over. */
const estFini = (m: Omit<MandatJuge, 'mandantId' | 'mandataireId'>, moment: Moment): boolean =>
  ['PERIME', 'TERMINE'].includes(situationDuMandat(m, moment));

export type CodeRefusMandat = 'INTROUVABLE' | 'INTERDIT' | 'MANDAT_CLOS' | 'MANDAT_MOTIF_REQUIS';

/**
 * Judges what a manager does to a mandate in the name of one of its two structures: where it leads, or why not. Who reads
 * neither structure hears that it does not exist.
 */
export function deciderMandat(
  mandat: MandatJuge,
  geste: GesteSurMandat,
  { structureId, droits }: { readonly structureId: string; readonly droits: readonly Habilitation[] },
  motif: string | null,
  moment: Moment,
): Resultat<EtatMandat, Refus<CodeRefusMandat>> {
  const cote = coteDe(mandat, structureId);
  if (!cote || !peut(droits, { ...GERER_LES_PERSONNES, niveau: 'CONSULTATION' }, { structureId, serviceId: null }))
    return echec('INTROUVABLE', 'INTROUVABLE');
  const { cotes, vers, motif: motifRequis }: Transition = TRANSITIONS_DE_MANDAT[geste];
  if (!peut(droits, GERER_LES_PERSONNES, { structureId, serviceId: null }) || !cotes.includes(cote))
    return echec('INTERDIT', 'INTERDIT');
  if (!gestesSurMandat(mandat, cote, moment).includes(geste)) return echec('CONFLIT', 'MANDAT_CLOS');
  if (motifRequis && !motif) return echec('REGLE_METIER', 'MANDAT_MOTIF_REQUIS');
  return reussite(vers);
}

/** Do two periods have a day in common? */
export const seChevauchent = (a: Periode, b: Periode): boolean =>
  (b.fin === null || a.debut <= b.fin) && (a.fin === null || b.debut <= a.fin);

export interface Proposition extends Periode {
  readonly mandant: { readonly id: string; readonly active: boolean };
  readonly mandataire: { readonly id: string; readonly active: boolean };
}

export type CodeRefusProposition =
  | 'MANDAT_A_SOI_MEME'
  | 'MANDAT_STRUCTURE_INACTIVE'
  | 'MANDAT_DEBUT_PASSE'
  | 'MANDAT_FIN_AVANT_DEBUT'
  | 'MANDAT_CHEVAUCHE';

/** May that mandate be proposed, beside those that exist already between the same two structures? */
export function jugerProposition(
  { mandant, mandataire, ...periode }: Proposition,
  autres: readonly MandatJuge[],
  moment: Moment,
): Resultat<EtatMandat, Refus<CodeRefusProposition>> {
  if (mandant.id === mandataire.id) return echec('REGLE_METIER', 'MANDAT_A_SOI_MEME');
  if (!mandant.active || !mandataire.active) return echec('REGLE_METIER', 'MANDAT_STRUCTURE_INACTIVE');
  if (periode.debut < moment.aujourdhui) return echec('REGLE_METIER', 'MANDAT_DEBUT_PASSE');
  if (periode.fin !== null && periode.fin < periode.debut) return echec('REGLE_METIER', 'MANDAT_FIN_AVANT_DEBUT');
  const vivants = autres.filter((m) => ['PROPOSE', 'A_VENIR', 'EN_VIGUEUR'].includes(situationDuMandat(m, moment)));
  if (vivants.some((m) => seChevauchent(m, periode))) return echec('CONFLIT', 'MANDAT_CHEVAUCHE');
  return reussite('PROPOSE');
}

/** Is its end to be reminded of today, where nobody was reminded yet? */
export const finARappeler = (
  m: Pick<MandatJuge, 'etat' | 'fin'>,
  aujourdhui: string,
  dansUneSemaine: string,
): boolean => m.etat === ETAT_QUI_DONNE && m.fin !== null && m.fin >= aujourdhui && m.fin <= dansUneSemaine;

/** Rights that somebody holds themselves, none of them by a mandate: what it takes to agree to something for a structure. */
export const droitsPropres = (droits: readonly Habilitation[]): Habilitation[] =>
  droits.filter((h) => (h.mandatId ?? null) === null);

/** The mandate by which a person may use that profile on a structure; null: they hold it themselves, or not at all. */
export function mandatPour(droits: readonly Habilitation[], profil: Profil, structureId: string): string | null {
  const cible = { structureId, serviceId: null };
  if (peut(droitsPropres(droits), profil, cible)) return null;
  return droits.find((h) => (h.mandatId ?? null) !== null && peut([h], profil, cible))?.mandatId ?? null;
}

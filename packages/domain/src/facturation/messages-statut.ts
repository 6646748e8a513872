import type { StatutFlux } from './flux.ts';
import type { Identifier } from './semantique.ts';
import type { StatutFacture } from './statuts.ts';

/** Formats of life-cycle messages: Chorus' own (FSO1301A, FEN1201A), and UN/CEFACT's of the reform (FEN1202A). */
export const FORMATS_STATUT = ['CPP_STATUT', 'CDAR'] as const;
export type FormatStatut = (typeof FORMATS_STATUT)[number];

/** Longest `ComplementStatut` since 20/06/2024 (facts §9.1); of a flow's status the schema still says 40. */
export const COMPLEMENT_MAX = 80;
export const COMPLEMENT_FLUX_MAX = 40;

/** A party as a status names it; the kind of its identifier in `schemeName`, as in the older dialect of UBL. */
export interface PartieDuStatut {
  readonly identifiant?: Identifier | undefined;
  readonly nom?: string | undefined;
  readonly pays?: string | undefined;
  readonly codeService?: string | undefined;
  readonly nomService?: string | undefined;
}

/** Why a status was given (CDAR). */
export interface MotifDuStatut {
  readonly code?: string | undefined;
  readonly libelle?: string | undefined;
  readonly note?: string | undefined;
}

export interface StatutDeFacture {
  /** Code of the format: two digits (CPPStatut), three (CDAR). */
  readonly code?: string | undefined;
  readonly complement?: string | undefined;
  readonly commentaire?: string | undefined;
  /** ISO 8601 as written: `2018-12-18T16:51:55.000+01:00`; CDAR names no zone. */
  readonly horodatage?: string | undefined;
  readonly producteur?: string | undefined;
  /** BT-1, BT-2 (`YYYY-MM-DD`) and BT-3 of the invoice. */
  readonly numero?: string | undefined;
  readonly dateFacture?: string | undefined;
  readonly typeFacture?: string | undefined;
  readonly mandat?: string | undefined;
  readonly fournisseur: PartieDuStatut;
  readonly debiteur: PartieDuStatut;
  readonly motifs: readonly MotifDuStatut[];
}

export interface ErreurDeFlux {
  readonly nature?: string | undefined;
  readonly code?: string | undefined;
  readonly libelle?: string | undefined;
  readonly description?: string | undefined;
}

export interface StatutDeFlux {
  readonly code?: string | undefined;
  readonly complement?: string | undefined;
  readonly commentaire?: string | undefined;
  readonly note?: string | undefined;
  readonly horodatage?: string | undefined;
  readonly idProducteur?: string | undefined;
  readonly idFlux?: string | undefined;
  readonly erreurs: readonly ErreurDeFlux[];
}

/** A life-cycle message: statuses of invoices, or of flows, never both. */
export interface MessageStatut {
  readonly format: FormatStatut;
  readonly identifiant?: string | undefined;
  /** As written: a day, or an instant. */
  readonly produitLe?: string | undefined;
  readonly emetteur?: string | undefined;
  readonly recepteur?: string | undefined;
  readonly factures: readonly StatutDeFacture[];
  readonly flux: readonly StatutDeFlux[];
}

/**
 * Status codes of CPPStatut: 01 to 12 as its schema V1_19 says, 37 as integrators read it (facts §5.1). The others up to 41 are lawful and
 * described nowhere.
 */
export const CODES_STATUT_CPP: Readonly<Record<string, StatutFacture>> = {
  '01': 'DEPOSEE',
  '02': 'EN_COURS_ACHEMINEMENT',
  '03': 'MISE_A_DISPOSITION',
  '04': 'A_RECYCLER',
  '05': 'REJETEE',
  '06': 'SUSPENDUE',
  '07': 'SERVICE_FAIT',
  '08': 'MANDATEE',
  '09': 'MISE_A_DISPOSITION_COMPTABLE',
  '10': 'COMPTABILISEE',
  '11': 'MISE_EN_PAIEMENT',
  '12': 'COMPLETEE',
  '37': 'NON_CONFORME',
};
/** Highest code that the schema takes for an invoice. */
const DERNIER_CODE_CPP = 41;

/** Status codes of CPPStatut for a flow (facts §9.3). */
export const CODES_FLUX_CPP: Readonly<Record<string, StatutFlux>> = {
  '90': 'IN_RECU',
  '91': 'IN_EN_COURS_TRAITEMENT_CPP',
  '92': 'IN_INTEGRE',
  '93': 'IN_REJETE',
  '94': 'IN_REJETE',
  '95': 'IN_INCIDENTE',
  '96': 'IN_INTEGRE_PARTIEL',
};

/** Status codes of the reform (facts §9.6): the status that ours is read as, null where we have none. */
export const CODES_STATUT_CDAR: Readonly<Record<string, StatutFacture | null>> = {
  '200': 'DEPOSEE',
  '201': 'EN_COURS_ACHEMINEMENT',
  '202': null,
  '203': 'MISE_A_DISPOSITION',
  '204': 'PRISE_EN_COMPTE_DESTINATAIRE',
  '205': 'SERVICE_FAIT',
  '206': null,
  '207': null,
  '208': 'SUSPENDUE',
  '209': 'COMPLETEE',
  '210': 'REJETEE',
  '211': 'MISE_EN_PAIEMENT',
  '212': null,
  '213': 'NON_CONFORME',
};

/** Statuses that leave under a code read back as another: "approved" stands for both (facts §9.6). */
const ECRITS_COMME: Readonly<Partial<Record<StatutFacture, string>>> = { MANDATEE: '205' };

const codeDe = (table: Readonly<Record<string, string | null>>, statut: string): string | null =>
  Object.entries(table).find(([, s]) => s === statut)?.[0] ?? null;

/** The code under which a status leaves, or null: the format has none for it. */
export function codeDuStatut(statut: StatutFacture, format: FormatStatut): string | null {
  if (format === 'CPP_STATUT') return codeDe(CODES_STATUT_CPP, statut);
  return ECRITS_COMME[statut] ?? codeDe(CODES_STATUT_CDAR, statut);
}

/** May an invoice's status have that code? */
export function codeDeFactureConnu(code: string, format: FormatStatut): boolean {
  if (format === 'CDAR') return code in CODES_STATUT_CDAR;
  const n = Number(code);
  return /^\d{1,2}$/.test(code) && n >= 1 && n <= DERNIER_CODE_CPP;
}

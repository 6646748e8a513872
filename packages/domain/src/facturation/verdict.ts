import { type Anomalie, estFatale } from './anomalies.ts';
import { type FormatFacture, releveDeEn16931 } from './cadres.ts';
import type { Infraction } from './controles/en16931/index.ts';

/**
 * The official verdict: ids of the fatal rules of EN 16931 that the document breaks, those of its syntax included. Not
 * applicable: a format of Chorus itself, of which the standard says nothing.
 */
export type ConformiteEN16931 =
  | { readonly applicable: true; readonly conforme: boolean; readonly regles: readonly string[] }
  | { readonly applicable: false };

/** The two outputs of a check, never mixed (decisions §3). */
export interface Verdict {
  /** As the official rules judge: what this portal tolerates still counts here, what it refuses by itself does not. */
  readonly conformiteEN16931: ConformiteEN16931;
  /** Ours: what is refused, what is only said. */
  readonly recevabilite: {
    readonly recevable: boolean;
    readonly refus: readonly Anomalie[];
    readonly avertissements: readonly Anomalie[];
  };
}

/** Where no invoice was read there is nothing that could conform. */
export const SANS_FACTURE: ConformiteEN16931 = { applicable: true, conforme: false, regles: [] };

/**
 * The official verdict on an invoice that was read: all fatal rules of the standard, whatever the profile, and the
 * bindings of its syntax. No finding of ours changes it.
 */
export function conformiteEn16931(
  format: FormatFacture,
  infractions: readonly Pick<Infraction, 'regle' | 'officielle'>[],
  liaisons: readonly string[],
): ConformiteEN16931 {
  if (!releveDeEn16931(format)) return { applicable: false };
  const fatales = infractions.filter((i) => i.officielle).map((i) => i.regle);
  const regles = [...new Set<string>([...fatales, ...liaisons])];
  return { applicable: true, conforme: regles.length === 0, regles };
}

/** Sums up all findings of a document: those of its reading and those of its checks. */
export function rendreVerdict(anomalies: readonly Anomalie[], conformiteEN16931: ConformiteEN16931): Verdict {
  const refus = anomalies.filter(estFatale);
  return {
    conformiteEN16931,
    recevabilite: {
      recevable: refus.length === 0,
      refus,
      avertissements: anomalies.filter((a) => !estFatale(a)),
    },
  };
}

import { type Anomalie, estFatale } from './anomalies.ts';
import { type FormatFacture, releveDeEn16931 } from './cadres.ts';

/** Not applicable: a format of Chorus itself, of which the standard says nothing. */
export type ConformiteEN16931 =
  | { readonly applicable: true; readonly conforme: boolean; readonly regles: readonly string[] }
  | { readonly applicable: false };

/** The two outputs of a check, never mixed (decisions §3). */
export interface Verdict {
  /** As the official rules judge: what this portal tolerates still counts here. */
  readonly conformiteEN16931: ConformiteEN16931;
  /** Ours: what is refused, what is only said. */
  readonly recevabilite: {
    readonly recevable: boolean;
    readonly refus: readonly Anomalie[];
    readonly avertissements: readonly Anomalie[];
  };
}

/** Rules that are themselves only warnings in one syntax; as a warning they do not break conformity. */
const AVERTISSEMENTS_OFFICIELS: ReadonlySet<string> = new Set(['BR-51']);

/** Sums up all findings of a document: those of its reading and those of its checks. `format`: null where none was told. */
export function rendreVerdict(anomalies: readonly Anomalie[], format: FormatFacture | null): Verdict {
  const regles = anomalies
    .filter((a) => a.couche === 'EN16931' && a.code.startsWith('BR-'))
    .filter((a) => estFatale(a) || !AVERTISSEMENTS_OFFICIELS.has(a.code))
    .map((a) => a.code);
  const illisible = anomalies.some((a) => estFatale(a) && (a.couche === 'CONTENEUR' || a.couche === 'SYNTAXE'));
  const refus = anomalies.filter(estFatale);
  return {
    conformiteEN16931:
      format === null || releveDeEn16931(format)
        ? { applicable: true, conforme: regles.length === 0 && !illisible, regles: [...new Set(regles)] }
        : { applicable: false },
    recevabilite: {
      recevable: refus.length === 0,
      refus,
      avertissements: anomalies.filter((a) => !estFatale(a)),
    },
  };
}

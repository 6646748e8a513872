import { type Anomalie, type Explication, expliquer } from '@orpheon/domain';
import type { Examen } from './examiner.ts';

/** A finding with its sentences in both languages. */
export interface AnomalieExpliquee extends Anomalie {
  readonly fr: Explication;
  readonly en: Explication;
}

/** One line of the JSON report (JSON Lines: a document a line, so that any number of them is written as they come). */
export interface LigneJson {
  readonly fichier: string;
  readonly format: Examen['format'];
  readonly profil: Examen['profil'];
  readonly numero: string | null;
  readonly conformiteEN16931: Examen['verdict']['conformiteEN16931'];
  readonly recevable: boolean;
  readonly anomalies: readonly AnomalieExpliquee[];
}

export const enJson = ({ fichier, format, profil, numero, anomalies, verdict }: Examen): LigneJson => ({
  fichier,
  format,
  profil,
  numero,
  conformiteEN16931: verdict.conformiteEN16931,
  recevable: verdict.recevabilite.recevable,
  anomalies: anomalies.map((a) => ({ ...a, fr: expliquer(a, 'fr'), en: expliquer(a, 'en') })),
});

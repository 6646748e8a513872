import { type Anomalie, estFatale } from './anomalies.ts';

/** What makes a PDF no document for anybody, structured invoice or not. */
const REFUS: ReadonlySet<string> = new Set([
  'ORP-CONT-COMPLEXE',
  'ORP-PDF-CHIFFRE',
  'ORP-PDF-ILLISIBLE',
  'ORP-PDF-BOUCLE',
  'ORP-PDF-DEMESURE',
  'ORP-PDF-JAVASCRIPT',
  'ORP-SIGN-MODIFIEE',
  'ORP-SIGN-FAUSSE',
  'ORP-SIGN-PORTEE',
  'ORP-SIGN-DONNEES',
]);

/** The finding for which a PDF may not be filed as a plain one (decisions §3); null where it may. */
export const refusDuPdfSimple = (anomalies: readonly Anomalie[]): Anomalie | null =>
  anomalies.find((a) => estFatale(a) && REFUS.has(a.code)) ?? null;

import {
  type Anomalie,
  type Explication,
  expliquer,
  type FormatFacture,
  type ProfilFacturX,
  type SignatureVerifiee,
} from '@orpheon/domain';
import type { Jugement } from './juger.ts';

/** A finding with its sentences in both languages. */
export interface AnomalieExpliquee extends Anomalie {
  readonly fr: Explication;
  readonly en: Explication;
}

/** What is said of one document, for programs: the same from `orpheon check` and from the validator of the portal. */
export interface Rapport {
  /** The file as named; within an archive `lot.zip!dossier/f1.xml`. */
  readonly fichier: string;
  readonly format: FormatFacture | null;
  readonly profil: ProfilFacturX | null;
  /** BT-1. */
  readonly numero: string | null;
  readonly conformiteEN16931: Jugement['conformiteEN16931'];
  readonly recevable: boolean;
  /** What was established of its electronic signatures. */
  readonly signatures: readonly SignatureVerifiee[];
  readonly anomalies: readonly AnomalieExpliquee[];
}

type Sujet = Pick<Rapport, 'fichier' | 'format' | 'profil' | 'numero'> & Partial<Pick<Rapport, 'signatures'>>;

export const faireRapport = (
  { fichier, format, profil, numero, signatures = [] }: Sujet,
  { conformiteEN16931, recevable, anomalies }: Jugement,
): Rapport => ({
  fichier,
  format,
  profil,
  numero,
  conformiteEN16931,
  recevable,
  signatures,
  anomalies: anomalies.map((a) => ({ ...a, fr: expliquer(a, 'fr'), en: expliquer(a, 'en') })),
});

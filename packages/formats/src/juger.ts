import {
  type Anomalie,
  controlerFacture,
  estFatale,
  type FaitsDepot,
  type FaitsSansRegistre,
  rendreVerdict,
  type Verdict,
} from '@orpheon/domain';
import type { Lecture } from './lecture.ts';

/** What is said of a document that was read: every finding, and whether it may be received. */
export interface Jugement {
  readonly anomalies: readonly Anomalie[];
  readonly recevable: boolean;
  /** As the official rules judge; never mixed with the former. */
  readonly conformiteEN16931: Verdict['conformiteEN16931'];
}

/**
 * Judges a document on what the portal knows of its parties, where there is a portal to ask, in the browser and at integration alike. What is fatally
 * wrong with the file itself is said alone: the layers above would judge what was not well read (architecture §4).
 */
export function jugerLecture(lecture: Lecture, faits: FaitsSansRegistre | FaitsDepot): Jugement {
  const { facture, format, profil, positions } = lecture;
  const pieces = lecture.pieces.map(({ nom, typeMime, octets }) => ({ nom, typeMime, taille: octets.length }));
  const anomalies =
    facture === null || format === null || lecture.anomalies.some(estFatale)
      ? lecture.anomalies
      : [...lecture.anomalies, ...controlerFacture({ facture, format, profil, positions, pieces }, faits)];
  const { recevabilite, conformiteEN16931 } = rendreVerdict(anomalies, format);
  return { anomalies, recevable: recevabilite.recevable, conformiteEN16931 };
}

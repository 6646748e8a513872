import {
  type Anomalie,
  conformiteEn16931,
  type EntreeControle,
  estFatale,
  type FaitsDepot,
  type FaitsSansRegistre,
  infractionsDe,
  jugerFacture,
  releveDeEn16931,
  rendreVerdict,
  replier,
  SANS_FACTURE,
  type Verdict,
} from '@orpheon/domain';
import type { Lecture } from './lecture.ts';

/** What is said of a document that was read: every finding, whether it may be received, and the official verdict. */
export interface Jugement {
  readonly anomalies: readonly Anomalie[];
  readonly recevable: boolean;
  /** As the official rules judge; never mixed with the former. */
  readonly conformiteEN16931: Verdict['conformiteEN16931'];
}

/** Of a file that is refused as a whole, before any document of it is read: the standard says nothing of it. */
export const jugementDuRefus = (refus: Anomalie): Jugement => ({
  anomalies: [refus],
  recevable: false,
  conformiteEN16931: { applicable: false },
});

/**
 * Judges a document on what the portal knows of its parties, where there is a portal to ask, in the browser and at
 * integration alike. What is fatally wrong with the file itself is said alone: the layers above would judge what was not
 * well read (architecture §4). The official verdict is given on whatever invoice could be read.
 */
export function jugerLecture(lecture: Lecture, faits: FaitsSansRegistre | FaitsDepot): Jugement {
  const { facture, format, profil, positions } = lecture;
  if (facture === null || format === null) {
    const horsNorme = format !== null && !releveDeEn16931(format);
    const conformiteEN16931 = horsNorme ? conformiteEn16931(format, [], []) : SANS_FACTURE;
    return { anomalies: lecture.anomalies, recevable: false, conformiteEN16931 };
  }
  const { regles = [], anomalies: liaisons = [] } = lecture.liaisons ?? {};
  const pieces = lecture.pieces.map(({ nom, typeMime, octets }) => ({ nom, typeMime, taille: octets.length }));
  const entree: EntreeControle = { facture, format, profil, positions, pieces, liaisons };
  const { anomalies, infractions } = lecture.anomalies.some(estFatale)
    ? { anomalies: [], infractions: infractionsDe(entree) }
    : jugerFacture(entree, faits);
  const toutes = replier([...lecture.anomalies, ...anomalies]);
  const verdict = rendreVerdict(toutes, conformiteEn16931(format, infractions, regles));
  return {
    anomalies: toutes,
    recevable: verdict.recevabilite.recevable,
    conformiteEN16931: verdict.conformiteEN16931,
  };
}

import { controlerFacture, estFatale, type FaitsDepot, rendreVerdict } from '@orpheon/domain';
import type { Lecture } from '@orpheon/formats';
import type { Jugement } from './document-compris.ts';

/**
 * Judges a document as the server will: the same functions on the same facts. What is fatally wrong with the file
 * itself is said alone, as the layers above would judge what was not well read.
 */
export function juger(lecture: Lecture, faits: FaitsDepot): Jugement {
  const { facture, format, profil, positions } = lecture;
  const pieces = lecture.pieces.map(({ nom, typeMime, octets }) => ({ nom, typeMime, taille: octets.length }));
  const anomalies =
    facture === null || format === null || lecture.anomalies.some(estFatale)
      ? lecture.anomalies
      : [...lecture.anomalies, ...controlerFacture({ facture, format, profil, positions, pieces }, faits)];
  return {
    anomalies,
    recevable: rendreVerdict(anomalies).recevabilite.recevable,
    destinataireId: faits.destinataire?.publique ? faits.destinataire.id : undefined,
    dejaDeposeeId: faits.dejaDeposee?.id,
  };
}

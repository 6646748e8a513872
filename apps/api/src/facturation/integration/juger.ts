import {
  type Anomalie,
  controlerFacture,
  type DonneesChorus,
  estFatale,
  type FaitsDepot,
  type FormatFacture,
  rendreVerdict,
  type SemanticInvoice,
} from '@orpheon/domain';
import type { Lecture } from '@orpheon/formats';
import type { FluxAIntegrer } from '../flux.repository.ts';

/** An invoice that its file was understood to hold. */
export interface FactureLue {
  readonly flux: FluxAIntegrer;
  readonly lecture: Lecture;
  readonly modele: SemanticInvoice;
  readonly format: FormatFacture;
  readonly donnees: DonneesChorus;
}

/**
 * All findings of an invoice, and whether it may be received: the very functions that the browser runs. What is
 * fatally wrong with the file itself is said alone, as the layers above would judge what was not well read.
 */
export function juger(
  { lecture, modele, format }: FactureLue,
  faits: FaitsDepot,
): { anomalies: readonly Anomalie[]; recevable: boolean } {
  const { profil, positions } = lecture;
  const pieces = lecture.pieces.map(({ nom, typeMime, octets }) => ({ nom, typeMime, taille: octets.length }));
  const anomalies = lecture.anomalies.some(estFatale)
    ? lecture.anomalies
    : [...lecture.anomalies, ...controlerFacture({ facture: modele, format, profil, positions, pieces }, faits)];
  return { anomalies, recevable: rendreVerdict(anomalies).recevabilite.recevable };
}

import {
  type Anomalie,
  type DonneesChorus,
  extraireDonneesChorus,
  type FormatFacture,
  type SemanticInvoice,
} from '@orpheon/domain';
import type { Lecture } from '@orpheon/formats';
import type { DocumentRecu } from '../../platform/documents.ts';
import type { FaitsCharges } from '../factures-emises/faits-depot.query.ts';
import type { FluxAIntegrer } from '../flux.repository.ts';

/** The document an invoice came by: the file of the deposit, or one file of the lot that it is. */
export interface DocumentDepose extends DocumentRecu {
  readonly nom: string;
}

/** An invoice that its document was understood to hold. */
export interface FactureLue {
  readonly flux: FluxAIntegrer;
  readonly document: DocumentDepose;
  readonly lecture: Lecture;
  readonly modele: SemanticInvoice;
  readonly format: FormatFacture;
  readonly donnees: DonneesChorus;
}

/** One that was read and judged, with everything its rows are made of. */
export interface FactureJugee extends FactureLue {
  readonly faits: FaitsCharges;
  readonly anomalies: readonly Anomalie[];
  readonly recevable: boolean;
  readonly pieces: readonly PieceStockee[];
}

export interface PieceStockee extends DocumentRecu {
  readonly nom: string;
  readonly typeMime: string;
  /** The document itself as people read it. */
  readonly lisible: boolean;
}

/** Null where no invoice could be told. */
export function lireFacture(flux: FluxAIntegrer, document: DocumentDepose, lecture: Lecture): FactureLue | null {
  const { facture, format, profil } = lecture;
  if (!facture || !format) return null;
  return { flux, document, lecture, modele: facture, format, donnees: extraireDonneesChorus(facture, format, profil) };
}

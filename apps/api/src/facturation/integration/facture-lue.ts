import type { DonneesChorus, FormatFacture, SemanticInvoice } from '@orpheon/domain';
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

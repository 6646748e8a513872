import type { Langue, SemanticInvoice } from '@orpheon/domain';
import { type Fils, filsPourAttente, ouvrirFils } from '../../platform/fils.ts';

/** An invoice to be written: for machines, and for people in that language. */
export interface DemandeDeRedaction {
  readonly facture: SemanticInvoice;
  readonly langue: Langue;
  /** Stands in the properties of the PDF. */
  readonly produitLe: Date;
}

/** The bytes of both documents: the invoice, and the Factur-X that shows it and carries it to the byte. */
export interface Redigee {
  readonly cii: Uint8Array;
  readonly pdf: Uint8Array;
}

export type Redacteurs = Fils<DemandeDeRedaction, Redigee>;

/** Writers off the event loop; what is long is written beside what is not. The longest invoice that the form holds takes some seconds. */
export const ouvrirRedacteurs = (): Redacteurs =>
  ouvrirFils(new URL('./redacteur.fil.ts', import.meta.url), {
    fils: filsPourAttente(),
    memoireMo: 256,
    delaiMs: 60_000,
    lents: { fils: 1, apresMs: 2_500 },
  });

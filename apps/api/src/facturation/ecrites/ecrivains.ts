import type { FormeEcrite, Langue } from '@orpheon/domain';
import { type Fils, filsPourAttente, ouvrirFils } from '../../platform/fils.ts';

/** A document as received, to be written in another form. */
export interface DemandeEcrite {
  readonly octets: Uint8Array;
  readonly nom: string;
  readonly forme: FormeEcrite;
  readonly langue: Langue;
  /** Stands in the properties of the PDF. */
  readonly produitLe: Date;
}

/** What was written; null: the document holds no invoice that a machine reads. */
export type Ecrite = Uint8Array | null;

export type Ecrivains = Fils<DemandeEcrite, Ecrite>;

/**
 * Reading and writing an invoice of ten lines takes milliseconds, one of fifteen thousand (the most that is read) six
 * seconds of a processor, some twenty on a machine that is busy: it is done off the event loop, what is long beside
 * what is not.
 */
export const ouvrirEcrivains = (options: { readonly fils?: number } = {}): Ecrivains =>
  ouvrirFils(new URL('./ecrivain.fil.ts', import.meta.url), {
    fils: options.fils ?? filsPourAttente(),
    memoireMo: 384,
    delaiMs: 60_000,
    lents: { fils: 1, apresMs: 2_500 },
  });

import type { FormeEcrite, Langue } from '@orpheon/domain';
import { type Fils, ouvrirFils } from '../../platform/fils.ts';

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

/** Reading and writing a document of ten thousand lines takes seconds: it is done off the event loop. */
export const ouvrirEcrivains = (): Ecrivains =>
  ouvrirFils(new URL('./ecrivain.fil.ts', import.meta.url), { fils: 1, memoireMo: 384, delaiMs: 120_000 });

import type { PageLue } from '@orpheon/formats/reconnaissance';
import { ouvrirFils } from '../../platform/fils.ts';

/** What a reading thread is asked: how many pages, or the words of one. */
export interface DemandeDePage {
  readonly octets: Uint8Array;
  readonly numero: number | null;
}
export type ReponseDePage = number | PageLue;

export interface LecteursDePages {
  compter(octets: Uint8Array): Promise<number>;
  lire(octets: Uint8Array, numero: number): Promise<PageLue>;
  fermer(): Promise<void>;
}

/** A page takes a second or two; one that takes this long is hostile. */
const DELAI_MS = 60_000;
const MEMOIRE_MO = 512;

/** One thread that draws pages and reads them, of capped memory and time; it starts with the first scan. */
export function ouvrirLecteursDePages(options: { readonly delaiMs?: number } = {}): LecteursDePages {
  const { delaiMs = DELAI_MS } = options;
  const fils = ouvrirFils<DemandeDePage, ReponseDePage>(new URL('./lecteur-de-pages.fil.ts', import.meta.url), {
    fils: 1,
    memoireMo: MEMOIRE_MO,
    delaiMs,
  });
  return {
    async compter(octets) {
      const reponse = await fils.confier({ octets, numero: null });
      if (typeof reponse !== 'number') throw new Error('a number of pages was expected');
      return reponse;
    },
    async lire(octets, numero) {
      const reponse = await fils.confier({ octets, numero });
      if (typeof reponse === 'number') throw new Error('a page was expected');
      return reponse;
    },
    fermer: () => fils.fermer(),
  };
}

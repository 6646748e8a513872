import { Inflate } from 'fflate';

/** Compressed bytes handed to the inflater at once: deflate expands at most 1 032 times, one push yields 16 MB at most. */
const BOUCHEE = 16 * 1024;
/** Mouthfuls that may yield nothing: a stored block of 64 kB is given whole. More is what follows the end of the data. */
const MUETTES = 8;

/** The bytes are no deflate data, or end before it does. */
export class DonneesAlterees extends Error {}

/**
 * Inflates piece by piece; that nothing is missing at the end is for the caller to check, by size and CRC. `recevoir` gets each piece and the number of compressed bytes taken so far; what it throws
 * stops the work. The same code in the browser and on the server, so that both say the same of a damaged archive.
 */
export class Gonfleur {
  readonly #recevoir: (morceau: Uint8Array, recu: number) => void;
  readonly #inflateur: Inflate;
  #recu = 0;
  #muettes = 0;
  #refus: { readonly cause: unknown } | null = null;

  constructor(recevoir: (morceau: Uint8Array, recu: number) => void) {
    this.#recevoir = recevoir;
    this.#inflateur = new Inflate((morceau) => {
      if (morceau.length === 0) {
        this.#muettes++;
        return;
      }
      this.#muettes = 0;
      if (this.#refus) return;
      try {
        this.#recevoir(morceau, this.#recu);
      } catch (cause) {
        this.#refus = { cause };
      }
    });
  }

  pousser(octets: Uint8Array, dernier: boolean): void {
    for (let i = 0; i < octets.length || (dernier && i === 0); i += BOUCHEE) {
      const morceau = octets.subarray(i, i + BOUCHEE);
      this.#recu += morceau.length;
      try {
        this.#inflateur.push(morceau, dernier && i + BOUCHEE >= octets.length);
      } catch {
        throw new DonneesAlterees();
      }
      if (this.#refus) throw this.#refus.cause;
      if (this.#muettes > MUETTES) throw new DonneesAlterees();
    }
  }
}

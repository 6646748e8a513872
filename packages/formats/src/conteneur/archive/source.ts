/** Bytes that can be read at any place: a file of the browser, a buffer of the server. Never whole in memory by need. */
export interface Source {
  readonly taille: number;
  /** The bytes from `debut` to `fin` excluded, fewer only where the source ends. */
  lire(debut: number, fin: number): Promise<Uint8Array>;
}

/** A source over bytes at hand. `ceder` lets others work between two readings. */
export const sourceOctets = (octets: Uint8Array, ceder: () => Promise<void> = () => Promise.resolve()): Source => ({
  taille: octets.length,
  async lire(debut, fin) {
    await ceder();
    return octets.subarray(debut, fin);
  },
});

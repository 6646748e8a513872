/** What a browser hashes, and the API once: the challenge and the number it found. */
export const texteDePreuve = (defi: string, nombre: number | string): string => `${defi}:${nombre}`;

/** Whether a hash begins with that many zero bits: one in 2^`bits` does. */
export function preuveSuffisante(hachage: Uint8Array, bits: number): boolean {
  const entiers = bits >> 3;
  for (let i = 0; i < entiers; i++) if (hachage[i] !== 0) return false;
  return bits % 8 === 0 || (hachage[entiers] ?? 0xff) >> (8 - (bits % 8)) === 0;
}

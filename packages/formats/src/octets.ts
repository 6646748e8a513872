/** Those bytes, one part after the other. */
export function coller(parties: readonly Uint8Array[]): Uint8Array {
  const sortie = new Uint8Array(parties.reduce((n, p) => n + p.length, 0));
  let place = 0;
  for (const p of parties) {
    sortie.set(p, place);
    place += p.length;
  }
  return sortie;
}

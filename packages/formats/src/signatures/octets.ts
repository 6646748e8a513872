/** Bytes that own their memory, as WebCrypto asks. */
export type Octets = Uint8Array<ArrayBuffer>;

export const HACHAGES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const;
export type Hachage = (typeof HACHAGES)[number];

export const copier = (octets: Uint8Array): Octets => new Uint8Array(octets);

export async function hacher(hachage: Hachage, octets: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hachage, copier(octets)));
}

export const memesOctets = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((octet, i) => octet === b[i]);

export function joindre(...parties: readonly Uint8Array[]): Octets {
  const sortie = new Uint8Array(parties.reduce((n, p) => n + p.length, 0));
  let place = 0;
  for (const partie of parties) {
    sortie.set(partie, place);
    place += partie.length;
  }
  return sortie;
}

export const enHexa = (octets: Uint8Array): string =>
  Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');

/** Bytes of a text that holds one in each character. */
export const deLatin1 = (texte: string): Octets => Uint8Array.from(texte, (c) => c.charCodeAt(0));

export const enBase64Url = (octets: Uint8Array): string =>
  btoa(Array.from(octets, (o) => String.fromCharCode(o)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

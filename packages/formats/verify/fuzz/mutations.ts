import { coller } from '../../src/octets.ts';
import type { Alea } from './alea.ts';
import { muterXml } from './mutations-xml.ts';

type Mutation = (octets: Uint8Array, alea: Alea) => Uint8Array;

const enOctets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

/** Pieces of syntax that readers stumble over. */
const MORCEAUX = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&a;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '</',
  '<cbc:ID>',
  ' xmlns="urn:x"',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '9'.repeat(60),
  '-0.0000001',
  '1e999',
  'NaN',
  '2026-99-99',
  '\n1 0 obj\n',
  'endobj',
  'stream\r\n',
  'endstream',
  '/Length 99999999999',
  '/Kids [1 0 R]',
  '/Prev 0',
  '/Filter [/FlateDecode /FlateDecode /FlateDecode]',
  '<<'.repeat(200),
  '['.repeat(200),
  '('.repeat(200),
  'startxref\n0\n%%EOF',
].map(enOctets);

const tranche = (octets: Uint8Array, alea: Alea): [number, number] => {
  const debut = alea.entier(octets.length + 1);
  return [debut, Math.min(octets.length, debut + alea.entier(alea.suivant() < 0.8 ? 64 : 4096))];
};

const MUTATIONS: readonly Mutation[] = [
  // One bit, some bytes at random, a cut, a part left out, doubled, repeated or moved.
  (o, a) => {
    const sortie = o.slice();
    const i = a.entier(o.length);
    sortie[i] = (sortie[i] ?? 0) ^ (1 << a.entier(8));
    return sortie;
  },
  (o, a) => {
    const sortie = o.slice();
    for (let n = a.entier(20); n >= 0; n--) sortie[a.entier(o.length)] = a.entier(256);
    return sortie;
  },
  (o, a) => o.slice(0, a.entier(o.length)),
  (o, a) => o.slice(a.entier(o.length)),
  (o, a) => {
    const [d, f] = tranche(o, a);
    return coller([o.subarray(0, d), o.subarray(f)]);
  },
  (o, a) => {
    const [d, f] = tranche(o, a);
    const copies = Array.from({ length: 1 + a.entier(50) }, () => o.subarray(d, f));
    return coller([o.subarray(0, f), ...copies, o.subarray(f)]);
  },
  (o, a) => {
    const [d, f] = tranche(o, a);
    const place = a.entier(o.length);
    return coller([o.subarray(0, place), o.subarray(d, f), o.subarray(place)]);
  },
  (o, a) => {
    const place = a.entier(o.length + 1);
    return coller([o.subarray(0, place), a.parmi(MORCEAUX), o.subarray(place)]);
  },
  (o, a) => {
    const [d, f] = tranche(o, a);
    return coller([o.subarray(0, d), a.parmi(MORCEAUX), o.subarray(f)]);
  },
  // Another number where one stood: offsets, lengths, amounts, dates.
  (o, a) => {
    const sortie = o.slice();
    let i = a.entier(o.length);
    for (let pas = 0; pas < 2000 && i < o.length; pas++, i++) {
      const c = sortie[i] ?? 0;
      if (c >= 48 && c <= 57) {
        sortie[i] = 48 + a.entier(10);
        if (a.suivant() < 0.4) break;
      }
    }
    return sortie;
  },
];

/** What begins as an XML document does, in bytes of ASCII. */
const estXml = (octets: Uint8Array): boolean => octets[0] === 0x3c || (octets[0] === 0xef && octets[3] === 0x3c);

/** One to four mutations of a document, one after the other; in half of the XML documents, of what they say alone. */
export function muter(octets: Uint8Array, alea: Alea): Uint8Array {
  if (estXml(octets) && alea.suivant() < 0.5) return muterXml(octets, alea);
  let sortie = octets;
  for (let n = 1 + alea.entier(4); n > 0 && sortie.length > 0; n--) sortie = alea.parmi(MUTATIONS)(sortie, alea);
  return sortie.length > 4 * 1024 * 1024 ? sortie.subarray(0, 4 * 1024 * 1024) : sortie;
}

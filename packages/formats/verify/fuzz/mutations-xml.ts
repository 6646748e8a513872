import type { Alea } from './alea.ts';

/** Values that readers and rules stumble over, in a document that stays well formed. */
const VALEURS = [
  '',
  ' ',
  '0',
  '-0.00',
  '1e999',
  'NaN',
  '9'.repeat(40),
  '-9999999999999999999.999999',
  '0.0000000000001',
  '1,5',
  '2026-02-30',
  '2026-13-01',
  '20260230',
  '0000-00-00',
  '99991231',
  '380',
  '381',
  'S',
  'E',
  'O',
  'AE',
  'EUR',
  'XXX',
  'FR',
  '00000000000000',
  'FR7630006000011234567890189',
  'urn:cen.eu:en16931:2017',
  'true',
  'é'.repeat(2000),
  '&#x202E;',
  '&amp;lt;',
  '\u00A0',
  '../../x',
  '#AAB#',
  '#'.repeat(50),
];

const FEUILLE = /<([\w:.-]+)((?:\s[^<>]*)?)>([^<]*)<\/\1>/g;
const ATTRIBUT = /\s([\w:.-]+)="([^"<]*)"/g;

/** One of the matches of a pattern, from a place at random on: going through all of a long document costs too much. */
function trouver(texte: string, motif: RegExp, alea: Alea): RegExpExecArray | null {
  motif.lastIndex = alea.entier(texte.length);
  const trouve = motif.exec(texte);
  if (trouve) return trouve;
  motif.lastIndex = 0;
  return motif.exec(texte);
}

const remplacer = (texte: string, m: RegExpExecArray, par: string): string =>
  texte.slice(0, m.index) + par + texte.slice(m.index + m[0].length);

type Mutation = (texte: string, alea: Alea) => string;

const MUTATIONS: readonly Mutation[] = [
  // another value in an element, one of another element, the element gone, repeated, or under another's name
  (t, a) => {
    const m = trouver(t, FEUILLE, a);
    return m ? remplacer(t, m, `<${m[1]}${m[2]}>${a.parmi(VALEURS)}</${m[1]}>`) : t;
  },
  (t, a) => {
    const m = trouver(t, FEUILLE, a);
    const autre = trouver(t, FEUILLE, a);
    return m && autre ? remplacer(t, m, `<${m[1]}${m[2]}>${autre[3]}</${m[1]}>`) : t;
  },
  (t, a) => {
    const m = trouver(t, FEUILLE, a);
    return m ? remplacer(t, m, '') : t;
  },
  (t, a) => {
    const m = trouver(t, FEUILLE, a);
    return m ? remplacer(t, m, m[0].repeat(2 + a.entier(30))) : t;
  },
  (t, a) => {
    const m = trouver(t, FEUILLE, a);
    const autre = trouver(t, FEUILLE, a);
    return m && autre ? remplacer(t, m, `<${autre[1]}${m[2]}>${m[3]}</${autre[1]}>`) : t;
  },
  // another value in an attribute, or none
  (t, a) => {
    const m = trouver(t, ATTRIBUT, a);
    return m ? remplacer(t, m, ` ${m[1]}="${a.parmi(VALEURS)}"`) : t;
  },
  (t, a) => {
    const m = trouver(t, ATTRIBUT, a);
    return m ? remplacer(t, m, '') : t;
  },
  // a whole branch gone, repeated, or within another
  (t, a) => {
    const b = branche(t, a);
    return b ? t.slice(0, b.debut) + t.slice(b.fin) : t;
  },
  (t, a) => {
    const b = branche(t, a);
    return b ? t.slice(0, b.fin) + t.slice(b.debut, b.fin).repeat(1 + a.entier(5)) + t.slice(b.fin) : t;
  },
  (t, a) => {
    const [b, m] = [branche(t, a), trouver(t, FEUILLE, a)];
    return b && m ? remplacer(t, m, m[0] + t.slice(b.debut, b.fin)) : t;
  },
];

/** An element with all that it holds: up to the first end of its name, which is its own where it holds none like it. */
function branche(texte: string, alea: Alea): { debut: number; fin: number } | null {
  const ouvre = trouver(texte, /<([\w:.-]+)(?:\s[^<>]*)?>/g, alea);
  if (!ouvre) return null;
  const ferme = `</${ouvre[1]}>`;
  const fin = texte.indexOf(ferme, ouvre.index);
  return fin < 0 || fin - ouvre.index > 20_000 ? null : { debut: ouvre.index, fin: fin + ferme.length };
}

/** One to six changes of what an XML document says; it stays well formed but for a few. */
export function muterXml(octets: Uint8Array, alea: Alea): Uint8Array {
  let texte = new TextDecoder('utf-8').decode(octets);
  for (let n = 1 + alea.entier(6); n > 0; n--) texte = alea.parmi(MUTATIONS)(texte, alea);
  return new TextEncoder().encode(texte.slice(0, 4 * 1024 * 1024));
}

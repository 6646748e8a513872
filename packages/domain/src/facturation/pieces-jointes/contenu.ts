import {
  extensionDe,
  FORMATS_PIECES,
  MARQUES,
  MARQUES_DE_PROGRAMMES,
  MARQUES_SURES,
  type NomMarque,
} from './formats.ts';

/** How many of a file's first bytes tell its content. */
export const DEBUT_JUGE = 4096;
/** Readers of PDF allow that many bytes before its mark. */
const AVANT_PDF = 1024;

/** `attendu: false` names what the content is where that can be told. */
export type Contenu = { readonly attendu: true } | { readonly attendu: false; readonly reel: NomMarque | null };

/**
 * Is the content what the extension of `nom` announces? `debut` holds the first bytes of the file, `DEBUT_JUGE` at most.
 * An extension that is not listed is judged elsewhere and passes here.
 */
export function reconnaitreContenu(nom: string, debut: Uint8Array): Contenu {
  const extension = extensionDe(nom) ?? '';
  const format = Object.hasOwn(FORMATS_PIECES, extension) ? FORMATS_PIECES[extension] : undefined;
  if (!format) return { attendu: true };
  return estDuFormat(format, debut)
    ? { attendu: true }
    : { attendu: false, reel: marqueDe(debut, [...MARQUES_DE_PROGRAMMES, ...MARQUES_SURES]) };
}

function estDuFormat({ nature, marques = [] }: (typeof FORMATS_PIECES)[string], debut: Uint8Array): boolean {
  switch (nature) {
    case 'MARQUE':
      // A PDF need not begin with its mark: what begins with another's is that other thing.
      return marqueDe(debut, marques) !== null && marqueDe(debut, MARQUES_DE_PROGRAMMES) === null;
    case 'TEXTE':
      return estDuTexte(debut);
    case 'BALISES':
      return estDuTexte(debut) && premierCaractere(debut) === '<';
    case 'LIBRE':
      return marqueDe(debut, MARQUES_DE_PROGRAMMES) === null;
  }
}

function marqueDe(debut: Uint8Array, noms: readonly NomMarque[]): NomMarque | null {
  const texte = latin1(debut.subarray(0, AVANT_PDF + 16));
  const portee = (nom: NomMarque): boolean =>
    nom === 'PDF'
      ? texte.slice(0, AVANT_PDF).includes('%PDF-')
      : MARQUES[nom].some((marque) => texte.startsWith(marque));
  return noms.find(portee) ?? null;
}

const latin1 = (octets: Uint8Array): string => {
  let texte = '';
  for (const octet of octets) texte += String.fromCharCode(octet);
  return texte;
};

/** UTF-16 by its mark, or by a tag that opens the file; null: an encoding of one byte or UTF-8. */
function utf16(debut: Uint8Array): 'LE' | 'BE' | null {
  const [a, b] = debut;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'LE';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'BE';
  return null;
}

const unites = (debut: Uint8Array, ordre: 'LE' | 'BE'): number[] =>
  Array.from({ length: debut.length >> 1 }, (_, i) => {
    const [premier = 0, second = 0] = [debut[2 * i], debut[2 * i + 1]];
    return ordre === 'LE' ? premier | (second << 8) : (premier << 8) | second;
  });

/** First character after marks and blanks. */
function premierCaractere(debut: Uint8Array): string {
  const ordre = utf16(debut);
  const codes = ordre ? unites(debut, ordre) : Array.from(debut);
  const texte = codes.slice(0, 2048).map((code) => String.fromCharCode(code));
  return /[^\s\uFEFF\u00EF\u00BB\u00BF]/.exec(texte.join(''))?.[0] ?? '';
}

/** Control characters that text does hold: tab, line ends, form feed, escape, and the end mark of old systems. */
const CONTROLES_ADMIS: ReadonlySet<number> = new Set([9, 10, 12, 13, 26, 27]);
const controle = (code: number): boolean => (code < 32 && !CONTROLES_ADMIS.has(code)) || code === 127;
/** Bytes that stand for nothing in Windows-1252. */
const SANS_LETTRE: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Can it be read as UTF-16, UTF-8 or Windows-1252 (which holds ISO-8859-1), without control characters (decisions §1)? */
export function estDuTexte(debut: Uint8Array): boolean {
  const ordre = utf16(debut);
  if (ordre) return !unites(debut, ordre).some(controle);
  if (debut.some(controle)) return false;
  return estUtf8(debut) || !debut.some((octet) => SANS_LETTRE.has(octet));
}

/** A character cut at the end does not count: only the beginning is looked at. */
function estUtf8(octets: Uint8Array): boolean {
  for (let i = 0; i < octets.length; ) {
    const premier = octets[i] ?? 0;
    const suite =
      premier < 0x80 ? 0 : premier >= 0xc2 && premier < 0xe0 ? 1 : premier >> 4 === 0xe ? 2 : suiteLongue(premier);
    if (suite < 0) return false;
    for (let j = i + 1; j <= i + suite && j < octets.length; j++) if ((octets[j] ?? 0) >> 6 !== 2) return false;
    i += suite + 1;
  }
  return true;
}

const suiteLongue = (premier: number): number => (premier >= 0xf0 && premier < 0xf5 ? 3 : -1);

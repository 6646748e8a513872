/**
 * Text as the portal keeps it: Unicode NFC; in names, numbers and codes neither control characters nor those that
 * reverse the reading order, which make one text look like another (decisions §1).
 */
const INTERDITS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/u;
/** Quick path: NFC leaves plain ASCII as it is. */
const ASCII = /^\p{ASCII}*$/u;

/** NFC; plain ASCII is given back untouched. */
export const normaliser = (texte: string): string => (ASCII.test(texte) ? texte : texte.normalize('NFC'));

/** First character that may not stand in a name, number or code, as `U+202E`; null when there is none. */
export function caractereInterdit(texte: string): string | null {
  const m = INTERDITS.exec(texte);
  if (!m) return null;
  return `U+${(m[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Text without what `caractereInterdit` names, as one types or pastes it: what ends a line or moves a cursor becomes one
 * space, what is not seen goes. Over several lines (`lignes`), line ends of every kind become `\n` and tabs stay.
 */
export const sansInterdits = (texte: string, lignes = false): string =>
  texte
    .replace(/[\p{Bidi_Control}\uFEFF]/gu, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(lignes ? /(?![\n\t])\p{Cc}+/gu : /\p{Cc}+/gu, ' ');

/** At most that many characters, the last being an ellipsis where something was cut. */
export const couper = (texte: string, longueur: number): string =>
  texte.length <= longueur ? texte : `${texte.slice(0, longueur - 1)}…`;

/** A password this long needs no composition (decisions §6). */
export const LONGUEUR_SANS_COMPOSITION = 15;
export const LONGUEUR_MIN = 12;
const GROUPES_MIN = 3;
const GROUPES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/**
 * Whether a password may be chosen: 15 characters of any kind, or 12 of at least three kinds among lower case, upper case,
 * digits and others (decisions §6). Characters are counted as people see them.
 */
export function motDePasseAcceptable(motDePasse: string): boolean {
  const caracteres = [...motDePasse];
  // A long row of one character is no secret.
  if (new Set(caracteres).size < 5) return false;
  if (caracteres.length >= LONGUEUR_SANS_COMPOSITION) return true;
  return caracteres.length >= LONGUEUR_MIN && GROUPES.filter((g) => g.test(motDePasse)).length >= GROUPES_MIN;
}

/**
 * Text as the search field compares it: lower case, without accents, ligatures undone, spaces single. Used for what is
 * stored and for what is typed, so that `Écoles` finds `ECOLES` and `ecoles`. Punctuation stays: numbers have it.
 */
export const normaliserRecherche = (texte: string): string =>
  texte
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What is kept beside an invoice for the search field: each part normalised, absent ones left out. */
export const texteDeRecherche = (parties: readonly (string | null | undefined)[]): string =>
  normaliserRecherche(parties.filter((partie) => partie).join(' '));

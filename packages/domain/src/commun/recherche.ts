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

/** Characters that end a word of a search; the database's `mots_de_recherche` has the same, and a test holds them together. */
export const SEPARATEURS_DE_MOTS = ` -/_+.,;:!?()[]{}'"&*#@=<>|~^$%\`\\«»“”‘–—…°·`;

/**
 * The words of a search, as the index of invoices holds them: what is typed finds a word by its beginning, wherever
 * punctuation cuts it (`2026-014` is `2026` and `014`).
 */
export const motsDeRecherche = (texte: string): string[] => {
  const mots = [...normaliserRecherche(texte)].map((c) => (SEPARATEURS_DE_MOTS.includes(c) ? ' ' : c)).join('');
  return [...new Set(mots.split(' ').filter((mot) => mot !== ''))];
};

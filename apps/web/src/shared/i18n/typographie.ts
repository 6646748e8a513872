const INSECABLE = '\u00a0';

/**
 * French puts a space before high punctuation and inside guillemets, on which a line must not break: texts are written
 * with plain spaces, and shown with no-break ones.
 */
export const typographier = (texte: string): string =>
  texte.replaceAll(/ (?=[:;?!»%€])/g, INSECABLE).replaceAll('« ', `«${INSECABLE}`);

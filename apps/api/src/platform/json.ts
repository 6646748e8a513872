const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/**
 * Text that PostgreSQL takes as jsonb, whatever a document held: it knows neither NUL nor half of a surrogate pair.
 * These are rare, so the cleaning walk is made only where the text shows one.
 */
export function versJsonb(valeur: unknown): string {
  const texte = JSON.stringify(valeur);
  return SUSPECT.test(texte) ? JSON.stringify(valeur, nettoyer) : texte;
}

function nettoyer(_cle: string, valeur: unknown): unknown {
  return typeof valeur === 'string' ? valeur.replaceAll('\u0000', '').toWellFormed() : valeur;
}

import { codeSql } from './base.ts';

/** What may stand in the sentence of an error and belongs to nobody's logs: addresses, secrets in URLs, account and SIRET numbers. */
export const masquer = (texte: string): string =>
  texte
    .replace(/\/\/[^\s/@]+@/g, '//…@')
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…@…')
    .replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/g, '[IBAN]')
    .replace(/\b\d{9}(?:\d{5})?\b/g, '[SIREN]');

export interface ErreurEcrite {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly contrainte?: string;
  readonly pile?: string;
  readonly cause?: ErreurEcrite;
}

const PROFONDEUR = 4;

/**
 * An error as the logs keep it: its kind, its masked sentence and where it came from. Nothing of what it carries besides:
 * the database adds the row that it refused, the mail server the reader's address.
 */
export function ecrireErreur(erreur: unknown, profondeur = 0): ErreurEcrite {
  if (!(erreur instanceof Error)) return { type: typeof erreur, message: masquer(String(erreur)) };
  const { code, constraint, cause } = erreur as { code?: unknown; constraint?: unknown; cause?: unknown };
  const sql = codeSql(erreur);
  return {
    type: erreur.name,
    // Of data that the database refuses (classes 22 and 23) the sentence quotes it.
    message: sql && /^2[23]/.test(sql) ? `refused by the database (SQLSTATE ${sql})` : masquer(erreur.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { contrainte: constraint } : {}),
    ...pileDe(erreur),
    ...(cause === undefined || profondeur >= PROFONDEUR ? {} : { cause: ecrireErreur(cause, profondeur + 1) }),
  };
}

/** The frames alone: the first lines repeat the sentence. */
function pileDe({ stack }: Error): { pile?: string } {
  const lignes = (stack ?? '').split('\n').filter((l) => /^\s+at /.test(l));
  return lignes.length > 0 ? { pile: lignes.map((l) => l.trim()).join('\n') } : {};
}

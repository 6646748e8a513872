import { ErreurHttp } from './erreurs.ts';
import type { Ordre } from './page-tamisee.ts';

/** Beyond any identifier: where a list begins. */
const DEBUT: Readonly<Record<Ordre, string>> = { RECENTES: '9223372036854775807', ANCIENNES: '0' };

/** A cursor is the identifier of the last row of the page before. */
export function lireCurseur(curseur: string | undefined, ordre: Ordre = 'RECENTES'): string {
  if (curseur === undefined) return DEBUT[ordre];
  if (!/^[1-9]\d{0,15}$/.test(curseur)) throw new ErreurHttp(400, 'REQUETE_INVALIDE', { champ: 'curseur' });
  return curseur;
}

/** Collects the values of one statement and names their places, `$6` being the first of a hot read. */
export function parametres(premier = 6): { valeurs: unknown[]; ajouter: (valeur: unknown) => string } {
  const valeurs: unknown[] = [];
  return { valeurs, ajouter: (valeur) => `$${premier + valeurs.push(valeur) - 1}` };
}

/** `%mot%` for each word typed, with the characters that LIKE gives a meaning to taken literally. */
export const motifsLike = (texteNormalise: string): string[] =>
  texteNormalise
    .split(' ')
    .filter((mot) => mot !== '')
    .map((mot) => `%${mot.replace(/[\\%_]/g, '\\$&')}%`);

/** A page of rows that were read in order, one more than asked for where there are more. */
export function pageDe<T extends { readonly id: string }>(
  lus: readonly T[],
  limite: number,
): { elements: T[]; curseurSuivant: string | null; rechercheIncomplete: false } {
  const elements = lus.slice(0, limite);
  return {
    elements,
    curseurSuivant: lus.length > limite ? (elements.at(-1)?.id ?? null) : null,
    rechercheIncomplete: false,
  };
}

/** Family of a refused action: decides the HTTP status, in one file of the API. */
export type FamilleErreur = 'INTROUVABLE' | 'REGLE_METIER' | 'INTERDIT' | 'CONFLIT';

/** An action refused by a rule. `code` is a member of a closed union per domain; `details` fills its sentence. */
export interface Refus<Code extends string = string> {
  readonly famille: FamilleErreur;
  readonly code: Code;
  readonly details?: Readonly<Record<string, string>>;
}

export type Resultat<T, R extends Refus = Refus> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly refus: R };

export const reussite = <T>(valeur: T): { ok: true; valeur: T } => ({ ok: true, valeur });

export const echec = <Code extends string>(
  famille: FamilleErreur,
  code: Code,
  details?: Readonly<Record<string, string>>,
): { ok: false; refus: Refus<Code> } => ({
  ok: false,
  refus: details ? { famille, code, details } : { famille, code },
});

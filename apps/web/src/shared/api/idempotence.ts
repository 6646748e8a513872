import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { ErreurApi } from './erreur.ts';

interface Tentative {
  readonly variables: unknown;
  readonly cle: string;
}

/** True where the server has decided: asking again is a new request, with a key of its own. */
const estTranchee = (erreur: unknown): boolean => erreur instanceof ErreurApi && erreur.statut < 500;

/**
 * `useMutation` for a creating request: hands `mutationFn` an idempotency key that stays the same for as long as the
 * same request is tried again without a decision (network lost, server down), and changes for anything new.
 */
export function useMutationIdempotente<TData, TVariables>(
  mutationFn: (variables: TVariables, cle: string) => Promise<TData>,
  options: Omit<UseMutationOptions<TData, Error, TVariables>, 'mutationFn'> = {},
): UseMutationResult<TData, Error, TVariables> {
  const derniere = useRef<Tentative | null>(null);
  return useMutation({
    ...options,
    mutationFn: async (variables: TVariables) => {
      const reprise = derniere.current !== null && memes(derniere.current.variables, variables);
      const cle = reprise && derniere.current ? derniere.current.cle : crypto.randomUUID();
      derniere.current = { variables, cle };
      try {
        const resultat = await mutationFn(variables, cle);
        derniere.current = null;
        return resultat;
      } catch (erreur) {
        if (estTranchee(erreur)) derniere.current = null;
        throw erreur;
      }
    },
  });
}

/** Same request: the same object, or the same JSON. Files are compared by identity. */
function memes(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Blob || b instanceof Blob) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((v, i) => memes(v, b[i]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entrees = Object.entries(a);
  const autres = new Map(Object.entries(b));
  return entrees.length === autres.size && entrees.every(([cle, v]) => autres.has(cle) && memes(v, autres.get(cle)));
}

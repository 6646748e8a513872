import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * The filters of a list live in the URL: shared, reloaded and gone back to as they were. A change replaces the address
 * (going back leaves the list, it does not undo letters) and forgets the cursor.
 */
export function useFiltres<Nom extends string>(noms: readonly Nom[]) {
  const [params, setParams] = useSearchParams();
  const changer = useCallback(
    (modifs: Partial<Record<Nom, string | readonly string[] | null>>) =>
      setParams(
        (avant) => {
          const apres = new URLSearchParams(avant);
          for (const [nom, valeur] of Object.entries(modifs) as [Nom, string | readonly string[] | null][]) {
            apres.delete(nom);
            for (const v of valeur === null ? [] : [valeur].flat()) if (v !== '') apres.append(nom, v);
          }
          return apres;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const effacer = useCallback(
    () => changer(Object.fromEntries(noms.map((n) => [n, null])) as Partial<Record<Nom, null>>),
    [changer, noms],
  );
  return {
    /** The value, or '' where there is none. */
    valeur: (nom: Nom): string => params.get(nom) ?? '',
    valeurs: (nom: Nom): string[] => params.getAll(nom),
    changer,
    effacer,
  };
}

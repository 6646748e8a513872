import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigation, useSearchParams } from 'react-router';

/**
 * The filters of a list live in the URL: shared, reloaded and gone back to as they were. A change replaces the address
 * (going back leaves the list, it does not undo letters). A change made before the page has drawn the one before adds
 * to it: two boxes ticked on a slow machine are both ticked. A change that comes when a link was followed already, its page
 * still on its way, is nothing: it would call the reader back.
 */
export function useFiltres<Nom extends string>(noms: readonly Nom[]) {
  const [params, setParams] = useSearchParams();
  /** The address as it will be: `params` only follows once the page is drawn again. */
  const demandes = useRef(params);
  useEffect(() => {
    demandes.current = params;
  }, [params]);
  const enPartance = useRef(false);
  const ici = useLocation().pathname;
  const vers = useNavigation().location?.pathname ?? ici;
  useEffect(() => {
    enPartance.current = vers !== ici;
  }, [vers, ici]);
  const changer = useCallback(
    (modifs: Partial<Record<Nom, string | readonly string[] | null>>) => {
      if (enPartance.current) return;
      const apres = new URLSearchParams(demandes.current);
      for (const [nom, valeur] of Object.entries(modifs) as [Nom, string | readonly string[] | null][]) {
        apres.delete(nom);
        for (const v of valeur === null ? [] : [valeur].flat()) if (v !== '') apres.append(nom, v);
      }
      demandes.current = apres;
      setParams(apres, { replace: true, preventScrollReset: true });
    },
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

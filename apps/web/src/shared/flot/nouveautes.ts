import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';

/** Objects that happened elsewhere than in the lists now shown, by family. */
type Famille = 'factures' | 'flux';
const VIDE: ReadonlySet<string> = new Set();
const enAttente = new Map<Famille, ReadonlySet<string>>();
const abonnes = new Set<() => void>();

const changer = (famille: Famille, ids: ReadonlySet<string>): void => {
  enAttente.set(famille, ids);
  for (const prevenir of abonnes) prevenir();
};

export const signalerNouveaute = (famille: Famille, id: string): void =>
  changer(famille, new Set([...(enAttente.get(famille) ?? VIDE), id]));

const suivre = (prevenir: () => void): (() => void) => {
  abonnes.add(prevenir);
  return () => abonnes.delete(prevenir);
};

/** For a list: how many objects changed or came that it does not show, and how to take them in. */
export function useNouveautes(famille: Famille): { readonly nombre: number; readonly actualiser: () => void } {
  const requetes = useQueryClient();
  const nombre = useSyncExternalStore(suivre, () => (enAttente.get(famille) ?? VIDE).size);
  // a list that has just been opened is fresh
  useEffect(() => changer(famille, VIDE), [famille]);
  return {
    nombre,
    actualiser: () => {
      changer(famille, VIDE);
      void requetes.invalidateQueries({ queryKey: [famille] });
    },
  };
}

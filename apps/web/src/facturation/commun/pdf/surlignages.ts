import { createContext, useContext } from 'react';

/** A place of a page that is marked, in points from its top left corner. */
export interface Surlignage {
  readonly cle: string;
  /** What a click on it leads to, in words. */
  readonly libelle: string;
  readonly page: number;
  readonly boite: { readonly x: number; readonly y: number; readonly largeur: number; readonly hauteur: number };
  readonly actif: boolean;
}

interface Surlignages {
  readonly marques: readonly Surlignage[];
  readonly choisir: (cle: string) => void;
}

const Contexte = createContext<Surlignages>({ marques: [], choisir: () => undefined });
export const SurlignagesProvider = Contexte;
/** What the page that shows a PDF wants marked on it. */
export const useSurlignages = (): Surlignages => useContext(Contexte);

import type { Mot, PageLue, Reconnaissance } from './modele.ts';
import { reconnaitreFacture } from './reconnaitre-facture.ts';

const HAUTEUR = 10;
export const LARGEUR_LETTRE = 5;

/** A text at a place, in points: `[x, y, text]`. */
export type TexteFictif = readonly [x: number, y: number, texte: string];

/** For tests: a page from texts at places, as sure as the reader of a picture says. */
export const pageFictive = (textes: readonly TexteFictif[], sur?: number): PageLue => ({
  numero: 1,
  largeur: 595,
  hauteur: 842,
  mots: textes.map(
    ([x, y, texte]): Mot => ({
      texte,
      x,
      y,
      largeur: texte.length * LARGEUR_LETTRE,
      hauteur: HAUTEUR,
      ...(sur === undefined ? {} : { sur }),
    }),
  ),
});

export const lireTextes = (...textes: readonly TexteFictif[]): Reconnaissance =>
  reconnaitreFacture([pageFictive(textes)]);
export const valeursLues = (lu: Reconnaissance): Record<string, string> =>
  Object.fromEntries(Object.entries(lu.champs).map(([champ, { valeur }]) => [champ, valeur]));

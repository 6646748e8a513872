import type { Alea } from '@orpheon/testing';
import { fournisseurDemo } from './contenus.ts';
import type { CleFournisseur } from './fournisseurs.ts';
import type { Projet } from './projet.ts';

/**
 * Numbers as each supplier gives them: in order of date, from 1 in January, from somewhere in the first year seen. An
 * invoice that was refused at integration is filed again under the same number.
 */
export function numeroter(projets: readonly Projet[], alea: Alea): Map<Projet, string> {
  const numeros = new Map<Projet, string>();
  const rangs = new Map<string, number>();
  const premieres = new Map<CleFournisseur, string>();
  const parDate = projets
    .filter((p) => p.genre !== 'NON_CONFORME' || !p.origine)
    .toSorted(
      (a, b) => a.contenu.dateFacture.localeCompare(b.contenu.dateFacture) || a.depot.getTime() - b.depot.getTime(),
    );
  for (const projet of parDate) {
    const { fournisseur, dateFacture } = projet.contenu;
    const annee = dateFacture.slice(0, 4);
    const premiere = premieres.get(fournisseur) ?? annee;
    premieres.set(fournisseur, premiere);
    const cle = `${fournisseur} ${annee}`;
    const rang = (rangs.get(cle) ?? (annee === premiere ? alea.entier(20, 120) : 0)) + 1;
    rangs.set(cle, rang);
    numeros.set(projet, fournisseurDemo(fournisseur).numero(annee, rang));
  }
  for (const projet of projets) {
    const corrigee = projet.genre === 'NON_CONFORME' && projet.origine ? numeros.get(projet.origine) : undefined;
    if (corrigee) numeros.set(projet, corrigee);
  }
  return numeros;
}

import { candidat } from './entete.ts';
import { type GenreDeSomme, LIBELLES_SOMMES } from './libelles-sommes.ts';
import { aDroite, type Cellule, type Document, dessous } from './mise-en-page.ts';
import type { Candidat } from './modele.ts';
import { chercherMontants, chercherTaux, type MontantLu } from './valeurs.ts';

export interface Somme extends Candidat {
  readonly centimes: bigint;
}
export type Sommes = Readonly<Record<GenreDeSomme, readonly Somme[]>>;

/** A few of each are enough: sums are tried in all combinations. */
const PAR_GENRE = 10;
/** On the last page, and low on it, totals are at home. */
const EN_BAS = 0.06;

export const sommeDe = (c: Cellule, m: MontantLu, confiance: number): Somme => ({
  ...candidat(c, m, confiance, 'LIBELLE'),
  centimes: m.centimes,
});

/** Amounts of every cell, found once. */
export type Montants = ReadonlyMap<number, readonly MontantLu[]>;
export const montantsParCellule = (doc: Document): Montants =>
  new Map(doc.cellules.map((c) => [c.rang, chercherMontants(c.texte)]));

const GENRES: readonly GenreDeSomme[] = ['HT', 'TVA', 'TTC', 'NET', 'ACOMPTE'];

interface Etiquette {
  readonly genre: GenreDeSomme;
  readonly poids: number;
  readonly debut: number;
  readonly fin: number;
}

/** Labels of a cell, the surest of those that overlap. */
function etiquettes(c: Cellule): Etiquette[] {
  const toutes = LIBELLES_SOMMES.filter((l) => !l.sauf?.test(c.norme)).flatMap((l) =>
    [...c.norme.matchAll(l.motif)].map((m) => ({
      genre: l.genre,
      poids: l.poids,
      debut: m.index,
      fin: m.index + m[0].length,
    })),
  );
  return toutes
    .sort((a, b) => b.poids - a.poids || b.fin - b.debut - (a.fin - a.debut))
    .filter((e, i, tri) => !tri.slice(0, i).some((f) => f.debut < e.fin && e.debut < f.fin))
    .sort((a, b) => a.debut - b.debut);
}

/** Amounts that each label points at: after it up to the next label, to its right, under it. */
export function lireSommes(doc: Document, montants: Montants): Sommes {
  const sommes: Record<GenreDeSomme, Somme[]> = { HT: [], TVA: [], TTC: [], NET: [], ACOMPTE: [] };
  const dernierePage = Math.max(...doc.pages.map((p) => p.numero));
  const parCellule = new Map(doc.cellules.map((c) => [c.rang, etiquettes(c)]));
  const de = (c: Cellule): readonly MontantLu[] => montants.get(c.rang) ?? [];
  const sansEtiquette = (c: Cellule): boolean => (parCellule.get(c.rang) ?? []).length === 0;
  for (const c of doc.cellules) {
    const siennes = parCellule.get(c.rang) ?? [];
    for (const [i, e] of siennes.entries()) {
      const suivante = siennes[i + 1]?.debut ?? Number.POSITIVE_INFINITY;
      const surPlace = de(c).filter((m) => m.debut >= e.fin && m.debut < suivante);
      const hauteur = doc.pages.find((p) => p.numero === c.page)?.hauteur ?? 842;
      const bas = c.page === dernierePage ? EN_BAS * (c.boite.y / hauteur) : -EN_BAS;
      const poids = e.poids * (1 - EN_BAS) + bas;
      const ajouter = (cellule: Cellule, lus: readonly MontantLu[], place: number): void => {
        for (const m of lus) sommes[e.genre].push(sommeDe(cellule, m, poids * place));
      };
      if (surPlace.length > 0) ajouter(c, surPlace, 1);
      if (surPlace.length > 0 || suivante !== Number.POSITIVE_INFINITY) continue;
      const suite = aDroite(doc, c);
      const limite = suite.findIndex((d) => !sansEtiquette(d));
      for (const d of limite < 0 ? suite : suite.slice(0, limite)) ajouter(d, de(d), 0.98);
      const sous = dessous(doc, c, 3.2).find((d) => de(d).length > 0);
      if (sous) ajouter(sous, de(sous), 0.9);
    }
  }
  for (const genre of GENRES) sommes[genre] = reduire(sommes[genre]);
  return sommes;
}

/** One for each amount, the surest first. */
function reduire(sommes: readonly Somme[]): Somme[] {
  const vues = new Set<bigint>();
  return [...sommes]
    .sort((a, b) => b.confiance - a.confiance || b.cellule - a.cellule)
    .filter((s) => !vues.has(s.centimes) && vues.add(s.centimes))
    .slice(0, PAR_GENRE);
}

/** A rate with a base and a tax that go together. */
export interface Rangee {
  readonly taux: Candidat;
  readonly base: Somme;
  readonly montant: Somme;
}

const TAUX_MAX = 12;

/** Rates named in a line, or bare numbers that look like one where no percent sign stands in it. */
export function tauxDeLigne(ligne: readonly Cellule[]): Candidat[] {
  const ecrits = ligne.flatMap((c) => chercherTaux(c.texte).map((e) => candidat(c, e, 0.95, 'SOMME')));
  if (ecrits.length > 0) return ecrits.slice(0, TAUX_MAX);
  return ligne.flatMap((c) => chercherTaux(c.texte, true).map((e) => candidat(c, e, 0.9, 'SOMME'))).slice(0, TAUX_MAX);
}

import { estTeteDArticles } from './etiquettes.ts';
import { type Cellule, type Document, memeColonne, union } from './mise-en-page.ts';
import { type Montants, type Rangee, type Somme, sommeDe, tauxDeLigne } from './totaux.ts';
import { chercherTaux, ecrireCentimes, estTaxeDe } from './valeurs.ts';

const COLONNE_TAUX = /^(?:taux|tx|%)?(?: de)? ?(?:t\.?v\.?a\.?|vat)?(?: %)?$/;
const COLONNE_MONTANT = /\b(?:montant|total|mt|amount)\b/;
const TAUX_SEUL = /^\d{1,2}(?:[.,]\d{1,3})? ?%?$/;
const ARTICLES_MAX = 500;

interface Article {
  readonly taux: string;
  readonly somme: Somme;
}

/** The lines of the table of the goods that say a rate and an amount, each in its column. */
function articles(doc: Document, montants: Montants): Article[] {
  const trouves: Article[] = [];
  let tete: { readonly taux: Cellule; readonly montant: Cellule } | null = null;
  for (const ligne of doc.lignes.values()) {
    const premiere = ligne[0];
    if (!premiere || trouves.length >= ARTICLES_MAX) break;
    if (estTeteDArticles(doc, premiere)) {
      const taux = ligne.find((c) => COLONNE_TAUX.test(c.norme));
      const montant = ligne.findLast((c) => COLONNE_MONTANT.test(c.norme));
      tete = taux && montant ? { taux, montant } : null;
      continue;
    }
    if (!tete) continue;
    const { taux: colonneTaux, montant: colonneMontant } = tete;
    const taux = ligne.find((c) => TAUX_SEUL.test(c.texte) && memeColonne(colonneTaux.boite, c.boite));
    const montant = ligne.findLast((c) => memeColonne(colonneMontant.boite, c.boite));
    const [dit] = taux ? chercherTaux(taux.texte, true) : [];
    const lus = montant ? (montants.get(montant.rang) ?? []) : [];
    if (dit && montant && lus[0] && lus.length === 1)
      trouves.push({ taux: dit.valeur, somme: sommeDe(montant, lus[0], 0.9) });
  }
  return trouves;
}

/** The tax printed for a rate, that is that rate of what its lines add up to. */
function taxePour(doc: Document, montants: Montants, base: Somme, valeur: string): Rangee | null {
  for (const ligne of doc.lignes.values()) {
    const taux = tauxDeLigne(ligne).find((t) => t.valeur === valeur);
    if (!taux) continue;
    for (const c of ligne) {
      const m = (montants.get(c.rang) ?? []).find(
        (lu) => lu.centimes !== 0n && estTaxeDe(base.centimes, valeur, lu.centimes),
      );
      if (m) return { taux, base, montant: sommeDe(c, m, 0.9) };
    }
  }
  return null;
}

/**
 * Where taxes are printed rate by rate and their bases are not: the lines of the goods add up to them, rate by rate. All
 * has to come out to the cent: the bases to the total without tax, the taxes to that of the tax; else nothing is said.
 */
export function rangeesParLesLignes(doc: Document, montants: Montants, ht: bigint, tva: bigint): Rangee[] | null {
  const parTaux = new Map<string, Somme[]>();
  for (const { taux, somme } of articles(doc, montants)) parTaux.set(taux, [...(parTaux.get(taux) ?? []), somme]);
  if (parTaux.size < 2) return null;
  const rangees: Rangee[] = [];
  for (const [taux, sommes] of parTaux) {
    const premiere = sommes[0];
    if (!premiere) return null;
    const centimes = sommes.reduce((somme, s) => somme + s.centimes, 0n);
    const boite = union(sommes.filter((s) => s.page === premiere.page).map((s) => s.boite));
    const rangee = taxePour(doc, montants, { ...premiere, centimes, valeur: ecrireCentimes(centimes), boite }, taux);
    if (!rangee) return null;
    rangees.push(rangee);
  }
  const total = (cle: 'base' | 'montant'): bigint => rangees.reduce((somme, r) => somme + r[cle].centimes, 0n);
  return total('base') === ht && total('montant') === tva ? rangees : null;
}

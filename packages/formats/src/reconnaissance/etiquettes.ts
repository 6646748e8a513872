import type { Libelle } from './libelles.ts';
import { aDroite, type Cellule, type Document, dessous, LIGNES_MAX, ligneDe, memeColonne } from './mise-en-page.ts';

/** A text in which labels are looked for: a cell, or two where the second goes on below the first. */
export interface Passage {
  /** Where it ends: its value is after it, to the right of it or under it. */
  readonly cellule: Cellule;
  readonly texte: string;
  readonly norme: string;
  /** Where the text of `cellule` begins. */
  readonly debut: number;
}

/** A label found, and what stands before it in the same clause. */
export interface Etiquette extends Passage {
  readonly fin: number;
  /** Where the clause that holds it begins. */
  readonly clause: number;
}

/** What parts two statements of one line. */
const COUPURE = / [-–—|•] |[;|]|, | {2,}/g;
const LIBELLE_MAX = 40;
/** Heights of a line between the two parts of a label, and between a label and what is under it. */
const SUITE = 0.9;
const SOUS = 3.2;
/** Cells of a line at least that make it the head of a table. */
const TETE = 3;

/** The texts of a document, cells by themselves and labels that a narrow column breaks over two lines. */
export function passages(doc: Document): Passage[] {
  return doc.cellules.flatMap((c) => {
    const seul = { cellule: c, texte: c.texte, norme: c.norme, debut: 0 };
    if (c.texte.length > LIBELLE_MAX || /\d/.test(c.norme)) return [seul];
    const d = dessous(doc, c, SUITE)[0];
    const aSaValeur = aDroite(doc, c).length > 0 && ligneDe(doc, c).length < TETE;
    if (!d || aSaValeur || d.texte.length > LIBELLE_MAX || /:\s*$/.test(c.texte)) return [seul];
    const joint = {
      cellule: d,
      texte: `${c.texte} ${d.texte}`,
      norme: `${c.norme} ${d.norme}`,
      debut: c.texte.length + 1,
    };
    return [seul, joint];
  });
}

/** Where a label stands in a passage; of one over two lines, only what both lines make up. */
export function etiquettes(passage: Passage, { motif }: Libelle): Etiquette[] {
  const trouvees: Etiquette[] = [];
  for (const m of passage.norme.matchAll(motif)) {
    const fin = m.index + m[0].length;
    if (passage.debut > 0 && (m.index >= passage.debut || fin <= passage.debut)) continue;
    trouvees.push({ ...passage, fin, clause: debutDeClause(passage.norme, m.index) });
  }
  return trouvees;
}

function debutDeClause(texte: string, place: number): number {
  let debut = 0;
  for (const m of texte.slice(0, place).matchAll(COUPURE)) debut = m.index + m[0].length;
  return debut;
}

export function finDeClause(texte: string, place: number): number {
  const m = texte.slice(place).search(COUPURE);
  return m < 0 ? texte.length : place + m;
}

/** Column heads of the goods: what is under them is none of the invoice's own numbers. */
const TETE_ARTICLES = /^(?:designation|description|libelle|quantite|qte|qty|unite|prix|p\.? ?u|item|unit price|objet$)/;

export const estTeteDArticles = (doc: Document, c: Cellule): boolean =>
  ligneDe(doc, c).filter((d) => TETE_ARTICLES.test(d.norme)).length >= 2;

/**
 * What stands under a label, nearest first. In the head of a table a column reaches to the next label, whether its
 * values are set to the left or to the right; where the row below has nothing there, the label has no value.
 */
export function sousLibelle(doc: Document, c: Cellule): Cellule[] {
  const ligne = ligneDe(doc, c);
  if (ligne.length < TETE) return [...dessous(doc, c, SOUS)];
  const [gauche, droite] = [c.boite.x - 3, (ligne[ligne.indexOf(c) + 1]?.boite.x ?? Number.POSITIVE_INFINITY) - 3];
  const trouvees: Cellule[] = [];
  const bas = c.boite.y + c.boite.hauteur;
  for (let l = c.ligne + 1; ; l++) {
    const rangee = l > c.ligne + LIGNES_MAX ? undefined : doc.lignes.get(`${c.page}:${l}`);
    if (!rangee || (rangee[0]?.boite.y ?? 0) - bas > c.boite.hauteur * SOUS) return trouvees;
    const siennes = rangee.filter(({ boite }) => {
      const milieu = boite.x + boite.largeur / 2;
      return memeColonne(c.boite, boite) || (milieu > gauche && milieu < droite);
    });
    if (siennes.length === 0 && rangee.length > 1) return trouvees;
    trouvees.push(...siennes);
  }
}

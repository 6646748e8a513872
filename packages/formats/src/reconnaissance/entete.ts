import { type Libelle, REGLES_ENTETE } from './libelles.ts';
import { aDroite, type Cellule, type Document, dessous, motsEntre, union } from './mise-en-page.ts';
import type { Candidat, ChampReconnu, Indice } from './modele.ts';
import type { Extrait, Lecteur } from './valeurs.ts';

/** How much a place tells: after the label, to its right, under it. */
const PLACES = { APRES: 1, DROITE: 0.97, DESSOUS: 0.93, PLUS_BAS: 0.8 } as const;
/** Heights of a line between a label and what is under it. */
const SOUS = 3.2;
/** The word after a label that says it is one: "Date d'échéance" is no number of "Facture". */
const VIDE = /^[\s:.\-–=*)(]*$/;

/** The least sure of the words it was read from: a document's own text is sure. */
export const surete = (cellule: Cellule, { debut, fin }: Extrait): number =>
  Math.min(...motsEntre(cellule, debut, fin).map((m) => m.sur ?? 1));

/** A value with its place; what a scan was unsure of counts for less. */
export function candidat(cellule: Cellule, extrait: Extrait, confiance: number, indice: Indice): Candidat {
  const { debut, fin, valeur } = extrait;
  const boite = union(motsEntre(cellule, debut, fin));
  const doute = 0.75 + 0.25 * surete(cellule, extrait);
  return { valeur, confiance: confiance * doute, page: cellule.page, boite, indice, cellule: cellule.rang };
}

const decaler = (e: Extrait | null, de: number): Extrait | null =>
  e && { valeur: e.valeur, debut: e.debut + de, fin: e.fin + de };

/** Values that a label introduces, by its places. */
function autour(doc: Document, c: Cellule, fin: number, lib: Libelle, lire: Lecteur): Candidat[] {
  const surPlace = decaler(lire(c.texte.slice(fin)), fin);
  if (surPlace) return [candidat(c, surPlace, lib.poids * PLACES.APRES, 'LIBELLE')];
  if (lib.surPlace || !VIDE.test(finDeLibelle(c.norme.slice(fin)))) return [];
  const trouves: Candidat[] = [];
  const droite = aDroite(doc, c).find((d) => !VIDE.test(d.texte));
  const lu = droite && lire(droite.texte);
  if (droite && lu) trouves.push(candidat(droite, lu, lib.poids * PLACES.DROITE, 'LIBELLE'));
  for (const [rang, d] of dessous(doc, c, SOUS).slice(0, 2).entries()) {
    const e = lire(d.texte);
    if (!e) continue;
    trouves.push(candidat(d, e, lib.poids * (rang === 0 ? PLACES.DESSOUS : PLACES.PLUS_BAS), 'LIBELLE'));
    break;
  }
  return trouves;
}

/** Words that only complete a label. */
const finDeLibelle = (texte: string): string =>
  texte.replace(
    /^\s*(?:\(?(?:bt-?\d+|ej|chorus(?: pro)?|optionnel|facultatif)\)?|de (?:la )?facture|number|code|n°)\s*/,
    '',
  );

/** All that the labels of a field point at. */
function candidats(doc: Document, libelles: readonly Libelle[], lire: Lecteur): Candidat[] {
  const trouves: Candidat[] = [];
  for (const c of doc.cellules) {
    for (const lib of libelles) {
      if (lib.sauf?.test(c.norme)) continue;
      for (const m of c.norme.matchAll(lib.motif)) trouves.push(...autour(doc, c, m.index + m[0].length, lib, lire));
    }
  }
  return trouves;
}

/** Two values nearly as likely: neither is sure. */
const RIVAL = 0.04;
const DOUTE = 0.85;

/** The likeliest, the first of those that are as likely; less sure where another value comes close. */
export function choisir(trouves: readonly Candidat[]): Candidat | null {
  const premier = [...trouves].sort((a, b) => b.confiance - a.confiance || a.cellule - b.cellule)[0];
  if (!premier) return null;
  const rival = trouves.some((c) => c.valeur !== premier.valeur && c.confiance > premier.confiance - RIVAL);
  const repete = trouves.some((c) => c.valeur === premier.valeur && c.cellule !== premier.cellule);
  return { ...premier, confiance: rival && !repete ? premier.confiance * DOUTE : premier.confiance };
}

/** The fields that a label tells, each with its likeliest value. */
export function lireEntete(doc: Document): Map<ChampReconnu, Candidat> {
  const lus = new Map<ChampReconnu, Candidat>();
  for (const { champ, lire, libelles } of REGLES_ENTETE) {
    const choisi = choisir(candidats(doc, libelles, lire));
    if (choisi) lus.set(champ, choisi);
  }
  return lus;
}

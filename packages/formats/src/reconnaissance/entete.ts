import {
  type Etiquette,
  estTeteDArticles,
  etiquettes,
  finDeClause,
  type Passage,
  passages,
  sousLibelle,
} from './etiquettes.ts';
import { type Libelle, REGLES_ENTETE, type RegleEntete } from './libelles.ts';
import { aDroite, type Cellule, type Document, motsEntre, union } from './mise-en-page.ts';
import type { Candidat, ChampReconnu, Indice } from './modele.ts';
import type { Extrait } from './valeurs.ts';

/** How much a place tells: after the label, to its right, under it. */
const PLACES = { APRES: 1, DROITE: 0.97, DESSOUS: 0.93, PLUS_BAS: 0.8 } as const;
/** The word after a label that says it is one: "Date d'échéance" is no number of "Facture". */
const VIDE = /^[\s:.\-–=*)(]*$/;
/** A label surer than this needs no look at what follows its value. */
const FRANC = 0.9;
/** What may follow a number that is one: nothing, a sign, a date. "12 rue du Port", "31400 Toulouse", "30 jours" are none. */
const APRES_NUMERO = /^\s*$|^\s*[-–—|/(),;.:•]|^\s+(?:du|de|en date|le|au|lot)\b/;
/** In one line with its label, another label too. */
const APRES_SUR_PLACE = new RegExp(`${APRES_NUMERO.source}|^\\s+\\p{Lu}\\p{Ll}`, 'u');
const HAUT = 0.5;

/** The least sure of the words it was read from: a document's own text is sure. */
export const surete = (cellule: Cellule, { debut, fin }: Extrait): number =>
  Math.min(...motsEntre(cellule, debut, fin).map((m) => m.sur ?? 1));

/** What the reader of a scan does not believe: only check digits or sums make it a value. */
const INCROYABLE = 0.25;

/** A value with its place; what a scan was unsure of counts for less. */
export function candidat(cellule: Cellule, extrait: Extrait, confiance: number, indice: Indice): Candidat {
  const { debut, fin, valeur } = extrait;
  const boite = union(motsEntre(cellule, debut, fin));
  const sur = surete(cellule, extrait);
  const doute = sur < INCROYABLE && indice !== 'CLE' ? 0.5 : 0.75 + 0.25 * sur;
  return { valeur, confiance: confiance * doute, page: cellule.page, boite, indice, cellule: cellule.rang };
}

const decaler = <E extends Extrait | null>(e: E, de: number): E => e && { ...e, debut: e.debut + de, fin: e.fin + de };

/** Values that a label introduces, by its places. */
function autour(doc: Document, e: Etiquette, lib: Libelle, { lire, jour }: RegleEntete): Candidat[] {
  const { cellule: c, texte, norme, fin } = e;
  const dit = (jusque: number): string => norme.slice(e.clause, jusque);
  const seule = (t: string, lu: Extrait, apres = APRES_NUMERO): boolean => jour === true || apres.test(t.slice(lu.fin));
  const surPlace = decaler(lire(texte.slice(fin)), fin);
  if (surPlace) {
    if (lib.sauf?.test(dit(surPlace.debut)) || (lib.poids < FRANC && !seule(texte, surPlace, APRES_SUR_PLACE)))
      return [];
    return [candidat(c, decaler(surPlace, -e.debut), lib.poids * PLACES.APRES, 'LIBELLE')];
  }
  const clause = dit(finDeClause(norme, fin));
  if (lib.surPlace || lib.sauf?.test(clause) || !VIDE.test(finDeLibelle(norme.slice(fin)))) return [];
  const trouves: Candidat[] = [];
  const droite = aDroite(doc, c).find((d) => !VIDE.test(d.texte));
  const lu = droite && lire(droite.texte);
  if (droite && lu && seule(droite.texte, lu)) trouves.push(candidat(droite, lu, lib.poids * PLACES.DROITE, 'LIBELLE'));
  let suite = clause;
  for (const [rang, d] of sousLibelle(doc, c).slice(0, 2).entries()) {
    const sous = lire(d.texte);
    if (sous && seule(d.texte, sous)) {
      trouves.push(candidat(d, sous, lib.poids * (rang === 0 ? PLACES.DESSOUS : PLACES.PLUS_BAS), 'LIBELLE'));
      break;
    }
    // the label may go on there, and say another thing
    suite += ` ${d.norme}`;
    if (lib.sauf?.test(suite)) break;
  }
  return trouves;
}

/** Words that only complete a label: "Numéro de facture (à rappeler)", "Date d'échéance du paiement". */
const COMPLEMENT =
  /^\s*(?:\([^()\d]{1,40}\)|\(?(?:bt-?\d+|ej|chorus(?: pro)?|optionnel|facultatif)\)?|(?:de (?:la )?|du |l')?(?:facture|document|piece|paiement|reglement)\b|emise?\b|interne\b|electronique\b|public\b|a rappeler\b.*|number|code|n°)/;
function finDeLibelle(texte: string): string {
  let reste = texte;
  for (let i = 0; i < 3; i++) reste = reste.replace(COMPLEMENT, '');
  return reste;
}

/** All that the labels of a field point at. */
function candidats(doc: Document, textes: readonly Passage[], regle: RegleEntete): Candidat[] {
  const premiere = doc.pages[0];
  const estEnHaut = ({ page, boite }: Cellule): boolean =>
    premiere !== undefined && page === premiere.numero && boite.y < premiere.hauteur * HAUT;
  return textes.flatMap((passage) =>
    regle.libelles
      .filter((lib) => !lib.haut || estEnHaut(passage.cellule))
      .flatMap((lib) => etiquettes(passage, lib).flatMap((e) => autour(doc, e, lib, regle))),
  );
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
  const textes = passages(doc).filter(({ cellule }) => !estTeteDArticles(doc, cellule));
  for (const regle of REGLES_ENTETE) {
    const choisi = choisir(candidats(doc, textes, regle));
    if (choisi) lus.set(regle.champ, choisi);
  }
  return lus;
}

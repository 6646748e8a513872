import { tvaDuSiren } from '@orpheon/domain';
import { candidat } from './entete.ts';
import { ENTITES_PUBLIQUES, MENTIONS_LEGALES, MOTS_DESTINATAIRE, MOTS_FOURNISSEUR } from './libelles-parties.ts';
import { aDroite, blocAuDessus, type Cellule, type Document, dessous, ligneDe, union } from './mise-en-page.ts';
import type { Boite, Candidat, ChampReconnu, Connu } from './modele.ts';
import {
  chercherIbans,
  chercherSirets,
  chercherTva,
  chercherTvaEtrangere,
  debutDeIbanCoupe,
  type Extrait,
} from './valeurs.ts';

/** A number of a party: above 0 it speaks for the supplier, below for the recipient. */
interface NumeroDePartie {
  readonly candidat: Candidat;
  readonly cote: number;
}

const BLOC = 12;
const PIED = 0.86;

/** Whose number it is, by the words before it, those of its block, and its place on the page. */
function coteDe(doc: Document, c: Cellule, { debut }: Extrait): number {
  const avant = c.norme.slice(0, debut);
  const gauche = ligneDe(doc, c).filter((d) => d.rang < c.rang && d.boite.x > c.boite.x - 220);
  const voisin = [avant, gauche.at(-1)?.norme ?? ''].join(' ');
  if (MOTS_DESTINATAIRE.test(voisin)) return -4;
  if (MOTS_FOURNISSEUR.test(voisin)) return 4;
  let cote = 0;
  const page = doc.pages.find((p) => p.numero === c.page);
  const [largeur, hauteur] = [page?.largeur ?? 595, page?.hauteur ?? 842];
  if (c.boite.y > hauteur * PIED) cote += 3;
  if (/\b(?:r\.?c\.?s|capital|ape|naf)\b/.test(c.norme)) cote += 2;
  cote += coteDuBloc(blocAuDessus(doc, c, BLOC), dessous(doc, c, 2).slice(0, 2));
  if (c.boite.y < hauteur * 0.45) cote += c.boite.x + c.boite.largeur / 2 < largeur * 0.5 ? 0.6 : -0.6;
  return cote;
}

function coteDuBloc(haut: readonly Cellule[], bas: readonly Cellule[]): number {
  let cote = 0;
  const titre = haut.find(
    (d) => d.texte.length < 60 && (MOTS_DESTINATAIRE.test(d.norme) || MOTS_FOURNISSEUR.test(d.norme)),
  );
  if (titre) cote += MOTS_DESTINATAIRE.test(titre.norme) ? -3 : 3;
  const bloc = [...haut, ...bas];
  if (haut.some((d) => ENTITES_PUBLIQUES.test(d.norme))) cote -= 2;
  if (bloc.some((d) => MENTIONS_LEGALES.test(d.norme))) cote += 1;
  return cote;
}

function numeros(
  doc: Document,
  chercher: (texte: string) => Extrait[],
  connu: (valeur: string) => number,
): NumeroDePartie[] {
  const trouves = new Map<string, NumeroDePartie>();
  for (const c of doc.cellules) {
    for (const e of chercher(c.texte)) {
      const cote = coteDe(doc, c, e);
      const avant = trouves.get(e.valeur);
      trouves.set(e.valeur, {
        candidat: avant?.candidat ?? candidat(c, e, 0.98, 'CLE'),
        cote: (avant?.cote ?? connu(e.valeur)) + cote,
      });
    }
  }
  return [...trouves.values()];
}

/** From a difference between two sides to a confidence: none at 0, sure from 3 on. */
const assurance = (ecart: number): number => Math.min(1, 0.5 + Math.abs(ecart) * 0.16);
const retenir = (c: Candidat, facteur: number): Candidat => ({ ...c, confiance: c.confiance * facteur });

/**
 * The SIRET of both parties. The VAT number that goes with one of them tells its side too. Where a document bears one
 * alone, its place has to say whose it is.
 */
export function lireParties(doc: Document, connu: Connu): Map<ChampReconnu, Candidat> {
  const tva = numeros(doc, chercherTva, () => 0);
  const duDepot = connu.siretFournisseur;
  const sirets = numeros(doc, chercherSirets, (s) => (s === duDepot ? 20 : duDepot ? -2 : 0)).map((s) => {
    const sienne = tva.find((t) => t.candidat.valeur.endsWith(s.candidat.valeur.slice(0, 9)));
    return { ...s, cote: s.cote + (sienne ? (tva.length === 1 ? 2 : 0.5) + sienne.cote * 0.5 : 0) };
  });
  sirets.sort((a, b) => b.cote - a.cote);
  const lus = new Map<ChampReconnu, Candidat>();
  const [premier, dernier] = [sirets[0], sirets.at(-1)];
  if (premier && dernier && premier !== dernier) {
    const facteur = assurance(premier.cote - dernier.cote);
    lus.set('siretFournisseur', retenir(premier.candidat, facteur));
    // between the two, a third may be the recipient's as well
    const rival = sirets.at(-2);
    const doute = rival && rival !== premier ? assurance(rival.cote - dernier.cote) : 1;
    lus.set('siretDestinataire', retenir(dernier.candidat, facteur * doute));
  } else if (premier) {
    lus.set(
      premier.cote >= 0 ? 'siretFournisseur' : 'siretDestinataire',
      retenir(premier.candidat, assurance(premier.cote)),
    );
  }
  ajouterTva(doc, tva, lus);
  const iban = ibans(doc);
  if (iban) lus.set('iban', iban);
  const bic = iban && bicDuCompte(doc, iban);
  if (bic) lus.set('bic', bic);
  return lus;
}

function ajouterTva(doc: Document, tva: readonly NumeroDePartie[], lus: Map<ChampReconnu, Candidat>): void {
  const siret = lus.get('siretFournisseur')?.valeur;
  const acheteur = lus.get('siretDestinataire')?.valeur;
  const sienne = siret && tva.find((t) => t.candidat.valeur === tvaDuSiren(siret.slice(0, 9)));
  if (sienne) return void lus.set('tvaFournisseur', sienne.candidat);
  const etrangeres = numeros(doc, chercherTvaEtrangere, () => 0).filter((t) =>
    ETIQUETTE_TVA.test(contexte(doc, t.candidat)),
  );
  const autres = [...tva, ...etrangeres].filter(
    (t) => !acheteur || t.candidat.valeur !== tvaDuSiren(acheteur.slice(0, 9)),
  );
  const meilleure = autres.sort((a, b) => b.cote - a.cote)[0];
  if (meilleure && meilleure.cote > -1) {
    lus.set('tvaFournisseur', retenir(meilleure.candidat, autres.length === 1 ? 0.92 : assurance(meilleure.cote)));
  }
}

const ETIQUETTE_TVA = /tva|vat|ust|tax|intra|btw|iva/;
const contexte = (doc: Document, c: Candidat): string => {
  const cellule = doc.cellules[c.cellule];
  return cellule ? [...ligneDe(doc, cellule), ...blocAuDessus(doc, cellule, 1)].map((d) => d.norme).join(' ') : '';
};

/** A word shaped as a BIC, of the country of the account, on its lines or the two below. */
function bicDuCompte(doc: Document, iban: Candidat): Candidat | null {
  const cellule = doc.cellules[iban.cellule];
  if (!cellule) return null;
  const pays = iban.valeur.slice(0, 2);
  const forme = new RegExp(`(?<![A-Z0-9])[A-Z]{4}${pays}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Z0-9])`, 'g');
  const hauteurs = 2.5 + iban.boite.hauteur / cellule.boite.hauteur - 1;
  for (const c of [...ligneDe(doc, cellule), ...dessous(doc, cellule, hauteurs)]) {
    for (const m of c.texte.matchAll(forme)) {
      return candidat(c, { valeur: m[0], debut: m.index, fin: m.index + m[0].length }, 0.85, 'LIEU');
    }
  }
  return null;
}

/** The account to be paid on: the only one, or the first. */
function ibans(doc: Document): Candidat | null {
  const trouves = doc.cellules.flatMap((c) => [
    ...chercherIbans(c.texte).map((e) => candidat(c, e, SUR_IBAN, 'CLE')),
    ...ibanCoupe(doc, c),
  ]);
  const premier = trouves[0];
  if (!premier) return null;
  return trouves.every((t) => t.valeur === premier.valeur) ? premier : retenir(premier, 0.7);
}

const SUR_IBAN = 0.97;
/** Letters in a row are a word: in an account they are rare, in the line under it they are not. */
const MOT = /[a-z]{2}|[A-Z]{3}/;
/** Cells that one account may be printed over. */
const MORCEAUX_MAX = 8;
const IBAN_ECRIT_MAX = 60;

/** An account printed in boxes, or over two lines, of which the cell has the beginning: its key tells where it ends. */
function ibanCoupe(doc: Document, c: Cellule): Candidat[] {
  const debut = debutDeIbanCoupe(c.texte);
  if (debut === null) return [];
  const [droite, bas] = [aDroite(doc, c), dessous(doc, c, 3)];
  for (const suite of [droite, bas, [...droite, ...bas]]) {
    let texte = c.texte.slice(debut);
    const boites: Boite[] = [];
    for (const d of suite.slice(0, MORCEAUX_MAX)) {
      if (texte.length > IBAN_ECRIT_MAX) break;
      const avant = texte.length;
      texte += ` ${d.texte}`;
      boites.push(d.boite);
      const trouve = chercherIbans(texte)[0];
      if (trouve?.debut !== 0 || trouve.fin <= avant || MOT.test(texte.slice(4, trouve.fin))) continue;
      const ici = candidat(c, { valeur: trouve.valeur, debut, fin: c.texte.length }, SUR_IBAN, 'CLE');
      return [{ ...ici, boite: union([ici.boite, ...boites]) }];
    }
  }
  return [];
}

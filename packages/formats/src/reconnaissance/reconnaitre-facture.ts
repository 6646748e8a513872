import { candidat, lireEntete } from './entete.ts';
import { type Document, mettreEnPage } from './mise-en-page.ts';
import {
  type Candidat,
  type ChampReconnu,
  type Connu,
  type PageLue,
  type Reconnaissance,
  SEUIL,
  type ValeurLue,
} from './modele.ts';
import { lireParties } from './parties.ts';
import { lireBilan } from './recapitulatif.ts';
import { lireSommes, montantsParCellule } from './totaux.ts';
import { chercherDate } from './valeurs.ts';

/**
 * Finds what an invoice says of itself in the words of its pages: each value with how sure it is and where it stands.
 * Nothing is made up: a value is printed on the page, and below `SEUIL` it is left out.
 */
export function reconnaitreFacture(pages: readonly PageLue[], connu: Connu = {}): Reconnaissance {
  const doc = mettreEnPage(pages);
  if (doc.cellules.length === 0) return { champs: {}, recapitulatif: [] };
  const lus = new Map<ChampReconnu, Candidat>([...lireParties(doc, connu), ...lireEntete(doc)]);
  const montants = montantsParCellule(doc);
  const bilan = lireBilan(doc, lireSommes(doc, montants), montants);
  const poser = (champ: ChampReconnu, valeur: Candidat | null): void => {
    if (valeur) lus.set(champ, valeur);
  };
  poser('type', lireType(doc));
  poser('devise', lireDevise(doc));
  poser('totalHt', bilan.ht);
  poser('totalTva', bilan.tva);
  poser('totalTtc', bilan.ttc);
  poser('netAPayer', bilan.net);
  poser('acompte', bilan.acompte);
  recouper(doc, lus);
  const champs: Partial<Record<ChampReconnu, ValeurLue>> = {};
  for (const [champ, c] of lus) if (c.confiance >= SEUIL) champs[champ] = ecrire(c);
  return { champs, recapitulatif: bilan.rangees };
}

const ecrire = ({ valeur, confiance, page, boite, indice }: Candidat): ValeurLue => ({
  valeur,
  confiance: Math.min(0.99, Math.round(confiance * 100) / 100),
  page,
  boite,
  indice,
});

/** What one value says of another. */
function recouper(doc: Document, lus: Map<ChampReconnu, Candidat>): void {
  const abaisser = (champ: ChampReconnu, facteur: number): void => {
    const c = lus.get(champ);
    if (c) lus.set(champ, { ...c, confiance: c.confiance * facteur });
  };
  if (lus.get('type')?.valeur !== 'AVOIR') lus.delete('numeroOrigine');
  if (!lus.has('dateFacture')) seuleDate(doc, lus);
  const [emission, echeance] = [lus.get('dateFacture'), lus.get('dateEcheance')];
  if (emission && echeance && echeance.valeur < emission.valeur) abaisser('dateEcheance', 0.5);
  // one number cannot be two things
  const numero = lus.get('numero');
  for (const champ of ['numeroEngagement', 'numeroMarche', 'codeService', 'numeroOrigine'] as const) {
    const autre = lus.get(champ);
    if (numero && autre && autre.valeur === numero.valeur)
      abaisser(autre.confiance < numero.confiance ? champ : 'numero', 0.5);
  }
  const [bic, iban] = [lus.get('bic'), lus.get('iban')];
  // the country of a BIC is that of the account
  if (bic && iban && bic.valeur.slice(4, 6) !== iban.valeur.slice(0, 2)) abaisser('bic', 0.7);
}

/** No label, and one date alone in the upper half of the first page. */
function seuleDate(doc: Document, lus: Map<ChampReconnu, Candidat>): void {
  const page = doc.pages[0];
  if (!page) return;
  const dates = doc.cellules
    .filter((c) => c.page === page.numero && c.boite.y < page.hauteur / 2)
    .flatMap((c) => {
      const e = chercherDate(c.texte);
      return e ? [candidat(c, e, 0.72, 'LIEU')] : [];
    });
  const seule = dates[0];
  if (seule && seule.valeur !== lus.get('dateEcheance')?.valeur && dates.every((d) => d.valeur === seule.valeur))
    lus.set('dateFacture', seule);
}

const AVOIR = /\b(?:avoir|note de credit|credit note)\b/;
const FACTURE = /\b(?:facture|invoice)\b/;
/** "Facturé à", "Date de facture", "Facture d'origine": labels of other things. */
const AUTRE_LIBELLE =
  /\bfacture[es]* a\b|\b(?:date|adresse) (?:de (?:la )?)?facture\b|\bfacture (?:d'origine|initiale|rectifiee|corrigee|annulee|precedente|concernee)|\b(?:annule|remplace|rectifie|corrige|concerne|relati[fv]e?)\b.{0,24}\bfacture\b/;
/** A sentence that names an invoice or a credit note is no title. */
const PHRASE = /\b(?:avoir (?:ete|lieu|recu|la|le|un)|pour avoir|sans avoir|peut|en cas|aucun)\b/;

/** What the document calls itself, in its larger letters and its upper half. */
function lireType(doc: Document): Candidat | null {
  const premiere = doc.pages[0];
  const titres = doc.cellules.filter(
    (c) =>
      c.page === premiere?.numero &&
      c.boite.y < premiere.hauteur * 0.55 &&
      c.texte.length < 80 &&
      !PHRASE.test(c.norme) &&
      (!AUTRE_LIBELLE.test(c.norme) || AVOIR.test(c.norme)),
  );
  const haut = (motif: RegExp) =>
    titres.filter((c) => motif.test(c.norme)).sort((a, b) => b.boite.hauteur - a.boite.hauteur || a.rang - b.rang)[0];
  const [avoir, facture] = [haut(AVOIR), haut(FACTURE)];
  const poser = (c: (typeof titres)[number], motif: RegExp, valeur: string, confiance: number): Candidat => {
    const m = motif.exec(c.norme);
    const debut = m?.index ?? 0;
    return candidat(c, { valeur, debut, fin: debut + (m?.[0].length ?? 1) }, confiance, 'LIBELLE');
  };
  if (avoir && (!facture || avoir.boite.hauteur >= facture.boite.hauteur * 0.9))
    return poser(avoir, AVOIR, 'AVOIR', 0.95);
  return facture ? poser(facture, FACTURE, 'FACTURE', avoir ? 0.8 : 0.95) : null;
}

const DEVISES: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\bEUR\b|\beuros?\b/i],
  ['USD', /\bUSD\b|\$ ?\d/],
  ['CHF', /\bCHF\b/],
  ['GBP', /\bGBP\b|£/],
  ['XPF', /\bXPF\b|\bF ?CFP\b/],
];

/** The currency named most often. */
function lireDevise(doc: Document): Candidat | null {
  const comptes = DEVISES.map(([code, motif]) => {
    const cellules = doc.cellules.filter((c) => motif.test(c.texte));
    return { code, motif, premiere: cellules[0], nombre: cellules.length };
  }).sort((a, b) => b.nombre - a.nombre);
  const [une, deux] = comptes;
  const m = une?.premiere && une.motif.exec(une.premiere.texte);
  if (!une?.premiere || !m) return null;
  const confiance = deux && deux.nombre > 0 ? 0.75 : 0.95;
  return candidat(une.premiere, { valeur: une.code, debut: m.index, fin: m.index + m[0].length }, confiance, 'LIEU');
}

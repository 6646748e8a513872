import { comparer, type Decimal, decimalesSignificatives, estNegatif, lireDecimal } from '../../commun/decimal.ts';
import { couper } from '../../commun/texte.ts';
import { type Anomalie, type CodeAnomalie, estFatale } from '../anomalies.ts';
import { controlerToutesCouches } from '../controles/controler.ts';
import type { FaitsDepot } from '../controles/faits.ts';
import type { PieceJointe } from '../pieces.ts';
import { type CalculSaisie, calculerSaisie } from './calculer-saisie.ts';
import { placesDansLeFormulaire } from './champs-saisie.ts';
import { normaliserNombreSaisi } from './nombres-saisis.ts';
import type { PartiesSaisie } from './parties.ts';
import type { LigneSaisie, ModeSaisie, RecapitulatifSaisi, RemiseSaisie, SaisieFacture } from './saisie.ts';
import { versFactureSemantique } from './vers-facture-semantique.ts';

type Precisions = Pick<Anomalie, 'valeur' | 'parametres'>;

/** Findings of the form itself, each at its field; fatal ones silence what the document's rules say of that field. */
class Constats {
  readonly anomalies: Anomalie[] = [];

  fatal(code: CodeAnomalie, chemin: string, terme: string, precisions: Precisions = {}): void {
    this.anomalies.push({ code, couche: 'CHORUS', gravite: 'FATALE', terme, chemin, ...precisions });
  }

  avertir(code: CodeAnomalie, chemin: string, terme: string, precisions: Precisions = {}): void {
    this.anomalies.push({ code, couche: 'CHORUS', gravite: 'AVERTISSEMENT', terme, chemin, ...precisions });
  }

  requis(chemin: string, terme: string, texte: string | null): void {
    if ((texte ?? '').trim() === '') this.fatal('ORP-SAISIE-REQUIS', chemin, terme);
  }

  /** A cell that must be a number of at most so many decimals; what is missing is another finding. */
  nombre(chemin: string, terme: string, texte: string, maximum: number): void {
    const normalise = normaliserNombreSaisi(texte);
    if (normalise === '') return;
    const lu = lireDecimal(normalise);
    if (!lu) this.fatal('ORP-SAISIE-NOMBRE', chemin, terme, { parametres: { texte: couper(texte.trim(), 40) } });
    else if (decimalesSignificatives(lu) > maximum)
      this.fatal('ORP-SAISIE-DECIMALES', chemin, terme, { parametres: { maximum: String(maximum) } });
  }
}

/** Decimals of quantities, unit prices and percentages (decisions §1). */
const DECIMALES_PRIX = 6;
/** Rates of TVA have two (1.05, 8.5); some of the past had three. */
const DECIMALES_TAUX = 3;

const tauxRequis = (
  c: Constats,
  chemin: string,
  terme: string,
  { categorieTva, tauxTva }: LigneSaisie | RemiseSaisie | RecapitulatifSaisi,
): void => {
  if (categorieTva !== 'S') return;
  c.requis(chemin, terme, tauxTva);
  c.nombre(chemin, terme, tauxTva, DECIMALES_TAUX);
};

/** A discount of more than the whole is a slip of the keyboard; charges may be of any size. */
const CENT: Decimal = { coefficient: 100n, echelle: 0 };

const remiseJuste = (
  c: Constats,
  chemin: string,
  terme: string,
  r: Pick<RemiseSaisie, 'mode' | 'valeur'> & Partial<Pick<RemiseSaisie, 'nature'>>,
  decimales: number,
): void => {
  c.nombre(chemin, terme, r.valeur, r.mode === 'MONTANT' ? decimales : DECIMALES_PRIX);
  const lue = r.mode === 'POURCENTAGE' && r.nature !== 'FRAIS' ? lireDecimal(normaliserNombreSaisi(r.valeur)) : null;
  if (lue && comparer(lue, CENT) > 0) c.fatal('ORP-SAISIE-REMISE-EXCESSIVE', chemin, terme);
};

/** Lines of text that one description may have: a thousand of the longest still make an invoice that can be printed. */
export const LIGNES_DE_DESCRIPTION_MAX = 50;

function descriptionImprimable(c: Constats, chemin: string, texte: string): void {
  const nombre = texte.split('\n').length;
  if (nombre <= LIGNES_DE_DESCRIPTION_MAX) return;
  const parametres = { nombre: String(nombre), maximum: String(LIGNES_DE_DESCRIPTION_MAX) };
  c.fatal('ORP-SAISIE-LIGNES-DE-TEXTE', chemin, 'BT-154', { parametres });
}

function jugerLigne(c: Constats, l: LigneSaisie, chemin: string, decimales: number): void {
  c.requis(`${chemin}.denomination`, 'BT-153', l.denomination);
  descriptionImprimable(c, `${chemin}.description`, l.description);
  c.requis(`${chemin}.quantite`, 'BT-129', l.quantite);
  c.nombre(`${chemin}.quantite`, 'BT-129', l.quantite, DECIMALES_PRIX);
  c.requis(`${chemin}.unite`, 'BT-130', l.unite);
  c.requis(`${chemin}.prixUnitaire`, 'BT-146', l.prixUnitaire);
  c.nombre(`${chemin}.prixUnitaire`, 'BT-146', l.prixUnitaire, DECIMALES_PRIX);
  remiseJuste(c, `${chemin}.remise.valeur`, 'BT-136', l.remise, decimales);
  tauxRequis(c, `${chemin}.tauxTva`, 'BT-152', l);
}

function jugerRemise(c: Constats, r: RemiseSaisie, chemin: string, decimales: number): void {
  const frais = r.nature === 'FRAIS';
  const terme = frais ? 'BT-99' : 'BT-92';
  c.requis(`${chemin}.valeur`, terme, r.valeur);
  remiseJuste(c, `${chemin}.valeur`, terme, r, decimales);
  if (frais) c.requis(`${chemin}.motif`, 'BT-104', r.motif);
  tauxRequis(c, `${chemin}.tauxTva`, frais ? 'BT-103' : 'BT-96', r);
}

function jugerRecapitulatif(c: Constats, { recapitulatif }: SaisieFacture, calcul: CalculSaisie): void {
  if (recapitulatif.length === 0) c.fatal('ORP-SAISIE-SANS-TVA', 'recapitulatif', 'BG-23');
  const vus = new Set<string>();
  for (const [i, r] of recapitulatif.entries()) {
    const chemin = `recapitulatif[${i}]`;
    c.requis(`${chemin}.base`, 'BT-116', r.base);
    c.nombre(`${chemin}.base`, 'BT-116', r.base, calcul.decimales);
    c.nombre(`${chemin}.montant`, 'BT-117', r.montant, calcul.decimales);
    tauxRequis(c, `${chemin}.tauxTva`, 'BT-119', r);
    const cle = `${r.categorieTva} ${calcul.recapitulatif[i]?.tauxTva}`;
    if (vus.has(cle)) c.fatal('ORP-SAISIE-TAUX-DOUBLE', `${chemin}.tauxTva`, 'BT-119');
    vus.add(cle);
  }
}

/** Categories whose exemption the person must word: the others have a code of their own. */
const aMotiver = (calcul: CalculSaisie): boolean => calcul.recapitulatif.some((r) => r.categorieTva === 'E');

function jugerEntete(c: Constats, saisie: SaisieFacture, parties: PartiesSaisie, calcul: CalculSaisie): void {
  c.requis('destinataireId', 'BG-7', parties.destinataire ? 'choisi' : null);
  c.requis('numero', 'BT-1', saisie.numero);
  c.requis('dateFacture', 'BT-2', saisie.dateFacture);
  c.requis('devise', 'BT-5', saisie.devise);
  if (saisie.origine) c.requis('origine.numero', 'BT-25', saisie.origine.numero);
  else if (saisie.type === 'AVOIR') c.avertir('ORP-SAISIE-ORIGINE', 'origine', 'BG-3');
  if (saisie.paiement.mode === '30') c.requis('paiement.iban', 'BT-84', saisie.paiement.iban);
  if (saisie.cadre === 'A1') c.nombre('acompte', 'BT-113', saisie.acompte, calcul.decimales);
  if (saisie.devise !== 'EUR') {
    c.requis('tvaEnEuros', 'BT-111', saisie.tvaEnEuros);
    c.nombre('tvaEnEuros', 'BT-111', saisie.tvaEnEuros, 2);
  }
  if (aMotiver(calcul)) c.requis('motifExoneration', 'BT-120', saisie.motifExoneration);
  const taxee = calcul.recapitulatif.some((r) => r.categorieTva === 'S');
  const { numeroTva, typeIdentifiant } = parties.fournisseur;
  if (taxee && typeIdentifiant === 'SIRET' && !numeroTva?.trim())
    c.avertir('ORP-SAISIE-NUMERO-TVA', 'fournisseur', 'BT-31');
}

function jugerTotaux(c: Constats, saisie: SaisieFacture, { totaux }: CalculSaisie): void {
  const negatif = (texte: string): boolean => {
    const lu = lireDecimal(texte);
    return lu !== null && estNegatif(lu);
  };
  if (negatif(totaux.montantTtc)) c.fatal('ORP-SAISIE-NEGATIF', 'totaux', 'BT-112', { valeur: totaux.montantTtc });
  else if (negatif(totaux.netAPayer) && saisie.cadre === 'A1') c.avertir('ORP-SAISIE-TROP-PAYE', 'acompte', 'BT-113');
}

/** Groups whose rules see totals: what they say of an unfinished form is only that it is unfinished. */
const DE_LENSEMBLE = new Set(['totaux', 'recapitulatif', 'lignes', 'remises']);
const racine = (chemin: string): string => /^(?:lignes|remises|recapitulatif)\[\d+\]/.exec(chemin)?.[0] ?? chemin;

/**
 * Everything that keeps a typed invoice from being sent, and what is only said of it: one finding a field, `chemin`
 * being its path in `SaisieFacture` (`lignes[2].quantite`, from 0), or `fournisseur`, `totaux`, `pieces`. The rules are
 * those of a filed document (`controlerFacture`) on `versFactureSemantique`, and what only a form can lack. Unlike for a
 * file, all layers are judged at once: the recipient's demands show before the first line is typed.
 */
export function jugerSaisie(
  saisie: SaisieFacture,
  parties: PartiesSaisie,
  faits: FaitsDepot,
  mode: ModeSaisie = 'SAISIE',
  pieces: readonly PieceJointe[] = [],
): Anomalie[] {
  const calcul = calculerSaisie(saisie);
  const c = new Constats();
  jugerEntete(c, saisie, parties, calcul);
  for (const [i, l] of saisie.lignes.entries()) jugerLigne(c, l, `lignes[${i}]`, calcul.decimales);
  if (saisie.lignes.length > 0) {
    for (const [i, r] of saisie.remises.entries()) jugerRemise(c, r, `remises[${i}]`, calcul.decimales);
  } else if (mode === 'SAISIE') c.fatal('ORP-SAISIE-SANS-LIGNE', 'lignes', 'BG-25');
  else jugerRecapitulatif(c, saisie, calcul);
  // a slip in a discount makes the total negative: it is said where it can be mended
  const excessive = c.anomalies.some((a) => a.code === 'ORP-SAISIE-REMISE-EXCESSIVE');
  if (calcul.complet && !excessive) jugerTotaux(c, saisie, calcul);

  const facture = versFactureSemantique(saisie, parties, mode);
  const profil = mode === 'PDF' ? 'BASIC WL' : 'EN 16931';
  const entree = { facture, format: 'CII', profil, positions: placesDansLeFormulaire(saisie), pieces } as const;
  return [...c.anomalies, ...duDocument(controlerToutesCouches(entree, faits), c.anomalies, calcul)];
}

/** What the document's rules add to the findings of the form: nothing at a field already at fault, one finding a field. */
function duDocument(
  anomalies: readonly Anomalie[],
  duFormulaire: readonly Anomalie[],
  calcul: CalculSaisie,
): Anomalie[] {
  const dits = new Set(duFormulaire.filter(estFatale).flatMap(({ chemin = '' }) => [chemin, racine(chemin)]));
  return anomalies.flatMap(({ position: _, ...anomalie }) => {
    const { chemin = 'totaux', code } = anomalie;
    if (dits.has(chemin) || dits.has(racine(chemin))) return [];
    if (!calcul.complet && DE_LENSEMBLE.has(chemin)) return [];
    // The form refuses it, with what to do instead.
    if (code === 'ORP-AVOIR-NEGATIF') return [];
    if (estFatale(anomalie)) dits.add(chemin);
    return [{ ...anomalie, chemin }];
  });
}

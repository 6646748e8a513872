import {
  additionner,
  arrondir,
  centieme,
  type Decimal,
  ecrireDecimal,
  lireDecimal,
  multiplier,
  opposer,
  sommer,
  soustraire,
  ZERO,
} from '../../commun/decimal.ts';
import { decimalesDevise } from '../../commun/devises.ts';
import { normaliserNombreSaisi } from './nombres-saisis.ts';
import type { CategorieTva, LigneSaisie, RemiseSaisie, SaisieFacture } from './saisie.ts';
import { reduire, Ventilation } from './ventilation.ts';

/** Amounts of one line; `null` where a cell that it needs is empty or is no number. */
export interface LigneCalculee {
  /** Quantity × price. */
  readonly brut: string | null;
  /** Amount of the line's discount (BT-136); null: none. */
  readonly remise: string | null;
  /** BT-131. */
  readonly net: string | null;
}

/** A discount or charge of the whole invoice. */
export interface RemiseCalculee {
  /** What a percentage applies to: the lines of the same category and rate (BT-93, BT-100); null for a plain amount. */
  readonly base: string | null;
  readonly montant: string | null;
}

/** One row of the TVA recap (BG-23). */
export interface VentilationCalculee {
  readonly categorieTva: CategorieTva;
  /** As short as it is exact (`5.5`); `''` for category O, which has no rate. */
  readonly tauxTva: string;
  readonly base: string;
  readonly montant: string;
}

/** BT-106 to BT-115. */
export interface TotauxCalcules {
  readonly lignes: string;
  readonly remises: string;
  readonly frais: string;
  readonly montantHt: string;
  readonly montantTva: string;
  readonly montantTtc: string;
  readonly dejaPaye: string;
  readonly netAPayer: string;
}

/** Every amount is decimal text with the decimals of the currency. */
export interface CalculSaisie {
  readonly decimales: number;
  readonly lignes: readonly LigneCalculee[];
  readonly remises: readonly RemiseCalculee[];
  readonly recapitulatif: readonly VentilationCalculee[];
  readonly totaux: TotauxCalcules;
  /** Cells that hold something that is no number, as paths counted from 0: `lignes[2].quantite`. */
  readonly illisibles: readonly string[];
  /** No amount is missing: every line, discount and row of recap could be computed. */
  readonly complet: boolean;
}

/** Reads cells, remembering those that are no number; an empty one is only missing. */
class Cellules {
  readonly illisibles: string[] = [];

  lire(chemin: string, texte: string): Decimal | null {
    const normalise = normaliserNombreSaisi(texte);
    if (normalise === '') return null;
    const lu = lireDecimal(normalise);
    if (!lu) this.illisibles.push(chemin);
    return lu;
  }
}

/** Rate that applies: only category S has one that is typed, O has none, the others are at zero (BR-Z-05, BR-E-05…). */
export function tauxApplicable(categorie: CategorieTva, taux: string): string {
  if (categorie === 'O') return '';
  return categorie === 'S' ? normaliserNombreSaisi(taux) : '0';
}

const texte = (d: Decimal | null): string | null => d && ecrireDecimal(d);

interface Lieu {
  readonly cellules: Cellules;
  readonly arrondi: (d: Decimal) => Decimal;
}

interface Montants {
  readonly brut: Decimal | null;
  readonly remise: Decimal | null;
  readonly net: Decimal | null;
  /** Rate, null where there is none to apply; `sansTaux` tells the one missing from the one that must not be. */
  readonly taux: Decimal | null;
  readonly sansTaux: boolean;
}

/** Rounded once, then subtracted exactly: the three amounts of a line add up as they are shown. */
function calculerLigne({ cellules, arrondi }: Lieu, l: LigneSaisie, chemin: string): Montants {
  const quantite = cellules.lire(`${chemin}.quantite`, l.quantite);
  const prix = cellules.lire(`${chemin}.prixUnitaire`, l.prixUnitaire);
  const valeur = cellules.lire(`${chemin}.remise.valeur`, l.remise.valeur);
  const taux = cellules.lire(`${chemin}.tauxTva`, tauxApplicable(l.categorieTva, l.tauxTva));
  const sansTaux = taux === null && l.categorieTva !== 'O';
  if (!quantite || !prix) return { brut: null, remise: null, net: null, taux, sansTaux };
  const brut = arrondi(multiplier(quantite, prix));
  const remise = valeur && arrondi(l.remise.mode === 'MONTANT' ? valeur : multiplier(brut, centieme(valeur)));
  return { brut, remise, net: remise ? soustraire(brut, remise) : brut, taux, sansTaux };
}

function calculerRemise(
  { cellules, arrondi }: Lieu,
  r: RemiseSaisie,
  chemin: string,
  lignes: Ventilation,
): { base: Decimal | null; montant: Decimal | null; taux: Decimal | null; sansTaux: boolean } {
  const valeur = cellules.lire(`${chemin}.valeur`, r.valeur);
  const taux = cellules.lire(`${chemin}.tauxTva`, tauxApplicable(r.categorieTva, r.tauxTva));
  const base = r.mode === 'POURCENTAGE' ? lignes.base(r.categorieTva, taux) : null;
  const montant = valeur && arrondi(base ? multiplier(base, centieme(valeur)) : valeur);
  return { base, montant, taux, sansTaux: taux === null && r.categorieTva !== 'O' };
}

/** The recap that is typed beside a plain PDF: a TVA left empty is the one that base and rate give. */
function lireRecapitulatif({ cellules, arrondi }: Lieu, saisie: SaisieFacture) {
  return saisie.recapitulatif.map((r, i) => {
    const chemin = `recapitulatif[${i}]`;
    const taux = cellules.lire(`${chemin}.tauxTva`, tauxApplicable(r.categorieTva, r.tauxTva));
    const base = cellules.lire(`${chemin}.base`, r.base);
    const typee = cellules.lire(`${chemin}.montant`, r.montant);
    const montant = typee ?? (base && taux ? multiplier(base, centieme(taux)) : r.categorieTva === 'O' ? ZERO : null);
    return {
      categorie: r.categorieTva,
      taux,
      base: arrondi(base ?? ZERO),
      montant: arrondi(montant ?? ZERO),
      complete: base !== null && montant !== null && (taux !== null || r.categorieTva === 'O'),
    };
  });
}

/** Amounts of the lines, of the discounts on them, and the bases that both leave. */
function calculerAvecLignes(lieu: Lieu, saisie: SaisieFacture) {
  const desLignes = new Ventilation();
  const bases = new Ventilation();
  const lignes = saisie.lignes.map((l, i) => {
    const calculee = calculerLigne(lieu, l, `lignes[${i}]`);
    const { net, taux, sansTaux } = calculee;
    if (net && !sansTaux) {
      desLignes.ajouter(l.categorieTva, taux, net);
      bases.ajouter(l.categorieTva, taux, net);
    }
    return calculee;
  });
  const remises = saisie.remises.map((r, i) => {
    const calculee = calculerRemise(lieu, r, `remises[${i}]`, desLignes);
    const { montant, taux, sansTaux } = calculee;
    if (montant && !sansTaux) bases.ajouter(r.categorieTva, taux, r.nature === 'FRAIS' ? montant : opposer(montant));
    return { ...calculee, nature: r.nature };
  });
  const rangees = bases.rangees().map((g) => ({
    ...g,
    montant: lieu.arrondi(multiplier(g.base, centieme(g.taux ?? ZERO))),
  }));
  const complet = lignes.every((l) => l.net && !l.sansTaux) && remises.every((r) => r.montant && !r.sansTaux);
  return { lignes, remises, rangees, totalLignes: sommer(lignes.map((l) => l.net ?? ZERO)), complet };
}

function calculerSansLignes(lieu: Lieu, saisie: SaisieFacture): ReturnType<typeof calculerAvecLignes> {
  const rangees = lireRecapitulatif(lieu, saisie);
  const complet = rangees.length > 0 && rangees.every((r) => r.complete);
  return { lignes: [], remises: [], rangees, totalLignes: sommer(rangees.map((r) => r.base)), complet };
}

/**
 * All amounts of an invoice being typed, exact at every moment: half-typed cells are named in `illisibles` and count for
 * nothing, nothing is thrown. The one calculation of the form, the sending, the PDF and the XML (decisions §1): lines
 * and discounts are rounded once to the currency's decimals, half away from zero; TVA is computed per category and rate
 * on the sum of bases. Without lines, the recap typed beside a PDF stands for them. Under A2 all is already paid.
 */
export function calculerSaisie(saisie: SaisieFacture): CalculSaisie {
  const decimales = decimalesDevise(saisie.devise);
  const arrondi = (d: Decimal): Decimal => arrondir(d, decimales);
  const ecrire = (d: Decimal): string => ecrireDecimal(arrondi(d));
  const cellules = new Cellules();
  const calculer = saisie.lignes.length > 0 ? calculerAvecLignes : calculerSansLignes;
  const { lignes, remises, rangees, totalLignes, complet } = calculer({ cellules, arrondi }, saisie);

  const total = (nature: RemiseSaisie['nature']): Decimal =>
    sommer(remises.map((r) => (r.nature === nature ? (r.montant ?? ZERO) : ZERO)));
  const totalRemises = total('REMISE');
  const totalFrais = total('FRAIS');
  const ht = additionner(soustraire(totalLignes, totalRemises), totalFrais);
  const tva = sommer(rangees.map((r) => r.montant));
  const ttc = additionner(ht, tva);
  const acompte = cellules.lire('acompte', saisie.acompte);
  cellules.lire('tvaEnEuros', saisie.tvaEnEuros);
  const paye = saisie.cadre === 'A2' ? ttc : arrondi(acompte ?? ZERO);
  return {
    decimales,
    lignes: lignes.map(({ brut, remise, net }) => ({ brut: texte(brut), remise: texte(remise), net: texte(net) })),
    remises: remises.map(({ base, montant }) => ({ base: base && ecrire(base), montant: texte(montant) })),
    recapitulatif: rangees.map((r) => ({
      categorieTva: r.categorie,
      tauxTva: r.taux ? ecrireDecimal(reduire(r.taux)) : '',
      base: ecrire(r.base),
      montant: ecrire(r.montant),
    })),
    totaux: {
      lignes: ecrire(totalLignes),
      remises: ecrire(totalRemises),
      frais: ecrire(totalFrais),
      montantHt: ecrire(ht),
      montantTva: ecrire(tva),
      montantTtc: ecrire(ttc),
      dejaPaye: ecrire(paye),
      netAPayer: ecrire(soustraire(ttc, paye)),
    },
    illisibles: cellules.illisibles,
    complet: complet && cellules.illisibles.length === 0,
  };
}

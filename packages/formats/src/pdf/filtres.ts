import { Inflate, inflateSync, Unzlib, unzlibSync } from 'fflate';
import { LIMITES } from '../limites.ts';
import { type Dictionnaire, estDictionnaire, type Flux, Nom, PdfRefuse, type Valeur } from './objets.ts';

/** What one document may still cost. */
export interface Budget {
  /** Bytes to inflate. */
  reste: number;
  /** Bytes of syntax to parse. */
  syntaxe: number;
  /** It was passed: nothing more is parsed. */
  depasse: boolean;
}

export const unBudget = (): Budget => ({ reste: LIMITES.totalPdf, syntaxe: LIMITES.syntaxePdf, depasse: false });

/** Deflate expands at most this many times. */
const EXPANSION = 1032;
/** What XML nearly never passes: room made for that much is not made anew, again and again, while it is filled. */
const USUELLE = 16;
/** Small enough that one push cannot yield more than about 4 MB. */
const TRANCHE = 4096;

const estZlib = ([a = 0, b = 0]: Uint8Array): boolean => (a & 0x0f) === 8 && ((a << 8) | b) % 31 === 0;

/** Inflates with a ceiling: past it the document is refused, whatever is left to read. */
function gonfler(octets: Uint8Array, budget: Budget): Uint8Array {
  const maximum = Math.min(LIMITES.fluxPdf, budget.reste);
  const sortie = gonflerEntier(octets, maximum) ?? gonflerParTranches(octets, maximum);
  budget.reste -= sortie.length;
  return sortie;
}

/** At one go what cannot pass the ceiling, which is quicker; null for what can, and for what is damaged. */
function gonflerEntier(octets: Uint8Array, maximum: number): Uint8Array | null {
  if (octets.length * EXPANSION > maximum) return null;
  const defaire = estZlib(octets) ? unzlibSync : inflateSync;
  try {
    const place = new Uint8Array(octets.length * USUELLE);
    const sortie = defaire(octets, { out: place });
    // What fills the room may have been cut there.
    return sortie.length < place.length ? sortie.slice() : defaire(octets);
  } catch {
    return null;
  }
}

function gonflerParTranches(octets: Uint8Array, maximum: number): Uint8Array {
  const morceaux: Uint8Array[] = [];
  let total = 0;
  const inflateur = new (estZlib(octets) ? Unzlib : Inflate)((morceau) => {
    total += morceau.length;
    if (total > maximum) throw new PdfRefuse('ORP-PDF-DEMESURE');
    morceaux.push(morceau);
  });
  try {
    for (let i = 0; i < octets.length; i += TRANCHE) {
      inflateur.push(octets.subarray(i, i + TRANCHE), i + TRANCHE >= octets.length);
    }
  } catch (erreur) {
    if (erreur instanceof PdfRefuse) throw erreur;
    // Bytes after the end of the data are common; nothing read at all is not.
    if (total === 0) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
  }
  const sortie = new Uint8Array(total);
  let place = 0;
  for (const morceau of morceaux) {
    sortie.set(morceau, place);
    place += morceau.length;
  }
  return sortie;
}

/** Undoes the PNG predictors (ISO 32000-1 §7.4.4.4), which cross-reference streams use. */
function depredire(octets: Uint8Array, parametres: Dictionnaire | null): Uint8Array {
  const predicteur = entier(parametres?.get('Predictor'), 1);
  if (predicteur < 10) return octets;
  const couleurs = entier(parametres?.get('Colors'), 1);
  const bits = entier(parametres?.get('BitsPerComponent'), 8);
  const colonnes = entier(parametres?.get('Columns'), 1);
  const pas = Math.max(1, Math.ceil((couleurs * bits) / 8));
  const largeur = Math.ceil((couleurs * bits * colonnes) / 8);
  if (largeur < 1 || largeur > 1_000_000) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
  const lignes = Math.floor(octets.length / (largeur + 1));
  const sortie = new Uint8Array(lignes * largeur);
  for (let l = 0; l < lignes; l++) {
    const filtre = octets[l * (largeur + 1)] ?? 0;
    for (let i = 0; i < largeur; i++) {
      const brut = octets[l * (largeur + 1) + 1 + i] ?? 0;
      const gauche = i >= pas ? (sortie[l * largeur + i - pas] ?? 0) : 0;
      const haut = l > 0 ? (sortie[(l - 1) * largeur + i] ?? 0) : 0;
      const coin = l > 0 && i >= pas ? (sortie[(l - 1) * largeur + i - pas] ?? 0) : 0;
      sortie[l * largeur + i] = (brut + prediction(filtre, gauche, haut, coin)) & 255;
    }
  }
  return sortie;
}

function prediction(filtre: number, gauche: number, haut: number, coin: number): number {
  if (filtre === 1) return gauche;
  if (filtre === 2) return haut;
  if (filtre === 3) return (gauche + haut) >> 1;
  if (filtre !== 4) return 0;
  const p = gauche + haut - coin;
  const a = Math.abs(p - gauche);
  const b = Math.abs(p - haut);
  const c = Math.abs(p - coin);
  return a <= b && a <= c ? gauche : b <= c ? haut : coin;
}

const entier = (v: Valeur | undefined, defaut: number): number =>
  typeof v === 'number' && Number.isInteger(v) ? v : defaut;

const nomDe = (v: Valeur | undefined): string => (v instanceof Nom ? v.nom : '');

/** The bytes of a stream once its filters are undone: FlateDecode and ASCIIHexDecode, all that invoices use. */
export function decoderFlux(
  flux: Flux,
  budget: Budget,
  resoudre: (v: Valeur | undefined) => Valeur | undefined,
): Uint8Array {
  const { dictionnaire } = flux;
  const filtre = resoudre(dictionnaire.get('Filter') ?? dictionnaire.get('F'));
  const parametre = resoudre(dictionnaire.get('DecodeParms') ?? dictionnaire.get('DP'));
  const filtres = (Array.isArray(filtre) ? filtre : [filtre]).map((f) => nomDe(resoudre(f))).filter((f) => f !== '');
  const parametres = Array.isArray(parametre) ? parametre : [parametre];
  let octets = flux.octets;
  if (filtres.length > 4) throw new PdfRefuse('ORP-PDF-DEMESURE');
  for (const [i, nom] of filtres.entries()) {
    if (nom === 'FlateDecode' || nom === 'Fl') {
      const p = resoudre(parametres[i]);
      octets = depredire(gonfler(octets, budget), estDictionnaire(p) ? p : null);
    } else if (nom === 'ASCIIHexDecode' || nom === 'AHx') octets = dehexer(octets);
    else if (nom !== 'Crypt') throw new PdfRefuse('ORP-PDF-ILLISIBLE');
  }
  return octets;
}

function dehexer(octets: Uint8Array): Uint8Array {
  const chiffres: number[] = [];
  for (const c of octets) {
    if (c === 62) break;
    const v = Number.parseInt(String.fromCharCode(c), 16);
    if (!Number.isNaN(v)) chiffres.push(v);
  }
  const sortie = new Uint8Array(Math.ceil(chiffres.length / 2));
  for (let i = 0; i < sortie.length; i++) sortie[i] = ((chiffres[2 * i] ?? 0) << 4) | (chiffres[2 * i + 1] ?? 0);
  return sortie;
}

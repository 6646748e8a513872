import {
  attendre,
  BALISES,
  contenu,
  contenuDe,
  DerIllisible,
  type ExtensionDer,
  entier,
  extensionsDe,
  lireDate,
  lireValeur,
  type Valeur,
} from './der.ts';
import { LIMITES_REVOCATION } from './limites.ts';

/** Why a list is not used. `PARTIELLE`: it tells of some reasons, or of attribute certificates, only. */
export type RefusDeListe = 'ILLISIBLE' | 'TROP_GROSSE' | 'DELTA' | 'INDIRECTE' | 'PARTIELLE' | 'EXTENSION';

/** The certificates that a list tells of. */
export interface Portee {
  readonly autorites: boolean;
  readonly autres: boolean;
  /** Addresses of the list, one of which the certificate must name; null: it tells of all. */
  readonly adresses: readonly string[] | null;
}

/**
 * A certificate revocation list (RFC 5280 §5), its entries as they came: a large one holds half a million, which are gone
 * through where they lie.
 */
export interface ListeDeRevocation {
  /** DER of its name. */
  readonly emetteur: Uint8Array;
  readonly etablieLe: Date;
  readonly suivanteLe: Date | null;
  readonly portee: Portee;
  readonly entrees: Uint8Array;
  /** What is signed, the DER of the algorithm, and the signature. */
  readonly signes: Uint8Array;
  readonly algorithme: Uint8Array;
  readonly signature: Uint8Array;
}

/** An entry of a list. */
export interface Revoque {
  readonly le: Date;
  readonly suspendu: boolean;
}

const OID = {
  delta: '551d1b',
  numero: '551d14',
  portee: '551d1c',
  motif: '551d15',
  /** certificateIssuer: the entry is about another authority's certificate. */
  autreEmetteur: '551d1d',
  attente: '551d17',
  invalideDepuis: '551d18',
  cle: '551d23',
} as const;
const COMPRISES: ReadonlySet<string> = new Set([OID.numero, OID.portee, OID.cle]);
const COMPRISES_D_UNE_ENTREE: ReadonlySet<string> = new Set([OID.motif, OID.attente, OID.invalideDepuis]);
/** Bytes of a list around its entries. */
const ENTETE_MAX = 64 * 1024;
const CHAMPS_MAX = 8;
const ENTREE_MAX = 4 * 1024;
const EN_ATTENTE = 6;

/** Reads a list but for its entries, from DER. Never throws. */
export function lireListe(der: Uint8Array): ListeDeRevocation | RefusDeListe {
  if (der.length > LIMITES_REVOCATION.octetsListe) return 'TROP_GROSSE';
  try {
    return lire(der);
  } catch (erreur) {
    if (erreur instanceof DerIllisible) return 'ILLISIBLE';
    throw erreur;
  }
}

function lire(der: Uint8Array): ListeDeRevocation | RefusDeListe {
  const tout = attendre(der, 0, der.length, BALISES.suite);
  const tbs = attendre(der, tout.debut, tout.fin, BALISES.suite);
  const algorithme = attendre(der, tbs.fin, tout.fin, BALISES.suite);
  const signature = attendre(der, algorithme.fin, tout.fin, BALISES.bits);
  if (tout.fin !== der.length || signature.fin !== tout.fin || der[signature.debut] !== 0) throw new DerIllisible();
  const corps = lireCorps(der, tbs);
  const portee = porteeDe(der, corps.extensions);
  if (typeof portee === 'string') return portee;
  return {
    emetteur: corps.emetteur,
    etablieLe: corps.etablieLe,
    suivanteLe: corps.suivanteLe,
    portee,
    entrees: corps.entrees ?? new Uint8Array(),
    signes: entier(der, tbs),
    algorithme: entier(der, algorithme),
    signature: contenu(der, signature).subarray(1),
  };
}

interface Corps {
  readonly emetteur: Uint8Array;
  readonly etablieLe: Date;
  readonly suivanteLe: Date | null;
  readonly entrees: Uint8Array | null;
  readonly extensions: readonly ExtensionDer[];
}

/** `{ version?, signature, issuer, thisUpdate, nextUpdate?, revokedCertificates?, [0] extensions? }`. */
function lireCorps(der: Uint8Array, tbs: Valeur): Corps {
  const valeurs: Valeur[] = [];
  for (const v of contenuDe(der, tbs)) if (valeurs.push(v) > CHAMPS_MAX) throw new DerIllisible();
  if (valeurs[0]?.balise === BALISES.entier) valeurs.shift();
  const [, emetteur, etablieLe, ...suite] = valeurs;
  if (!emetteur || !etablieLe || emetteur.balise !== BALISES.suite) throw new DerIllisible();
  const prendre = (...balises: number[]): Valeur | null =>
    suite[0] && balises.includes(suite[0].balise) ? (suite.shift() ?? null) : null;
  const suivanteLe = prendre(BALISES.utc, BALISES.generale);
  const entrees = prendre(BALISES.suite);
  const extensions = prendre(0xa0);
  const entete = tbs.fin - tbs.debut - (entrees ? entrees.fin - entrees.debut : 0);
  if (suite.length > 0 || entete > ENTETE_MAX) throw new DerIllisible();
  return {
    emetteur: entier(der, emetteur),
    etablieLe: lireDate(der, etablieLe),
    suivanteLe: suivanteLe && lireDate(der, suivanteLe),
    entrees: entrees && contenu(der, entrees),
    extensions: extensions
      ? [...extensionsDe(der, attendre(der, extensions.debut, extensions.fin, BALISES.suite))]
      : [],
  };
}

/** Critical extensions must be understood (RFC 5280 §5.2): a list of some other kind would be taken for a whole one. */
function porteeDe(der: Uint8Array, extensions: readonly ExtensionDer[]): Portee | RefusDeListe {
  if (extensions.some((e) => e.oid === OID.delta)) return 'DELTA';
  if (extensions.some((e) => e.critique && !COMPRISES.has(e.oid))) return 'EXTENSION';
  const points = extensions.filter((e) => e.oid === OID.portee);
  const [point] = points;
  if (!point) return { autorites: true, autres: true, adresses: null };
  if (points.length > 1) throw new DerIllisible();
  const suite = attendre(der, point.valeur.debut, point.valeur.fin, BALISES.suite);
  const champs = new Map([...contenuDe(der, suite)].map((v) => [v.balise, v]));
  const vrai = (balise: number): boolean => {
    const v = champs.get(balise);
    return v !== undefined && der[v.debut] !== 0;
  };
  if (vrai(0x84)) return 'INDIRECTE';
  if (champs.has(0x83) || vrai(0x85)) return 'PARTIELLE';
  const nom = champs.get(0xa0);
  return {
    autorites: !vrai(0x81),
    autres: !vrai(0x82),
    adresses: nom ? adressesDuPoint(der, nom) : null,
  };
}

/** Addresses (URI) of a `[0] DistributionPointName`. */
function adressesDuPoint(o: Uint8Array, nom: Valeur): string[] {
  const noms = lireValeur(o, nom.debut, nom.fin);
  if (noms.balise !== 0xa0) return [];
  return [...contenuDe(o, noms)]
    .filter((v) => v.balise === 0x86)
    .map((v) => new TextDecoder('latin1').decode(contenu(o, v).slice(0, 2048)));
}

/** Addresses of lists that a certificate names: the value of its extension cRLDistributionPoints. Never throws. */
export function adressesDesListes(valeur: Uint8Array): string[] {
  try {
    const points = [...contenuDe(valeur, attendre(valeur, 0, valeur.length, BALISES.suite))];
    return points.flatMap((point) =>
      [...contenuDe(valeur, point)].filter((v) => v.balise === 0xa0).flatMap((nom) => adressesDuPoint(valeur, nom)),
    );
  } catch (erreur) {
    if (erreur instanceof DerIllisible) return [];
    throw erreur;
  }
}

/**
 * The entry of a serial number (content of its INTEGER); null where the list does not name it. All entries are gone
 * through: one that is not understood makes the whole list worthless (RFC 5280 §5.3).
 */
export function chercher({ entrees }: ListeDeRevocation, numero: Uint8Array): Revoque | null | RefusDeListe {
  const cherche = numero.subarray(sansZeros(numero, 0, numero.length));
  let trouve: Revoque | null = null;
  try {
    for (const entree of contenuDe(entrees, { debut: 0, fin: entrees.length })) {
      if (entree.balise !== BALISES.suite || entree.fin - entree.debut > ENTREE_MAX) return 'ILLISIBLE';
      const serie = attendre(entrees, entree.debut, entree.fin, BALISES.entier);
      const date = lireValeur(entrees, serie.fin, entree.fin);
      const extensions =
        date.fin < entree.fin ? [...extensionsDe(entrees, lireValeur(entrees, date.fin, entree.fin))] : [];
      if (extensions.some((e) => e.oid === OID.autreEmetteur)) return 'INDIRECTE';
      if (extensions.some((e) => e.critique && !COMPRISES_D_UNE_ENTREE.has(e.oid))) return 'EXTENSION';
      if (!memeNumero(entrees, serie, cherche)) continue;
      const motif = extensions.find((e) => e.oid === OID.motif)?.valeur;
      trouve = { le: lireDate(entrees, date), suspendu: motif !== undefined && entrees[motif.fin - 1] === EN_ATTENTE };
    }
    return trouve;
  } catch (erreur) {
    if (erreur instanceof DerIllisible) return 'ILLISIBLE';
    throw erreur;
  }
}

/** Where a number begins. */
function sansZeros(o: Uint8Array, debut: number, fin: number): number {
  let place = debut;
  while (place < fin - 1 && o[place] === 0) place++;
  return place;
}

function memeNumero(o: Uint8Array, { debut: place, fin }: Valeur, numero: Uint8Array): boolean {
  const debut = sansZeros(o, place, fin);
  if (fin - debut !== numero.length) return false;
  for (let i = 0; i < numero.length; i++) if (o[debut + i] !== numero[i]) return false;
  return true;
}

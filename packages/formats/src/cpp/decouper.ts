import { LIMITES } from '../limites.ts';
import { coller } from '../octets.ts';
import { racineEnveloppe, UN_OCTET } from './racine-enveloppe.ts';

/** An envelope cut into what each of its invoices needs: bytes of the file itself, never copied until one is asked for. */
export interface Decoupe {
  /** Count that the envelope announces, as written. */
  readonly annonce: string | undefined;
  readonly nombre: number;
  /** Bytes of that document. */
  taille(rang: number): number;
  /** The document of one invoice (rank from 1): its envelope, itself alone, and a count of one. */
  document(rang: number): Uint8Array;
}

const [INFERIEUR, SUPERIEUR, EXCLAMATION, INTERROGATION, BARRE] = [0x3c, 0x3e, 0x21, 0x3f, 0x2f];
const GUILLEMETS = new Set([0x22, 0x27]);
const enOctets = (texte: string): Uint8Array => Uint8Array.from(texte, (c) => c.charCodeAt(0));

/**
 * Cuts an envelope between its invoices, in one pass over the bytes that knows comments, CDATA and quotes and builds
 * nothing. What stands between two invoices goes with the second, for its reading to name it. Null: no envelope, or one
 * that is not cut short of its tags, which reading the whole says better.
 */
export function decouper(octets: Uint8Array): Decoupe | null {
  const racine = racineEnveloppe(octets);
  if (racine === null) return null;
  const unite = enOctets(`${racine}Unitaire`);
  const factures = enOctets('CPPFactures');
  const fins: number[] = [];
  let [premier, compteur]: [number, Balise | null] = [-1, null];
  for (const balise of balises(octets)) {
    if (estNommee(octets, balise, factures) && !balise.fermante) compteur ??= balise;
    if (!estNommee(octets, balise, unite)) continue;
    if (!balise.fermante && premier < 0) premier = balise.debut;
    if (balise.fermante || balise.vide) fins.push(balise.fin);
    // One more than a lot may hold is enough to say so.
    if (fins.length > LIMITES.documentsArchive) break;
  }
  const derniere = fins.at(-1);
  if (premier < 0 || derniere === undefined || compteur === null) return null;
  const annonce = /\bCompteur\s*=\s*["']([^"']*)["']/.exec(
    UN_OCTET.decode(octets.subarray(compteur.debut, compteur.fin)),
  )?.[1];
  const tete = octets.subarray(0, compteur.debut);
  const ouverture = enOctets('<CPPFactures Compteur="1">');
  const entre = octets.subarray(compteur.fin, premier);
  const queue = octets.subarray(derniere);
  const parties = (rang: number): Uint8Array[] => {
    const debut = rang === 1 ? premier : (fins[rang - 2] ?? premier);
    return [tete, ouverture, entre, octets.subarray(debut, fins[rang - 1]), queue];
  };
  return {
    annonce,
    nombre: fins.length,
    taille: (rang) => parties(rang).reduce((n, p) => n + p.length, 0),
    document: (rang) => coller(parties(rang)),
  };
}

/** Does a whole envelope hold several invoices, or say so? */
export function estPlurielle(octets: Uint8Array): boolean {
  const decoupe = decouper(octets);
  return decoupe !== null && (decoupe.nombre > 1 || Number(decoupe.annonce) > 1);
}

interface Balise {
  readonly debut: number;
  /** After its `>`. */
  readonly fin: number;
  readonly fermante: boolean;
  readonly vide: boolean;
}

/** The tags of a document, in order, as they stand. */
function* balises(octets: Uint8Array): Generator<Balise> {
  let i = octets.indexOf(INFERIEUR);
  while (i >= 0) {
    const suivant = octets[i + 1];
    if (suivant === EXCLAMATION) i = sauter(octets, i);
    else if (suivant === INTERROGATION) i = apres(octets, '?>', i);
    else {
      const fin = finDeBalise(octets, i);
      if (fin < 0) return;
      yield { debut: i, fin, fermante: suivant === BARRE, vide: octets[fin - 2] === BARRE };
      i = fin;
    }
    if (i < 0) return;
    i = octets.indexOf(INFERIEUR, i);
  }
}

const COMMENTAIRE = enOctets('<!--');
const CDATA = enOctets('<![CDATA[');
const commence = (octets: Uint8Array, motif: Uint8Array, place: number): boolean =>
  motif.every((o, i) => octets[place + i] === o);

function sauter(octets: Uint8Array, i: number): number {
  if (commence(octets, COMMENTAIRE, i)) return apres(octets, '-->', i);
  return commence(octets, CDATA, i) ? apres(octets, ']]>', i) : apres(octets, '>', i);
}

/** Where what follows `fin` begins; -1 where it never comes. */
function apres(octets: Uint8Array, fin: string, depuis: number): number {
  const motif = enOctets(fin);
  const premier = motif[0] ?? 0;
  for (let i = octets.indexOf(premier, depuis); i >= 0; i = octets.indexOf(premier, i + 1)) {
    if (commence(octets, motif, i)) return i + motif.length;
  }
  return -1;
}

function finDeBalise(octets: Uint8Array, debut: number): number {
  for (let i = debut + 1; i < octets.length && i - debut <= LIMITES.balise; i++) {
    const octet = octets[i] ?? 0;
    if (octet === SUPERIEUR) return i + 1;
    if (!GUILLEMETS.has(octet)) continue;
    i = octets.indexOf(octet, i + 1);
    if (i < 0) return -1;
  }
  return -1;
}

function estNommee(octets: Uint8Array, { debut, fermante }: Balise, nom: Uint8Array): boolean {
  const place = debut + (fermante ? 2 : 1);
  if (!commence(octets, nom, place)) return false;
  const suite = octets[place + nom.length] ?? 0;
  return suite <= 0x20 || suite === SUPERIEUR || suite === BARRE;
}

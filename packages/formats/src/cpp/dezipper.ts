import { crc32 } from '../conteneur/archive/crc32.ts';
import { DonneesAlterees, Gonfleur } from '../conteneur/archive/gonfler.ts';

/** The one file of a ZIP, or why there is none. */
export type FichierDezippe =
  | { readonly octets: Uint8Array; readonly refus: null }
  | { readonly octets: null; readonly refus: 'ALTERE' | 'TROP_GROS' };

const ALTERE = { octets: null, refus: 'ALTERE' } as const;
const FIN = 22;
const ENTETE = 46;
const ENTETE_LOCAL = 30;
const COMMENTAIRE_MAX = 65_535;
const [STOCKE, DEGONFLE] = [0, 8];
const CHIFFRE = 1 | (1 << 6);

export const estZip = (octets: Uint8Array): boolean =>
  octets[0] === 0x50 && octets[1] === 0x4b && octets[2] === 3 && octets[3] === 4;

/**
 * Takes the one file out of a ZIP at hand (APPNOTE 6.3.10), as the attachments of Chorus' formats come: exactly one entry, no
 * password, size and CRC as announced, `maximum` bytes at most. Bounded by `maximum` whatever the ZIP says.
 */
export function dezipperUnique(octets: Uint8Array, maximum: number): FichierDezippe {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const fin = placeDeLaFin(vue);
  if (fin < 0 || vue.getUint16(fin + 10, true) !== 1) return ALTERE;
  const p = vue.getUint32(fin + 16, true);
  if (p + ENTETE > octets.length || vue.getUint32(p, true) !== 0x02014b50) return ALTERE;
  const methode = vue.getUint16(p + 10, true);
  const [compresse, taille, place] = [20, 24, 42].map((d) => vue.getUint32(p + d, true)) as [number, number, number];
  if ((vue.getUint16(p + 8, true) & CHIFFRE) !== 0 || (methode !== STOCKE && methode !== DEGONFLE)) return ALTERE;
  if (taille > maximum) return { octets: null, refus: 'TROP_GROS' };
  if (place + ENTETE_LOCAL > octets.length || vue.getUint32(place, true) !== 0x04034b50) return ALTERE;
  const debut = place + ENTETE_LOCAL + vue.getUint16(place + 26, true) + vue.getUint16(place + 28, true);
  if (debut + compresse > octets.length) return ALTERE;
  const donnees = octets.subarray(debut, debut + compresse);
  const lus = methode === STOCKE ? donnees : degonfler(donnees, taille);
  if (lus?.length !== taille || crc32(0, lus) !== vue.getUint32(p + 16, true)) return ALTERE;
  return { octets: lus, refus: null };
}

function placeDeLaFin(vue: DataView): number {
  const premier = Math.max(0, vue.byteLength - FIN - COMMENTAIRE_MAX);
  for (let p = vue.byteLength - FIN; p >= premier; p--) {
    if (vue.getUint32(p, true) === 0x06054b50 && p + FIN + vue.getUint16(p + 20, true) === vue.byteLength) return p;
  }
  return -1;
}

/** Null where the data is not deflate, or is longer than announced. */
function degonfler(donnees: Uint8Array, taille: number): Uint8Array | null {
  const sortie = new Uint8Array(taille);
  let ecrits = 0;
  const gonfleur = new Gonfleur((morceau) => {
    if (ecrits + morceau.length > taille) throw new DonneesAlterees();
    sortie.set(morceau, ecrits);
    ecrits += morceau.length;
  });
  try {
    gonfleur.pousser(donnees, true);
  } catch (erreur) {
    if (erreur instanceof DonneesAlterees) return null;
    throw erreur;
  }
  return sortie.subarray(0, ecrits);
}

import { LIMITES } from '../../limites.ts';
import { ArchiveRefusee } from './inventaire.ts';
import type { Source } from './source.ts';

/** The central directory, as bytes. */
export interface Repertoire {
  readonly octets: Uint8Array;
  readonly nombre: number;
  /** Where it begins in the archive. */
  readonly debut: number;
}

const FIN = 22;
const FIN_64 = 56;
const LOCALISATEUR = 20;
const COMMENTAIRE_MAX = 65_535;
const illisible = (): ArchiveRefusee => new ArchiveRefusee('ORP-ARCHIVE-ALTEREE');

/** Finds the central directory from the end of the archive (APPNOTE §4.3.16); one cut short has none. */
export async function lireRepertoire(source: Source): Promise<Repertoire> {
  const debutFin = Math.max(0, source.taille - FIN - COMMENTAIRE_MAX);
  const octets = await source.lire(debutFin, source.taille);
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.length);
  for (let p = octets.length - FIN; p >= 0; p--) {
    if (vue.getUint32(p, true) !== 0x06054b50 || p + FIN + vue.getUint16(p + 20, true) !== octets.length) continue;
    return lireFin(source, vue, p, debutFin + p);
  }
  throw illisible();
}

async function lireFin(source: Source, vue: DataView, p: number, place: number): Promise<Repertoire> {
  let [nombre, taille, debut, apres] = [
    vue.getUint16(p + 10, true),
    vue.getUint32(p + 12, true),
    vue.getUint32(p + 16, true),
    place,
  ];
  const plusieursDisques = vue.getUint16(p + 4, true) !== 0 || vue.getUint16(p + 8, true) !== nombre;
  if (nombre === 0xffff || taille === 0xffffffff || debut === 0xffffffff) {
    [nombre, taille, debut, apres] = await lireFin64(source, place);
  } else if (plusieursDisques) throw illisible();
  if (nombre > LIMITES.entreesArchive || taille > LIMITES.repertoireArchive) {
    throw new ArchiveRefusee('ORP-ARCHIVE-NOMBRE', { maximum: String(LIMITES.documentsArchive) });
  }
  // What stands before or after the entries is no archive's own.
  if (debut + taille !== apres) throw illisible();
  return { octets: await source.lire(debut, debut + taille), nombre, debut };
}

/** The ZIP64 end of central directory (§4.3.14): number, size, start, and where it stands itself. */
async function lireFin64(source: Source, place: number): Promise<[number, number, number, number]> {
  const localisateur = await lire(source, place - LOCALISATEUR, LOCALISATEUR, 0x07064b50);
  const fin = Number(localisateur.getBigUint64(8, true));
  if (fin + FIN_64 > place - LOCALISATEUR) throw illisible();
  const vue = await lire(source, fin, FIN_64, 0x06064b50);
  const nombres = [32, 40, 48].map((q) => Number(vue.getBigUint64(q, true)));
  const [nombre = 0, taille = 0, debut = 0] = nombres;
  return [nombre, taille, debut, fin];
}

async function lire(source: Source, debut: number, longueur: number, signature: number): Promise<DataView> {
  if (debut < 0) throw illisible();
  const octets = await source.lire(debut, debut + longueur);
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.length);
  if (octets.length < longueur || vue.getUint32(0, true) !== signature) throw illisible();
  return vue;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });
const UN_OCTET = new TextDecoder('latin1');

/** A name in UTF-8, said to be or not; else one byte a character, as it is only shown. */
export function lireNom(octets: Uint8Array, utf8: boolean): string {
  try {
    return STRICT.decode(octets);
  } catch {
    if (utf8) throw illisible();
    return UN_OCTET.decode(octets);
  }
}

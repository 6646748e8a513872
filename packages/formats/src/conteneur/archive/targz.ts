import { LIMITES } from '../../limites.ts';
import { crc32 } from './crc32.ts';
import { DonneesAlterees, Gonfleur } from './gonfler.ts';
import { ArchiveRefusee, type DocumentAnnonce, Inventaire, surveillerLeTaux } from './inventaire.ts';
import type { Source } from './source.ts';
import { BLOC, LecteurTar } from './tar.ts';

const ENTETE = 10;
const FIN = 8;
const TRANCHE = 64 * 1024;
const [CRC_ENTETE, EXTRA, NOM, COMMENTAIRE] = [2, 4, 8, 16];

const illisible = (): ArchiveRefusee => new ArchiveRefusee('ORP-ARCHIVE-ALTEREE');

/**
 * The documents of a tar.gz. A tape has no directory: it is unrolled once, whole, its contents dropped, so that what is
 * wrong with it is known before the first document is taken.
 */
export async function inventorierTarGz(source: Source): Promise<readonly DocumentAnnonce[]> {
  const inventaire = new Inventaire();
  const tar = new LecteurTar({
    annoncer: (entree) => {
      inventaire.ajouter(entree);
      return false;
    },
    recevoir: () => undefined,
  });
  const debut = await passerEntete(source);
  let [crc, taille] = [0, 0];
  const gonfleur = new Gonfleur((morceau, recu) => {
    // An archive begins with the header of its first file.
    if (taille === 0 && !estTar(morceau)) throw new ArchiveRefusee('ORP-ARCHIVE-PAS-TAR');
    taille += morceau.length;
    surveillerLeTaux(taille, recu);
    if (taille > LIMITES.totalArchive + MARGE) {
      throw new ArchiveRefusee('ORP-ARCHIVE-TROP-GROSSE', { maximum: String(LIMITES.totalArchive / (1024 * 1024)) });
    }
    crc = crc32(crc, morceau);
    tar.pousser(morceau);
  });
  try {
    await derouler(source, debut, gonfleur);
  } catch (erreur) {
    if (erreur instanceof DonneesAlterees) throw illisible();
    throw erreur;
  }
  const fin = await source.lire(source.taille - FIN, source.taille);
  const vue = new DataView(fin.buffer, fin.byteOffset, fin.length);
  if (vue.getUint32(0, true) !== crc || vue.getUint32(4, true) !== taille % 2 ** 32) throw illisible();
  tar.finir();
  return inventaire.clore();
}

/** Headers and padding of a tape beside its contents. */
const MARGE = 16 * 1024 * 1024;

/** The documents with their bytes, in order, one at a time. */
export async function* extraireTarGz(
  source: Source,
  documents: readonly DocumentAnnonce[],
  apresRang: number,
): AsyncGenerator<{ annonce: DocumentAnnonce; octets: Uint8Array }> {
  const inventaire = new Inventaire();
  const prets: { annonce: DocumentAnnonce; octets: Uint8Array }[] = [];
  let annonce: DocumentAnnonce | null = null;
  const tar = new LecteurTar({
    annoncer: (entree) => {
      annonce = inventaire.ajouter(entree);
      return annonce !== null && annonce.rang > apresRang;
    },
    recevoir: (octets) => {
      if (annonce) prets.push({ annonce, octets });
    },
  });
  const gonfleur = new Gonfleur((morceau) => tar.pousser(morceau));
  const debut = await passerEntete(source);
  const fin = source.taille - FIN;
  let rendus = apresRang;
  for (let p = debut; p < fin && rendus < documents.length; p += TRANCHE) {
    gonfleur.pousser(await source.lire(p, Math.min(p + TRANCHE, fin)), p + TRANCHE >= fin);
    for (const pret of prets.splice(0)) {
      rendus = pret.annonce.rang;
      yield pret;
    }
  }
}

async function derouler(source: Source, debut: number, gonfleur: Gonfleur): Promise<void> {
  const fin = source.taille - FIN;
  for (let p = debut; p < fin; p += TRANCHE) {
    gonfleur.pousser(await source.lire(p, Math.min(p + TRANCHE, fin)), p + TRANCHE >= fin);
  }
}

/** Where the deflated data begins (RFC 1952 §2.3). */
async function passerEntete(source: Source): Promise<number> {
  if (source.taille < ENTETE + FIN) throw illisible();
  const octets = await source.lire(0, Math.min(source.taille, TRANCHE));
  if (octets[0] !== 0x1f || octets[1] !== 0x8b || octets[2] !== 8) throw illisible();
  const drapeaux = octets[3] ?? 0;
  let p = ENTETE;
  if (drapeaux & EXTRA) p += 2 + ((octets[p] ?? 0) | ((octets[p + 1] ?? 0) << 8));
  for (const drapeau of [NOM, COMMENTAIRE]) if (drapeaux & drapeau) p = octets.indexOf(0, p) + 1 || octets.length;
  if (drapeaux & CRC_ENTETE) p += 2;
  if (p >= octets.length || p >= source.taille - FIN) throw illisible();
  return p;
}

/** `ustar` of POSIX and GNU; old tapes have a checksum alone, which the reader verifies. */
const estTar = (premier: Uint8Array): boolean =>
  premier.length < BLOC ||
  new TextDecoder('latin1').decode(premier.subarray(257, 262)) === 'ustar' ||
  premier.subarray(0, BLOC).every((o) => o === 0) ||
  /^[0-7 ]{1,7}[\0 ]/.test(new TextDecoder('latin1').decode(premier.subarray(148, 156)));

import { LIMITES } from '../../limites.ts';
import { crc32 } from './crc32.ts';
import { DonneesAlterees, Gonfleur } from './gonfler.ts';
import {
  ArchiveRefusee,
  type DocumentAnnonce,
  type EntreeAnnoncee,
  Inventaire,
  surveillerLeTaux,
} from './inventaire.ts';
import { lireNom, lireRepertoire, type Repertoire } from './repertoire-zip.ts';
import type { Source } from './source.ts';

/** Where the bytes of an entry lie, by the central directory (APPNOTE 6.3.10 §4.3.12). */
interface EntreeZip extends EntreeAnnoncee {
  readonly brut: Uint8Array;
  readonly methode: number;
  readonly crc: number;
  readonly compresse: number;
  readonly place: number;
}

export interface DocumentZip {
  readonly annonce: DocumentAnnonce;
  readonly entree: EntreeZip;
}

const ENTETE = 46;
const ENTETE_LOCAL = 30;
const SIGNATURE = 0x02014b50;
const SIGNATURE_LOCALE = 0x04034b50;
const [STOCKE, DEGONFLE] = [0, 8];
const [CHIFFRE, CHIFFRE_FORT, UTF8] = [1, 1 << 6, 1 << 11];

/** What an office document or a program package has at its root, under its name for people. */
const PAS_UN_LOT: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'Word'],
  [/^xl\//, 'Excel'],
  [/^ppt\//, 'PowerPoint'],
];
const illisible = (): ArchiveRefusee => new ArchiveRefusee('ORP-ARCHIVE-ALTEREE');

/** The documents of a ZIP archive, by its central directory alone: nothing is unpacked. */
export async function inventorierZip(source: Source): Promise<DocumentZip[]> {
  const repertoire = await lireRepertoire(source);
  const entrees = [...parcourir(repertoire)];
  refuserBureautique(entrees.map((e) => e.nom));
  const inventaire = new Inventaire();
  const documents = entrees.flatMap((entree) => {
    const annonce = inventaire.ajouter(entree);
    return annonce ? [{ annonce, entree }] : [];
  });
  inventaire.clore();
  refuserRecouvrements(entrees, repertoire.debut);
  surveillerLeTaux(
    entrees.reduce((somme, e) => somme + e.taille, 0),
    source.taille,
  );
  return documents;
}

function* parcourir({ octets, nombre }: Repertoire): Generator<EntreeZip> {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.length);
  let p = 0;
  for (let i = 0; i < nombre; i++) {
    if (p + ENTETE > octets.length || vue.getUint32(p, true) !== SIGNATURE) throw illisible();
    const [nom, extra, commentaire] = [
      vue.getUint16(p + 28, true),
      vue.getUint16(p + 30, true),
      vue.getUint16(p + 32, true),
    ];
    const fin = p + ENTETE + nom + extra + commentaire;
    if (fin > octets.length) throw illisible();
    yield entreeDe(vue, octets, p, nom, extra);
    p = fin;
  }
  if (p !== octets.length) throw illisible();
}

function entreeDe(vue: DataView, octets: Uint8Array, p: number, longueurNom: number, longueurExtra: number): EntreeZip {
  const drapeaux = vue.getUint16(p + 8, true);
  const brut = octets.subarray(p + ENTETE, p + ENTETE + longueurNom);
  const nom = lireNom(brut, (drapeaux & UTF8) !== 0);
  if (drapeaux & (CHIFFRE | CHIFFRE_FORT))
    throw new ArchiveRefusee('ORP-ARCHIVE-CHIFFREE', { chemin: nom.slice(0, 200) });
  const methode = vue.getUint16(p + 10, true);
  if (methode !== STOCKE && methode !== DEGONFLE) throw new ArchiveRefusee('ORP-ARCHIVE-METHODE');
  const extra = octets.subarray(p + ENTETE + longueurNom, p + ENTETE + longueurNom + longueurExtra);
  const [taille, compresse, place] = grands(
    [vue.getUint32(p + 24, true), vue.getUint32(p + 20, true), vue.getUint32(p + 42, true)],
    extra,
  );
  if (methode === STOCKE && taille !== compresse) throw illisible();
  if (taille > LIMITES.plancherTauxArchive) surveillerLeTaux(taille, compresse);
  const genre = genreDe(vue.getUint16(p + 4, true) >> 8, vue.getUint32(p + 38, true) >>> 16, nom);
  return { nom, taille, genre, brut, methode, crc: vue.getUint32(p + 16, true), compresse, place };
}

/** Sizes and place that do not fit 32 bits stand in the ZIP64 field (§4.5.3), each only where it is needed. */
function grands(valeurs: readonly [number, number, number], extra: Uint8Array): [number, number, number] {
  if (valeurs.every((v) => v !== 0xffffffff)) return [...valeurs];
  const vue = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let p = 0; p + 4 <= extra.length; p += 4 + vue.getUint16(p + 2, true)) {
    if (vue.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    const lire = (v: number): number => {
      if (v !== 0xffffffff) return v;
      if (q + 8 > extra.length) throw illisible();
      q += 8;
      return Number(vue.getBigUint64(q - 8, true));
    };
    return [lire(valeurs[0]), lire(valeurs[1]), lire(valeurs[2])];
  }
  throw illisible();
}

/** Unix systems (3, 19: macOS) tell the kind of a file in its mode. */
function genreDe(systeme: number, mode: number, nom: string): EntreeAnnoncee['genre'] {
  if (nom.endsWith('/') || nom.endsWith('\\')) return 'DOSSIER';
  const genre = systeme === 3 || systeme === 19 ? mode & 0xf000 : 0;
  if (genre === 0xa000) return 'LIEN';
  if (genre === 0x4000) return 'DOSSIER';
  return genre === 0 || genre === 0x8000 ? 'FICHIER' : 'AUTRE';
}

function refuserBureautique(noms: readonly string[]): void {
  const paquet = noms.includes('[Content_Types].xml');
  const contenu = paquet
    ? (PAS_UN_LOT.find(([motif]) => noms.some((n) => motif.test(n)))?.[1] ?? 'Office')
    : noms[0] === 'mimetype' && 'OpenDocument';
  if (contenu) throw new ArchiveRefusee('ORP-CONT-BUREAUTIQUE', { contenu });
}

/** Entries that share their bytes inflate to far more than the archive holds: no tool writes that. */
function refuserRecouvrements(entrees: readonly EntreeZip[], debutRepertoire: number): void {
  let fin = 0;
  for (const e of entrees.toSorted((a, b) => a.place - b.place)) {
    if (e.place < fin) throw new ArchiveRefusee('ORP-ARCHIVE-BOMBE');
    fin = e.place + ENTETE_LOCAL + e.brut.length + e.compresse;
    if (fin > debutRepertoire) throw illisible();
  }
}

/**
 * The bytes of one document.
 * @throws DonneesAlterees where they are not what was announced; ArchiveRefusee where they are far more
 */
export async function extraireZip(source: Source, { entree: e }: DocumentZip): Promise<Uint8Array> {
  const entete = await source.lire(e.place, e.place + ENTETE_LOCAL + e.brut.length);
  const vue = new DataView(entete.buffer, entete.byteOffset, entete.length);
  if (entete.length < ENTETE_LOCAL || vue.getUint32(0, true) !== SIGNATURE_LOCALE) throw new DonneesAlterees();
  const memeNom = vue.getUint16(26, true) === e.brut.length && e.brut.every((o, i) => entete[ENTETE_LOCAL + i] === o);
  if (!memeNom || vue.getUint16(8, true) !== e.methode) throw new DonneesAlterees();
  const debut = e.place + ENTETE_LOCAL + e.brut.length + vue.getUint16(28, true);
  const octets =
    e.methode === STOCKE ? await source.lire(debut, debut + e.compresse) : await degonfler(source, debut, e);
  if (octets.length !== e.taille || crc32(0, octets) !== e.crc) throw new DonneesAlterees();
  return octets;
}

const TRANCHE = 256 * 1024;

async function degonfler(source: Source, debut: number, e: EntreeZip): Promise<Uint8Array> {
  const sortie = new Uint8Array(e.taille);
  let ecrits = 0;
  const gonfleur = new Gonfleur((morceau) => {
    // More than its directory says: the rest is not worth looking at.
    if (ecrits + morceau.length > sortie.length) throw new ArchiveRefusee('ORP-ARCHIVE-BOMBE');
    sortie.set(morceau, ecrits);
    ecrits += morceau.length;
  });
  const fin = debut + e.compresse;
  for (let p = debut; p < fin; p += TRANCHE) {
    const ici = Math.min(p + TRANCHE, fin);
    gonfleur.pousser(await source.lire(p, ici), ici === fin);
  }
  return sortie.subarray(0, ecrits);
}

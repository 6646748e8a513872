import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Anomalie, FaitsSansRegistre, FormatFacture, ProfilFacturX } from '@orpheon/domain';
import { type Archive, ouvrirArchive, reconnaitreLot, type Source } from '../conteneur/archive.ts';
import { type Jugement, jugerLecture } from '../juger.ts';
import { LIMITES } from '../limites.ts';
import { lireDocument } from '../lire-document.ts';
import { fatale } from '../trouvailles.ts';

/** What is said of one document. */
export interface Examen {
  /** The file as named, and within an archive `lot.zip!dossier/f1.xml`. */
  readonly fichier: string;
  readonly format: FormatFacture | null;
  readonly profil: ProfilFacturX | null;
  /** BT-1. */
  readonly numero: string | null;
  readonly jugement: Jugement;
}

const EXTENSIONS = /\.(?:xml|pdf|zip|tgz|tar\.gz)$/i;
const MO = 1024 * 1024;

/** Files as named, and those of named folders whose extension is one of a document or a lot, in order of their names. */
export async function* deplier(chemins: readonly string[]): AsyncGenerator<string> {
  for (const chemin of chemins) {
    if (!(await stat(chemin)).isDirectory()) {
      yield chemin;
      continue;
    }
    const noms = await readdir(chemin, { recursive: true, withFileTypes: true });
    const trouves = noms.filter((n) => n.isFile() && EXTENSIONS.test(n.name)).map((n) => join(n.parentPath, n.name));
    yield* trouves.sort();
  }
}

/** Examines a file, or each document of the archive that it is, one in memory at a time. */
export async function* examinerFichier(chemin: string, faits: FaitsSansRegistre): AsyncGenerator<Examen> {
  const fichier = await open(chemin);
  try {
    const source = await sourceDe(fichier);
    const type = await reconnaitreLot(source);
    if (type) yield* examinerArchive(chemin, await ouvrirArchive(source, basename(chemin), type), faits);
    else if (source.taille > LIMITES.octetsDocument) yield examenRefuse(chemin, tropGros());
    else yield await examiner(chemin, basename(chemin), await source.lire(0, source.taille), faits);
  } finally {
    await fichier.close();
  }
}

async function* examinerArchive(chemin: string, archive: Archive, faits: FaitsSansRegistre): AsyncGenerator<Examen> {
  if (archive.refus) yield examenRefuse(chemin, archive.refus);
  for await (const { annonce, octets, anomalie } of archive.extraire()) {
    const nom = `${chemin}!${annonce.chemin}`;
    if (octets) yield await examiner(nom, basename(annonce.chemin), octets, faits);
    else if (anomalie) yield examenRefuse(nom, anomalie);
  }
}

async function examiner(fichier: string, nom: string, octets: Uint8Array, faits: FaitsSansRegistre): Promise<Examen> {
  const lecture = await lireDocument(octets, nom);
  return {
    fichier,
    format: lecture.format,
    profil: lecture.profil ?? null,
    numero: lecture.facture?.number ?? null,
    jugement: jugerLecture(lecture, faits),
  };
}

const examenRefuse = (fichier: string, anomalie: Anomalie): Examen => ({
  fichier,
  format: null,
  profil: null,
  numero: null,
  jugement: { anomalies: [anomalie], recevable: false, conformiteEN16931: { applicable: false } },
});

const tropGros = (): Anomalie =>
  fatale('ORP-CONT-TROP-GROS', 'CONTENEUR', { parametres: { maximum: String(LIMITES.octetsDocument / MO) } });

/** A file read at any place. */
async function sourceDe(fichier: FileHandle): Promise<Source> {
  const { size } = await fichier.stat();
  return {
    taille: size,
    async lire(debut, fin) {
      const octets = new Uint8Array(Math.max(0, Math.min(fin, size) - debut));
      let lus = 0;
      while (lus < octets.length) {
        const { bytesRead } = await fichier.read(octets, lus, octets.length - lus, debut + lus);
        if (bytesRead === 0) break;
        lus += bytesRead;
      }
      return octets.subarray(0, lus);
    },
  };
}

import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Anomalie, FaitsSansRegistre, FormatFacture, ProfilFacturX, SignatureVerifiee } from '@orpheon/domain';
import { type Archive, ouvrirArchive, reconnaitreLot, type Source } from '../conteneur/archive.ts';
import { type Jugement, jugementDuRefus, jugerLecture } from '../juger.ts';
import { LecteurDeLot } from '../lecteur-de-lot.ts';
import { LIMITES } from '../limites.ts';
import { lireDocument } from '../lire-document.ts';
import type { OptionsDeVerification } from '../signatures/verifier-signatures.ts';
import { fatale } from '../trouvailles.ts';

/** What is said of one document. */
export interface Examen {
  /** The file as named, and within an archive `lot.zip!dossier/f1.xml`. */
  readonly fichier: string;
  /** The file on the disk. */
  readonly chemin: string;
  /** Path within the archive that the file is; null where the file is the document. */
  readonly interne: string | null;
  readonly format: FormatFacture | null;
  readonly profil: ProfilFacturX | null;
  /** BT-1. */
  readonly numero: string | null;
  readonly signatures?: readonly SignatureVerifiee[];
  readonly jugement: Jugement;
}

type Verification = Partial<OptionsDeVerification>;

const EXTENSIONS = /\.(?:xml|pdf|zip|tgz|tar\.gz)$/i;
const MO = 1024 * 1024;

/** The file as named, or those of the named folder whose extension is one of a document or a lot, in order of their names. */
export async function fichiersDe(chemin: string): Promise<string[]> {
  if (!(await stat(chemin)).isDirectory()) return [chemin];
  const noms = await readdir(chemin, { recursive: true, withFileTypes: true });
  const trouves = noms.filter((n) => n.isFile() && EXTENSIONS.test(n.name)).map((n) => join(n.parentPath, n.name));
  return trouves.sort();
}

/** Examines a file, or each document of the archive that it is, one in memory at a time. */
export async function* examinerFichier(
  chemin: string,
  faits: FaitsSansRegistre,
  verification: Verification = {},
): AsyncGenerator<Examen> {
  const fichier = await open(chemin);
  try {
    const source = await sourceDe(fichier);
    const type = await reconnaitreLot(source);
    if (type) yield* examinerArchive(chemin, await ouvrirArchive(source, basename(chemin), type), faits, verification);
    else if (source.taille > LIMITES.octetsDocument) yield examenRefuse(chemin, tropGros());
    else yield await examinerDocument(chemin, await source.lire(0, source.taille), faits, verification);
  } finally {
    await fichier.close();
  }
}

const empreinteDe = async (octets: Uint8Array): Promise<string> => createHash('sha256').update(octets).digest('hex');

/** By the reader of the portal: what repeats an earlier document of the lot is refused here as there. */
async function* examinerArchive(
  chemin: string,
  archive: Archive,
  faits: FaitsSansRegistre,
  verification: Verification,
): AsyncGenerator<Examen> {
  if (archive.refus) yield examenRefuse(chemin, archive.refus);
  const lot = new LecteurDeLot(archive, empreinteDe, verification);
  while ((await lot.lireSuite(1)).length > 0) {
    for (const { chemin: interne, format, profil, numero, signatures = [], ...jugement } of lot.juger([faits])) {
      yield { fichier: `${chemin}!${interne}`, chemin, interne, format, profil, numero, signatures, jugement };
    }
  }
}

async function examinerDocument(
  chemin: string,
  octets: Uint8Array,
  faits: FaitsSansRegistre,
  verification: Verification,
): Promise<Examen> {
  const lecture = await lireDocument(octets, basename(chemin), verification);
  return {
    fichier: chemin,
    chemin,
    interne: null,
    format: lecture.format,
    profil: lecture.profil ?? null,
    numero: lecture.facture?.number ?? null,
    ...(lecture.signatures && { signatures: lecture.signatures }),
    jugement: jugerLecture(lecture, faits),
  };
}

const examenRefuse = (chemin: string, anomalie: Anomalie): Examen => ({
  fichier: chemin,
  chemin,
  interne: null,
  format: null,
  profil: null,
  numero: null,
  jugement: jugementDuRefus(anomalie),
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

import type { Anomalie } from '@orpheon/domain';
import { LIMITES } from '../limites.ts';
import { fatale } from '../trouvailles.ts';
import { inventorierEnveloppe } from './archive/enveloppe.ts';
import { DonneesAlterees } from './archive/gonfler.ts';
import { ArchiveRefusee, type DocumentAnnonce } from './archive/inventaire.ts';
import type { Source } from './archive/source.ts';
import { extraireTarGz, inventorierTarGz } from './archive/targz.ts';
import { extraireZip, inventorierZip } from './archive/zip.ts';
import type { Archive, DocumentExtrait, TypeArchive } from './archive.ts';

const EXTENSIONS = { ZIP: /\.zip$/i, TAR_GZ: /\.(?:tar\.gz|tgz)$/i, ENVELOPPE: /\.xml$/i } as const;
const ATTENDUES = { ZIP: '.zip', TAR_GZ: '.tar.gz', ENVELOPPE: '.xml' } as const;
const CONTENUS = { ZIP: 'ZIP', TAR_GZ: 'tar.gz', ENVELOPPE: 'XML' } as const;
const MO = 1024 * 1024;

/** `ouvrirArchive` of `archive.ts`, which loads it when the first lot comes. */
export async function ouvrirArchive(source: Source, nomFichier: string, type: TypeArchive): Promise<Archive> {
  try {
    if (source.taille > LIMITES.octetsDocument) {
      throw new ArchiveRefusee('ORP-CONT-TROP-GROS', { maximum: String(LIMITES.octetsDocument / MO) });
    }
    if (type === 'ZIP') {
      const documents = await inventorierZip(source);
      verifierExtension(nomFichier, type);
      return {
        documents: documents.map((d) => d.annonce),
        refus: null,
        extraire: (apresRang = 0) =>
          unParUn(documents.slice(apresRang).map((d) => ({ annonce: d.annonce, lire: () => extraireZip(source, d) }))),
      };
    }
    if (type === 'ENVELOPPE') {
      const documents = inventorierEnveloppe(await source.lire(0, source.taille), nomFichier);
      verifierExtension(nomFichier, type);
      return {
        documents: documents.map((d) => d.annonce),
        refus: null,
        extraire: (apresRang = 0) => unParUn(documents.slice(apresRang)),
      };
    }
    const documents = await inventorierTarGz(source);
    verifierExtension(nomFichier, type);
    return { documents, refus: null, extraire: (apresRang = 0) => enSuite(source, documents, apresRang) };
  } catch (erreur) {
    const refus = erreur instanceof ArchiveRefusee ? erreur.anomalie : fatale('ORP-CONT-INCIDENT', 'CONTENEUR');
    return { documents: [], refus, extraire: async function* () {} };
  }
}

function verifierExtension(nomFichier: string, type: TypeArchive): void {
  if (EXTENSIONS[type].test(nomFichier.trim())) return;
  const extension = /\.[^.\\/\s]{1,10}$/.exec(nomFichier.trim())?.[0].toLowerCase() ?? '–';
  throw new ArchiveRefusee('ORP-CONT-EXTENSION', { extension, contenu: CONTENUS[type], attendue: ATTENDUES[type] });
}

async function* unParUn(
  documents: readonly { annonce: DocumentAnnonce; lire: () => Promise<Uint8Array> }[],
): AsyncGenerator<DocumentExtrait> {
  let bombe: Anomalie | null = null;
  for (const { annonce, lire } of documents) {
    if (bombe) yield { annonce, octets: null, anomalie: bombe };
    else {
      try {
        yield { annonce, octets: await lire(), anomalie: null };
      } catch (erreur) {
        if (erreur instanceof ArchiveRefusee) bombe = erreur.anomalie;
        yield { annonce, octets: null, anomalie: bombe ?? anomalieDe(erreur, annonce) };
      }
    }
  }
}

/** A tape is unrolled in order: after an accident nothing more can be told of it. */
async function* enSuite(
  source: Source,
  documents: readonly DocumentAnnonce[],
  apresRang: number,
): AsyncGenerator<DocumentExtrait> {
  let rendus = apresRang;
  let accident: unknown = new DonneesAlterees();
  try {
    for await (const { annonce, octets } of extraireTarGz(source, documents, apresRang)) {
      rendus = annonce.rang;
      yield { annonce, octets, anomalie: null };
    }
  } catch (erreur) {
    accident = erreur;
  }
  for (const annonce of documents.slice(rendus))
    yield { annonce, octets: null, anomalie: anomalieDe(accident, annonce) };
}

function anomalieDe(erreur: unknown, { chemin }: DocumentAnnonce): Anomalie {
  if (erreur instanceof ArchiveRefusee) return erreur.anomalie;
  if (erreur instanceof DonneesAlterees) return fatale('ORP-ARCHIVE-DOCUMENT-ALTERE', 'CONTENEUR', { valeur: chemin });
  throw erreur;
}

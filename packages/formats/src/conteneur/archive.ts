import type { Anomalie } from '@orpheon/domain';
import { chargerDecoupe, chargerLecteursCpp } from '../cpp/charger.ts';
import { annoncePlusieurs, DEBUT_ENVELOPPE, estEnveloppe } from '../cpp/racine-enveloppe.ts';
import { LIMITES } from '../limites.ts';
import type { DocumentAnnonce } from './archive/inventaire.ts';
import type { Source } from './archive/source.ts';

export type { DocumentAnnonce } from './archive/inventaire.ts';
export { type Source, sourceOctets } from './archive/source.ts';

/** `ENVELOPPE`: several invoices in one file of Chorus' own formats. */
export type TypeArchive = 'ZIP' | 'TAR_GZ' | 'ENVELOPPE';

/** A document taken out of its archive: its bytes, or what is wrong with them. */
export interface DocumentExtrait {
  readonly annonce: DocumentAnnonce;
  readonly octets: Uint8Array | null;
  readonly anomalie: Anomalie | null;
}

/** An archive that was looked through: what it announces, or why it is refused as a whole. */
export interface Archive {
  readonly documents: readonly DocumentAnnonce[];
  readonly refus: Anomalie | null;
  /** The documents after that rank, in order, one at a time; each announced one comes, whatever became of its bytes. */
  extraire(apresRang?: number): AsyncGenerator<DocumentExtrait>;
}

/**
 * Is a file a lot of invoices, by its first bytes? An envelope that does not announce there that it holds several is told by
 * `reconnaitreLot` alone.
 */
export function typeArchive(debut: Uint8Array): TypeArchive | null {
  if (debut[0] === 0x1f && debut[1] === 0x8b) return 'TAR_GZ';
  const zip = debut[0] === 0x50 && debut[1] === 0x4b && (debut[2] === 3 || debut[2] === 5);
  if (zip) return 'ZIP';
  return estEnveloppe(debut) && annoncePlusieurs(debut) ? 'ENVELOPPE' : null;
}

/** Is a file a lot of invoices? An envelope is looked through, any other file is told by its first bytes. */
export async function reconnaitreLot(source: Source): Promise<TypeArchive | null> {
  const debut = await source.lire(0, DEBUT_ENVELOPPE);
  if (!estEnveloppe(debut) || source.taille > LIMITES.octetsDocument) return typeArchive(debut);
  // one invoice or several, they are read next: what reads them comes at the same time
  const [{ estPlurielle }] = await Promise.all([chargerDecoupe(), chargerLecteursCpp()]);
  return estPlurielle(await source.lire(0, source.taille)) ? 'ENVELOPPE' : null;
}

/**
 * Looks through a lot of invoices: sizes, names and number of its files are judged before anything is unpacked, so that
 * a hostile archive costs nothing. The same code runs in the browser before sending and on the server, loaded when the
 * first lot comes; never throws on content.
 */
export async function ouvrirArchive(source: Source, nomFichier: string, type: TypeArchive): Promise<Archive> {
  const archive = await import('./ouvrir-archive.ts');
  return archive.ouvrirArchive(source, nomFichier, type);
}

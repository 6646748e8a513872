import type { Anomalie } from '@orpheon/domain';
import { chercher } from '../pdf/analyseur.ts';
import { fatale } from '../trouvailles.ts';

/** What a file is by its first bytes. */
export type Nature = 'PDF' | 'XML' | 'AUTRE';

export interface Reconnaissance {
  readonly nature: Nature;
  /** Why it goes no further; null where a reader takes over. */
  readonly refus: Anomalie | null;
}

const IMAGES: readonly (readonly [string, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['BMP', [0x42, 0x4d]],
];
const ARCHIVES: readonly (readonly [string, readonly number[]])[] = [
  ['GZIP', [0x1f, 0x8b]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['BZIP2', [0x42, 0x5a, 0x68]],
];
/** What the names inside a ZIP say it really is. */
const BUREAUTIQUE: readonly (readonly [string, string])[] = [
  ['word/', 'Word'],
  ['xl/', 'Excel'],
  ['ppt/', 'PowerPoint'],
  ['opendocument.text', 'OpenDocument'],
  ['opendocument.spreadsheet', 'OpenDocument'],
  ['opendocument', 'OpenDocument'],
];

const commence = (octets: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((octet, i) => octets[i] === octet);

const parmi = (octets: Uint8Array, liste: typeof IMAGES): string | undefined =>
  liste.find(([, signature]) => commence(octets, signature))?.[0];

const refuser = (code: Parameters<typeof fatale>[0], contenu = ''): Reconnaissance => ({
  nature: 'AUTRE',
  refus: fatale(code, 'CONTENEUR', { parametres: { contenu } }),
});

/** Tells what a file is from its bytes alone; its name is judged apart. */
export function reconnaitre(octets: Uint8Array): Reconnaissance {
  if (octets.length === 0) return refuser('ORP-CONT-VIDE');
  if (chercher(octets.subarray(0, 1024), '%PDF-') >= 0) return { nature: 'PDF', refus: null };
  if (commence(octets, [0x50, 0x4b, 0x03, 0x04]) || commence(octets, [0x50, 0x4b, 0x05, 0x06])) return zip(octets);
  if (commence(octets, [0xd0, 0xcf, 0x11, 0xe0])) return refuser('ORP-CONT-BUREAUTIQUE', 'Office 97-2003');
  if (commence(octets, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return refuser('ORP-CONT-BUREAUTIQUE', 'RTF');
  const image = parmi(octets, IMAGES);
  if (image !== undefined) return refuser('ORP-CONT-IMAGE', image);
  const archive = parmi(octets, ARCHIVES);
  if (archive !== undefined) return refuser('ORP-CONT-ARCHIVE', archive);
  if (chercher(octets.subarray(0, 512), 'ustar', 257) === 257) return refuser('ORP-CONT-ARCHIVE', 'TAR');
  return texte(octets);
}

function zip(octets: Uint8Array): Reconnaissance {
  const debut = octets.subarray(0, 8192);
  const trouve = BUREAUTIQUE.find(([nom]) => chercher(debut, nom) >= 0);
  return trouve ? refuser('ORP-CONT-BUREAUTIQUE', trouve[1]) : refuser('ORP-CONT-ZIP');
}

const UN_OCTET = new TextDecoder('latin1');

function texte(octets: Uint8Array): Reconnaissance {
  // A one-byte view suffices: in UTF-16 every second byte of markup is zero, and is dropped.
  const debut = UN_OCTET.decode(octets.subarray(0, 1024))
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '');
  const utile = debut.trimStart();
  if (utile === '') return octets.every((o) => o <= 32) ? refuser('ORP-CONT-VIDE') : refuser('ORP-CONT-INCONNU');
  if (/^(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(utile)) return refuser('ORP-CONT-HTML');
  if (utile.startsWith('<')) return { nature: 'XML', refus: null };
  if (/^[[{]/.test(utile)) return refuser('ORP-CONT-TEXTE', 'JSON');
  if (/^[^\n]*[;,\t][^\n]*\r?\n/.test(utile) && estTexte(utile)) return refuser('ORP-CONT-TEXTE', 'CSV');
  return estTexte(utile) ? refuser('ORP-CONT-TEXTE', 'TXT') : refuser('ORP-CONT-INCONNU');
}

const estTexte = (debut: string): boolean => {
  const etranges = debut.replace(/[\t\r\n\u0020-\u007e\u00a0-\u00ff]/g, '').length;
  return etranges * 20 < debut.length;
};

/** The extension must say what the content is: `.pdf` or `.xml`. */
export function verifierExtension(nomFichier: string, nature: 'PDF' | 'XML'): Anomalie | null {
  const attendue = nature === 'PDF' ? '.pdf' : '.xml';
  const extension = /\.[^.\\/\s]{1,10}$/.exec(nomFichier.trim())?.[0].toLowerCase() ?? '';
  if (extension === attendue) return null;
  return fatale('ORP-CONT-EXTENSION', 'CONTENEUR', {
    valeur: nomFichier,
    parametres: { extension: extension || '–', contenu: nature, attendue },
  });
}

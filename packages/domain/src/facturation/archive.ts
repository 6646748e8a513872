/**
 * Names inside of an archive that people unpack, perhaps with an old Windows: plain ASCII letters, no character or name that it
 * keeps for itself, short enough for a folder within folders.
 */

/** Bytes up to which an archive is sent at once; beyond, it is prepared (public API: 413 beyond). */
export const TAILLE_MAX_ARCHIVE_IMMEDIATE = 120 * 1024 * 1024;
/** Bytes of the largest archive that is prepared. */
export const TAILLE_MAX_ARCHIVE = 2_000_000_000;
/** Days during which a prepared archive can be taken. */
export const JOURS_ARCHIVE = 7;

/** What of each invoice an archive holds. */
export const CONTENUS_ARCHIVE = ['ORIGINAL', 'LISIBLE', 'PIECES'] as const;
export type ContenuArchive = (typeof CONTENUS_ARCHIVE)[number];

const LONGUEUR_MAX = 60;
/** Devices of MS-DOS: no file may be called like one, whatever its extension. */
const RESERVES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function ascii(texte: string): string {
  return texte
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'AE')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._()+ -]+/g, '-')
    .replace(/\s+/g, ' ');
}

/** One name without extension: never empty, never ended by a dot or a space, which Windows drops. */
function propre(texte: string, longueur: number): string {
  const nom = ascii(texte)
    .slice(0, longueur)
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  if (nom === '') return '_';
  return RESERVES.test(nom) ? `_${nom}` : nom;
}

/** The folder of an invoice: its number and its supplier. */
export const nomDeDossier = (numero: string | null, fournisseur: string): string =>
  propre(`${numero ?? 'sans-numero'}_${fournisseur}`, LONGUEUR_MAX);

/** A file of an invoice: its name as received, with its extension kept. */
export function nomDeFichier(designation: string): string {
  const point = designation.lastIndexOf('.');
  const extension =
    point > 0
      ? ascii(designation.slice(point + 1))
          .replace(/[^A-Za-z0-9]/g, '')
          .slice(0, 10)
      : '';
  const base = propre(extension === '' ? designation : designation.slice(0, point), LONGUEUR_MAX);
  return extension === '' ? base : `${base}.${extension}`;
}

/** Gives each name once, whatever its case: a second one gets `_2` before its extension. */
export function nomsUniques(): (nom: string) => string {
  const pris = new Set<string>();
  return (nom) => {
    const [, base = nom, suite = ''] = /^(.+?)(\.[A-Za-z0-9]+)?$/.exec(nom) ?? [];
    let libre = nom;
    for (let n = 2; pris.has(libre.toLowerCase()); n++) libre = `${base}_${n}${suite}`;
    pris.add(libre.toLowerCase());
    return libre;
  };
}

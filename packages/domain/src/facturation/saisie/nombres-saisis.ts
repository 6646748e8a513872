import { ecrireDecimal, lireDecimal } from '../../commun/decimal.ts';

/** Spaces of every width, apostrophes between thousands (1'234.50). */
const SEPARATEURS = /[\s\u00a0\u2007-\u200a\u202f\u205f\u2060'’]/g;
const UNITE_FINALE = /(?:€|EUR|%)$/i;
const MILLIERS = (separateur: string): RegExp => new RegExp(`^-?\\d{1,3}(?:\\${separateur}\\d{3})+$`);

/** Takes thousands' marks out of the whole part; null where they do not stand every three digits. */
function sansMilliers(entiers: string, separateur: '.' | ','): string | null {
  if (!entiers.includes(separateur)) return entiers;
  return MILLIERS(separateur).test(entiers) ? entiers.replaceAll(separateur, '') : null;
}

/** The mark that separates decimals: the last of the two when both are there; the only one, unless it repeats. */
function marqueDecimale(texte: string): '.' | ',' | null {
  const point = texte.lastIndexOf('.');
  const virgule = texte.lastIndexOf(',');
  if (point < 0 && virgule < 0) return null;
  const marque = point > virgule ? '.' : ',';
  const repetee = texte.indexOf(marque) !== texte.lastIndexOf(marque);
  return repetee ? null : marque;
}

/**
 * A number as people type or paste it, made decimal text with a point: `1 234,56`, `1.234,56`, `1,234.56`, `12,`,
 * `−3 €`. A comma alone is the decimal mark, as the form is French first. What is no number is given back as it stands,
 * so that nothing typed is lost; `calculerSaisie` names it.
 */
export function normaliserNombreSaisi(texte: string): string {
  const compact = texte.replace(SEPARATEURS, '').replace(UNITE_FINALE, '').replace(/^[−–]/, '-');
  if (compact === '') return texte.trim() === '' ? '' : texte;
  const marque = marqueDecimale(compact);
  const coupe = marque === null ? compact.length : compact.lastIndexOf(marque);
  const decimales = compact.slice(coupe + 1);
  const milliers = marque === '.' ? ',' : marque === ',' ? '.' : compact.includes(',') ? ',' : '.';
  const entiers = sansMilliers(compact.slice(0, coupe), milliers);
  const lu = entiers === null ? null : lireDecimal(decimales === '' ? entiers : `${entiers}.${decimales}`);
  return lu ? ecrireDecimal(lu) : texte;
}

import type { Langue, Precision } from '@orpheon/domain';

/** Between thousands and before a unit, where no line may break; the narrow one (U+202F) is too narrow in this font. */
const INSECABLE = '\u00a0';

/** Exact decimal text as people write it: `1234.5` → `1 234,5`, `1,234.5`. Every digit is kept. */
export function lireNombre(langue: Langue, texte: string | undefined): string {
  const m = /^(-?)(\d+)(?:\.(\d+))?$/.exec(texte ?? '');
  if (!m) return texte ?? '';
  const [, signe = '', entiers = '', decimales] = m;
  const groupes = entiers.replace(/\B(?=(\d{3})+$)/g, langue === 'fr' ? INSECABLE : ',');
  const virgule = langue === 'fr' ? ',' : '.';
  return `${signe === '' ? '' : '−'}${groupes}${decimales === undefined ? '' : virgule + decimales}`;
}

/** The other sign: how a discount stands among amounts. */
export function oppose(texte: string | undefined): string | undefined {
  if (texte === undefined || !/[1-9]/.test(texte)) return texte;
  return texte.startsWith('-') ? texte.slice(1) : `-${texte}`;
}

/** Quantities, prices and rates, without the zeros that say nothing beyond the first `minimum`. */
export function lireReduit(langue: Langue, texte: string | undefined, minimum = 0): string {
  const [entiers = '', decimales = ''] = (texte ?? '').split('.');
  const reduites = decimales.replace(/0+$/, '').padEnd(minimum, '0');
  return lireNombre(langue, reduites === '' ? entiers : `${entiers}.${reduites}`);
}

export const lirePourcent = (langue: Langue, texte: string): string =>
  langue === 'fr' ? `${lireReduit(langue, texte)}${INSECABLE}%` : `${lireReduit(langue, texte)}%`;

export const lireMontant = (langue: Langue, texte: string | undefined, devise: string | undefined): string => {
  const nombre = lireNombre(langue, texte);
  return `${nombre}${INSECABLE}${devise === 'EUR' ? '€' : (devise ?? '')}`;
};

export const lireJour = (jour: string | undefined): string =>
  (jour ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

export const lireIban = (iban: string): string => iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, `$1${INSECABLE}`);

/** The value of a datum in the reader's forms; `devise` is the one of amounts. */
export function lirePrecision(langue: Langue, { valeur, nature }: Precision, devise: string | undefined): string {
  if (nature === 'JOUR') return lireJour(valeur);
  if (nature === 'MONTANT') return lireMontant(langue, valeur, devise);
  if (nature === 'TAUX') return lirePourcent(langue, valeur);
  return nature === 'IBAN' ? lireIban(valeur) : valeur;
}

/** A datum on one line, after its name. */
export const phrasePrecision = (langue: Langue, p: Precision, devise: string | undefined): string =>
  `${p.libelle}${langue === 'fr' ? INSECABLE : ''}: ${lirePrecision(langue, p, devise)}`;

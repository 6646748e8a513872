import { CATEGORIES_TVA, type CategorieTva } from '@orpheon/domain';

/** Rates in force in France, overseas and Corsica included, the usual ones first. */
export const TAUX_FRANCAIS = ['20', '10', '5.5', '2.1', '8.5', '13', '1.75', '1.05', '0.9'] as const;

/** Category and rate are one choice for whoever types. */
export interface ChoixTva {
  readonly categorieTva: CategorieTva;
  readonly tauxTva: string;
}

export const cleTva = ({ categorieTva, tauxTva }: ChoixTva): string => `${categorieTva}|${tauxTva}`;

export const SANS_TAUX = CATEGORIES_TVA.filter((c) => c !== 'S');

/** The choices of a form; one that came otherwise (a document read, an older draft) is added to them. */
export function choixTva(courant: ChoixTva): readonly ChoixTva[] {
  const usuels: readonly ChoixTva[] = [
    ...TAUX_FRANCAIS.map((tauxTva) => ({ categorieTva: 'S' as const, tauxTva })),
    ...SANS_TAUX.map((categorieTva) => ({ categorieTva, tauxTva: categorieTva === 'O' ? '' : '0' })),
  ];
  return usuels.some((c) => cleTva(c) === cleTva(courant)) ? usuels : [...usuels, courant];
}

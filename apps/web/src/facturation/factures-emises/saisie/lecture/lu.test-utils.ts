import type { ValeurLue } from '@orpheon/formats/reconnaissance';

/** A value read with confidence somewhere on the first page. */
export const lu = (valeur: string): ValeurLue => ({
  valeur,
  confiance: 0.95,
  page: 1,
  boite: { x: 1, y: 2, largeur: 3, hauteur: 4 },
  indice: 'LIBELLE',
});

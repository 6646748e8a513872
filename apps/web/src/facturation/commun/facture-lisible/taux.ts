import { formaterMontant, type Langue } from '@orpheon/ui';

/** `20.00` → `20 %` (French puts a space, English none). */
export const formaterTaux = (taux: string, langue: Langue): string =>
  `${formaterMontant(taux, null, langue, { max: 2 })}${langue === 'fr' ? '\u00a0%' : '%'}`;

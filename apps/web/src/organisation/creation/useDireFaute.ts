import { useTranslation } from 'react-i18next';
import type { Faute } from './saisie.ts';

/** The sentence of a fault of the form. */
export function useDireFaute(): (faute: Faute) => string {
  const { t } = useTranslation('demandes');
  return ({ cle, nombre = 0 }) => t(cle as 'creation.defaut.LONGUEUR.SIRET', { nombre });
}

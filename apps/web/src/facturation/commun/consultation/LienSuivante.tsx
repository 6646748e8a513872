import { useTranslation } from 'react-i18next';
import { Lien } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { cheminFacture } from '../listes/colonnes.tsx';
import { listeRetenue, voisines } from '../listes/liste-precedente.ts';

/** On to the next invoice of the list one came from; nothing at its end. */
export function LienSuivante({ cote, id }: { readonly cote: CoteFacture; readonly id: string }) {
  const { t } = useTranslation('facturation');
  const { suivante } = voisines(listeRetenue(cote), id);
  return suivante === null ? null : <Lien vers={cheminFacture(cote, suivante)}>{t('consultation.suivante')}</Lien>;
}

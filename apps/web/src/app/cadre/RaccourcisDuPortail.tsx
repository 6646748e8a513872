import { useRaccourci } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { chemins } from '../chemins.ts';

/** The keys that mean the same on every page: the page's own search, else the directory. */
export function RaccourcisDuPortail() {
  const { t } = useTranslation();
  const aller = useNavigate();
  const connecte = useMoiOuPersonne() !== null;
  useRaccourci('/', t('raccourci.rechercher'), () => {
    const champ = document.querySelector<HTMLInputElement>('main input[type=search]');
    if (champ) champ.focus();
    else aller(chemins.structuresPubliques);
  });
  useRaccourci('h', t('raccourci.accueil'), () => aller(chemins.accueil), connecte);
  return null;
}

import { ArrowLeftIcon, ChevronLeftIcon, ChevronRightIcon, useRaccourci } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { cheminFacture } from '../listes/colonnes.tsx';
import { listeRetenue, voisines } from '../listes/liste-precedente.ts';

/** Back to the list as it was left, and on to its next or previous invoice; j, k and Escape do the same. */
export function Navigation({ cote, id }: { readonly cote: CoteFacture; readonly id: string }) {
  const { t } = useTranslation('facturation');
  const aller = useNavigate();
  const liste = listeRetenue(cote);
  const { precedente, suivante, rang } = voisines(liste, id);
  const retour = liste?.adresse ?? (cote === 'emises' ? chemins.facturesEmises : chemins.facturesRecues);
  useRaccourci(
    'j',
    t('consultation.suivante'),
    () => suivante && aller(cheminFacture(cote, suivante)),
    suivante !== null,
  );
  useRaccourci(
    'k',
    t('consultation.precedente'),
    () => precedente && aller(cheminFacture(cote, precedente)),
    precedente !== null,
  );
  useRaccourci('Escape', t('consultation.retour'), () => aller(retour));
  return (
    <nav className="facturation-navigation orp-sans-impression" aria-label={t('consultation.navigation')}>
      <Lien vers={retour}>
        <ArrowLeftIcon aria-hidden />
        {t(cote === 'emises' ? 'emises.titre' : 'recues.titre')}
      </Lien>
      {rang !== null && (
        <span className="orp-rang">
          {precedente && (
            <Lien vers={cheminFacture(cote, precedente)}>
              <ChevronLeftIcon aria-hidden />
              {t('consultation.precedente')}
            </Lien>
          )}
          <span className="orp-discret orp-chiffres">
            {t('consultation.rang', { rang: rang + 1, total: liste?.ids.length ?? 0 })}
          </span>
          {suivante && (
            <Lien vers={cheminFacture(cote, suivante)}>
              {t('consultation.suivante')}
              <ChevronRightIcon aria-hidden />
            </Lien>
          )}
        </span>
      )}
    </nav>
  );
}

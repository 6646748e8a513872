import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { chemins } from '../../app/chemins.ts';

/** The two ways into Factures émises: what there is to do, and everything. */
export function Onglets() {
  const { t } = useTranslation('facturation');
  return (
    <nav aria-label={t('emises.titre')} className="facturation-onglets">
      <NavLink to={chemins.synthese}>{t('synthese.titre')}</NavLink>
      <NavLink to={chemins.facturesEmises} end>
        {t('synthese.liste')}
      </NavLink>
    </nav>
  );
}

import { formaterInstant, useLangue } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requeteMaintenance } from '../../shared/configuration.ts';

/** Maintenance that is announced or under way: said above every page, from its announcement to its end. */
export function BandeauMaintenance() {
  const { t } = useTranslation();
  const langue = useLangue();
  const { data } = useQuery(requeteMaintenance);
  const annonce = data?.annonce;
  const texte = annonce?.texte[langue === 'en' ? 'en' : 'fr'];
  return (
    <div role="status">
      {annonce && (
        <div className="cadre-bandeau">
          <span>
            {t(Date.parse(annonce.debut) > Date.now() ? 'maintenance.prevue' : 'maintenance.enCours', {
              debut: formaterInstant(annonce.debut, langue),
              fin: formaterInstant(annonce.fin, langue),
            })}
            {texte && ` ${texte}`}
          </span>
        </div>
      )}
    </div>
  );
}

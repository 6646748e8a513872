import { formaterInstant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { Reponse } from '../../shared/api/types.ts';

/** When it is, and what its author says of it. */
export function AnnonceDeMaintenance({
  annonce: { debut, fin, texte },
}: {
  readonly annonce: NonNullable<Reponse<'Maintenance'>['annonce']>;
}) {
  const { t } = useTranslation();
  const langue = useLangue();
  const dit = texte?.[langue];
  return (
    <div className="cadre-bandeau">
      <span>
        {t(Date.parse(debut) > Date.now() ? 'maintenance.prevue' : 'maintenance.enCours', {
          debut: formaterInstant(debut, langue),
          fin: formaterInstant(fin, langue),
        })}
        {dit && ` ${dit}`}
      </span>
    </div>
  );
}

import { periodeEcrite } from '@orpheon/domain';
import { useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

/** The text that both structures agree to. */
export function TexteDuMandat({
  mandant,
  mandataire,
  debut,
  fin,
}: {
  readonly mandant: string;
  readonly mandataire: string;
  readonly debut: string;
  readonly fin: string | null;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const noms = { mandant, mandataire };
  return (
    <div className="orp-prose">
      <p>{t('mandat.texte1', noms)}</p>
      <ul>
        <li>{t('mandat.texte2', noms)}</li>
        <li>{t('mandat.texte3', noms)}</li>
        <li>{t('mandat.texte4', noms)}</li>
      </ul>
      <p>{t('mandat.texte5', { periode: periodeEcrite({ debut, fin }, langue) })}</p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';

/** The text that both structures agree to. */
export function TexteDuMandat({ mandant, mandataire }: { readonly mandant: string; readonly mandataire: string }) {
  const { t } = useTranslation('organisation');
  const noms = { mandant, mandataire };
  return (
    <div className="orp-prose">
      <p>{t('mandat.texte1', noms)}</p>
      <ul>
        <li>{t('mandat.texte2', noms)}</li>
        <li>{t('mandat.texte3', noms)}</li>
        <li>{t('mandat.texte4', noms)}</li>
      </ul>
      <p>{t('mandat.texte5', noms)}</p>
    </div>
  );
}

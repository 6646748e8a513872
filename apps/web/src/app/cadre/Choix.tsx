import { appliquerTheme, Button, MoonIcon, SunIcon, type Theme, themeRetenu } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changerLangue } from '../../shared/i18n/i18n.ts';
import { useModifierMoi, useMoiOuPersonne } from '../../shared/session/moi.ts';

/** French or English, at once; kept in the account when there is one. */
export function ChoixLangue() {
  const { t, i18n } = useTranslation();
  const moi = useMoiOuPersonne();
  const modifier = useModifierMoi();
  const autre = i18n.resolvedLanguage === 'en' ? 'fr' : 'en';
  const choisir = () => {
    void changerLangue(autre);
    if (moi) modifier.mutate({ langue: autre });
  };
  return (
    <Button size="small" variant="tertiary" data-color="neutral" lang={autre} onClick={choisir}>
      {t('langue.autre')}
    </Button>
  );
}

const estSombre = (theme: Theme): boolean =>
  theme === 'SOMBRE' ||
  (theme === 'SYSTEME' && (globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false));

/** Light or dark from here on; "as the system" is in Mon compte. */
export function ChoixTheme() {
  const { t } = useTranslation();
  const moi = useMoiOuPersonne();
  const modifier = useModifierMoi();
  const [local, setLocal] = useState(themeRetenu);
  const sombre = estSombre(moi?.preferences.theme ?? local);
  const changer = () => {
    const theme: Theme = sombre ? 'CLAIR' : 'SOMBRE';
    appliquerTheme(theme);
    setLocal(theme);
    if (moi) modifier.mutate({ preferences: { theme } });
  };
  return (
    <Button
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={sombre ? <SunIcon title={t('theme.passerEnClair')} /> : <MoonIcon title={t('theme.passerEnSombre')} />}
      onClick={changer}
    />
  );
}

import { Button, EyeIcon, EyeSlashIcon, TextField } from '@orpheon/ui';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A password that can be looked at while it is typed. */
export function ChampSecret({
  id,
  libelle,
  valeur,
  erreur,
  usage,
  decritPar,
  children,
  onChange,
}: {
  readonly id: string;
  readonly libelle: string;
  readonly valeur: string;
  readonly erreur: string | undefined;
  readonly usage: 'current-password' | 'new-password';
  readonly decritPar?: string;
  /** Between the field and its button. */
  readonly children?: ReactNode;
  readonly onChange: (valeur: string) => void;
}) {
  const { t } = useTranslation('compte');
  const etat = useId();
  const [visible, setVisible] = useState(false);
  return (
    <div className="compte-mot-de-passe">
      <TextField
        id={id}
        label={libelle}
        type={visible ? 'text' : 'password'}
        autoComplete={usage}
        spellCheck={false}
        autoCapitalize="off"
        value={valeur}
        error={erreur}
        aria-describedby={decritPar}
        onChange={(e) => onChange(e.target.value)}
      />
      <Button
        type="button"
        size="small"
        variant="tertiary"
        data-color="neutral"
        aria-pressed={visible}
        aria-describedby={etat}
        icon={visible ? <EyeSlashIcon aria-hidden /> : <EyeIcon aria-hidden />}
        onClick={() => setVisible(!visible)}
      >
        {t('motDePasse.afficher')}
      </Button>
      <span id={etat} className="aksel-sr-only" aria-live="polite">
        {t(visible ? 'motDePasse.visible' : 'motDePasse.masque')}
      </span>
      {children}
    </div>
  );
}

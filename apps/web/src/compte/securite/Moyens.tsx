import { BodyShort, Button, TextField } from '@orpheon/ui';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

/** All that somebody may be asked to prove who they are with, at sign-in or before a sensitive action. */
export type Moyen = 'PASSKEY' | 'TOTP' | 'CODE_COURRIEL' | 'CODE_SECOURS' | 'MOT_DE_PASSE' | 'FOURNISSEUR';

/** What is typed for it; nothing for what the browser or the provider asks for. */
export const estSaisi = (moyen: Moyen): moyen is Exclude<Moyen, 'PASSKEY' | 'FOURNISSEUR'> =>
  moyen !== 'PASSKEY' && moyen !== 'FOURNISSEUR';

/** The field of a means, with what it is and where to find it. */
export function ChampDuMoyen({
  moyen,
  valeur,
  erreur,
  champ,
  id,
  onChange,
}: {
  readonly moyen: Moyen;
  readonly valeur: string;
  /** What is wrong with it, said at the field. */
  readonly erreur: string | undefined;
  readonly champ: Ref<HTMLInputElement>;
  readonly id: string;
  readonly onChange: (valeur: string) => void;
}) {
  const { t } = useTranslation('securite');
  if (!estSaisi(moyen)) return null;
  const chiffres = moyen === 'TOTP' || moyen === 'CODE_COURRIEL';
  const motDePasse = moyen === 'MOT_DE_PASSE';
  return (
    <TextField
      ref={champ}
      id={id}
      className={motDePasse ? undefined : 'compte-code'}
      label={t(`champ.${moyen}`)}
      type={motDePasse ? 'password' : 'text'}
      inputMode={chiffres ? 'numeric' : 'text'}
      autoComplete={motDePasse ? 'current-password' : chiffres ? 'one-time-code' : 'off'}
      autoCapitalize={moyen === 'CODE_SECOURS' ? 'characters' : 'off'}
      spellCheck={false}
      maxLength={motDePasse ? undefined : 40}
      value={valeur}
      error={erreur}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}

/** The other means that this person has. */
export function AutresMoyens({
  moyens,
  choisi,
  onChoisir,
}: {
  readonly moyens: readonly Moyen[];
  readonly choisi: Moyen;
  readonly onChoisir: (moyen: Moyen) => void;
}) {
  const { t } = useTranslation('securite');
  const autres = moyens.filter((m) => m !== choisi);
  if (autres.length === 0) return null;
  return (
    <div className="compte-moyens">
      <BodyShort size="small" className="orp-discret">
        {t('moyens.autres')}
      </BodyShort>
      {autres.map((m) => (
        <Button key={m} type="button" size="small" variant="tertiary" onClick={() => onChoisir(m)}>
          {t(`moyens.${m}`)}
        </Button>
      ))}
    </div>
  );
}

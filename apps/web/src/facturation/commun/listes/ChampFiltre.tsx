import { TextField } from '@orpheon/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Asked when the field is left or Enter pressed: a number half typed finds nothing. */
export function ChampFiltre({
  libelle,
  valeur,
  onChanger,
  nombre = false,
  lire = (saisie) => saisie,
}: {
  readonly libelle: string;
  readonly valeur: string;
  readonly onChanger: (valeur: string | null) => void;
  readonly nombre?: boolean;
  /** What is asked for what was typed; null: it cannot be understood. */
  readonly lire?: (saisie: string) => string | null;
}) {
  const { t } = useTranslation('facturation');
  const [saisie, setSaisie] = useState(valeur);
  const [illisible, setIllisible] = useState(false);
  useEffect(() => setSaisie(valeur), [valeur]);
  const valider = () => {
    const texte = saisie.trim();
    const lue = texte === '' ? '' : lire(texte);
    setIllisible(lue === null);
    if (lue !== null && lue !== valeur) onChanger(lue || null);
  };
  return (
    <TextField
      size="small"
      label={libelle}
      maxLength={50}
      value={saisie}
      {...(nombre ? { inputMode: 'decimal' as const, htmlSize: 12 } : {})}
      {...(illisible ? { error: t('filtre.montantIllisible') } : {})}
      onChange={(e) => setSaisie(e.target.value)}
      onBlur={valider}
      onKeyDown={(e) => e.key === 'Enter' && valider()}
    />
  );
}

import { Label } from '@navikt/ds-react';
import { useId } from 'react';

/**
 * A calendar day `YYYY-MM-DD`, by the browser's own date field: it writes and reads days as its user does, with keyboard
 * and on phones, at no cost in bytes. '' where none is given.
 */
export function ChampJour({
  libelle,
  valeur,
  onChanger,
}: {
  readonly libelle: string;
  readonly valeur: string;
  readonly onChanger: (jour: string) => void;
}) {
  const id = useId();
  return (
    <div className="aksel-form-field aksel-form-field--small">
      <Label htmlFor={id} size="small" className="aksel-form-field__label">
        {libelle}
      </Label>
      <input
        id={id}
        type="date"
        className="aksel-text-field__input aksel-body-short aksel-body-short--small"
        value={valeur}
        onChange={(e) => onChanger(e.target.value)}
      />
    </div>
  );
}

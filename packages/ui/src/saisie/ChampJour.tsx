import { ErrorMessage, Label } from '@navikt/ds-react';
import { type FocusEventHandler, type ReactNode, useId } from 'react';

/**
 * A calendar day `YYYY-MM-DD`, by the browser's own date field: it writes and reads days as its user does, with keyboard
 * and on phones, at no cost in bytes. '' where none is given.
 */
export function ChampJour({
  libelle,
  valeur,
  onChanger,
  onQuitter,
  aide,
  erreur,
  id: idVoulu,
}: {
  readonly libelle: string;
  readonly valeur: string;
  readonly onChanger: (jour: string) => void;
  readonly onQuitter?: FocusEventHandler;
  readonly aide?: ReactNode;
  readonly erreur?: string | undefined;
  /** Where a summary of errors leads to it. */
  readonly id?: string;
}) {
  const idPropre = useId();
  const id = idVoulu ?? idPropre;
  const decrit = [aide && `${id}-aide`, erreur && `${id}-erreur`].filter(Boolean).join(' ');
  return (
    <div className={`aksel-form-field aksel-form-field--small${erreur ? ' aksel-text-field--error' : ''}`}>
      <Label htmlFor={id} size="small" className="aksel-form-field__label">
        {libelle}
      </Label>
      {aide && (
        <div id={`${id}-aide`} className="aksel-form-field__description aksel-body-short aksel-body-short--small">
          {aide}
        </div>
      )}
      <input
        id={id}
        type="date"
        className="aksel-text-field__input aksel-body-short aksel-body-short--small"
        value={valeur}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={decrit || undefined}
        onChange={(e) => onChanger(e.target.value)}
        onBlur={onQuitter}
      />
      <div id={`${id}-erreur`} aria-live="polite" className="aksel-form-field__error">
        {erreur && (
          <ErrorMessage size="small" showIcon>
            {erreur}
          </ErrorMessage>
        )}
      </div>
    </div>
  );
}

import { ErrorSummary } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTextesUi } from '../UiProvider.tsx';

export interface ErreurDeChamp {
  /** The id of the field it leads to; null for what concerns the whole form. */
  readonly champ: string | null;
  readonly message: string;
}

/**
 * What must be mended, above the form: links to the fields, or the plain sentence where no field is at fault. Takes the
 * focus each time a new attempt (`tentative`) fails.
 */
export function FormulaireErreurs({
  erreurs,
  tentative,
}: {
  readonly erreurs: readonly ErreurDeChamp[];
  readonly tentative: number;
}) {
  const t = useTextesUi();
  const boite = useRef<HTMLDivElement>(null);
  const nombre = erreurs.length;
  useEffect(() => {
    if (tentative > 0 && nombre > 0) boite.current?.focus();
  }, [tentative, nombre]);
  if (nombre === 0) return null;
  const desChamps = erreurs.filter((e) => e.champ !== null);
  const generales = erreurs.filter((e) => e.champ === null);
  return (
    <>
      {generales.length > 0 && (
        <div
          ref={desChamps.length === 0 ? boite : null}
          tabIndex={-1}
          role="alert"
          className="orp-etat orp-etat--erreur orp-etat--serre"
        >
          {generales.map((e) => (
            <span key={e.message}>{e.message}</span>
          ))}
        </div>
      )}
      {desChamps.length > 0 && (
        <ErrorSummary ref={boite} heading={t.corrigez} size="small">
          {desChamps.map((e) => (
            <ErrorSummary.Item
              key={`${e.champ}-${e.message}`}
              href={`#${e.champ}`}
              onClick={(clic) => {
                const champ = document.getElementById(e.champ ?? '');
                if (!champ) return;
                // to the field, without a step in the history that "back" would have to undo
                clic.preventDefault();
                champ.focus();
              }}
            >
              {e.message}
            </ErrorSummary.Item>
          ))}
        </ErrorSummary>
      )}
    </>
  );
}

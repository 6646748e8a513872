import { ErrorSummary } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTextesUi } from '../UiProvider.tsx';

export interface ErreurDeChamp {
  /** The id of the field it leads to; null for what concerns the whole form. */
  readonly champ: string | null;
  readonly message: string;
}

/** What must be mended, above the form. Takes the focus each time a new attempt (`tentative`) fails. */
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
  return (
    <ErrorSummary ref={boite} heading={t.corrigez} size="small">
      {erreurs.map((e) => (
        <ErrorSummary.Item key={`${e.champ}-${e.message}`} href={e.champ ? `#${e.champ}` : '#contenu'}>
          {e.message}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}

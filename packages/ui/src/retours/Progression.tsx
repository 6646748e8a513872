import { BodyShort, ProgressBar } from '@navikt/ds-react';
import { useId } from 'react';

/** Something that takes more than a moment: what is being done, and how far it is (0 to 1; null: not known). */
export function Progression({ libelle, avancement }: { readonly libelle: string; readonly avancement: number | null }) {
  const id = useId();
  return (
    <div className="orp-progression">
      <BodyShort size="small" id={id}>
        {libelle}
      </BodyShort>
      {avancement === null ? (
        <progress className="orp-progression__inconnue" aria-labelledby={id} />
      ) : (
        <ProgressBar size="small" value={Math.round(avancement * 100)} valueMax={100} aria-labelledby={id} />
      )}
    </div>
  );
}

import { UploadIcon } from '@navikt/aksel-icons';
import { BodyShort, Button } from '@navikt/ds-react';
import { type DragEvent, useId, useRef, useState } from 'react';

/**
 * A place to drop files, and a button for those who do not drag. It judges nothing: the page decides what it takes.
 * `accept` only helps the system's file chooser.
 */
export function DepotDeFichiers({
  titre,
  aide,
  bouton,
  accept,
  multiple = true,
  desactive = false,
  compacte = false,
  onFichiers,
}: {
  readonly titre: string;
  readonly aide: string;
  readonly bouton: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly desactive?: boolean;
  /** On one line, its help heard but not shown: where files have been chosen already. */
  readonly compacte?: boolean;
  readonly onFichiers: (fichiers: File[]) => void;
}) {
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [survol, setSurvol] = useState(false);
  const recevoir = (liste: FileList | null) => {
    const fichiers = Array.from(liste ?? []);
    if (fichiers.length > 0) onFichiers(multiple ? fichiers : fichiers.slice(0, 1));
  };
  const deposer = (e: DragEvent) => {
    e.preventDefault();
    setSurvol(false);
    if (!desactive) recevoir(e.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a convenience; the button inside does the same
    <div
      className={`orp-depot${compacte ? ' orp-depot--compacte' : ''}${survol ? ' orp-depot--survol' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        if (!desactive) setSurvol(true);
      }}
      onDragLeave={() => setSurvol(false)}
      onDrop={deposer}
    >
      <UploadIcon aria-hidden fontSize={compacte ? '1.5rem' : '2rem'} />
      <BodyShort id={`${id}-titre`} weight="semibold">
        {titre}
      </BodyShort>
      <BodyShort as="div" id={`${id}-aide`} size="small" className="orp-discret" visuallyHidden={compacte}>
        {aide}
      </BodyShort>
      <input
        ref={champ}
        type="file"
        hidden
        data-testid="champ-fichiers"
        aria-label={bouton}
        accept={accept}
        multiple={multiple}
        disabled={desactive}
        onChange={(e) => {
          recevoir(e.target.files);
          // the same file, chosen again after a correction, must count as a new choice
          e.target.value = '';
        }}
      />
      <Button
        type="button"
        variant="secondary"
        disabled={desactive}
        aria-describedby={`${id}-aide`}
        onClick={() => champ.current?.click()}
      >
        {bouton}
      </Button>
    </div>
  );
}

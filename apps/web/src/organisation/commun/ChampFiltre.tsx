import { Search } from '@orpheon/ui';
import { useEffect, useState } from 'react';

const REPOS_MS = 300;

/** A search within a form, which must not be sent by Enter: it asks when the typing rests. */
export function ChampFiltre({
  libelle,
  onChercher,
}: {
  readonly libelle: string;
  readonly onChercher: (texte: string) => void;
}) {
  const [saisie, setSaisie] = useState('');
  useEffect(() => {
    const minuteur = setTimeout(() => onChercher(saisie.trim()), REPOS_MS);
    return () => clearTimeout(minuteur);
  }, [saisie, onChercher]);
  return (
    <Search
      label={libelle}
      hideLabel={false}
      size="small"
      variant="simple"
      value={saisie}
      onChange={setSaisie}
      onKeyDown={(e) => {
        if (e.key === 'Enter') e.preventDefault();
      }}
    />
  );
}

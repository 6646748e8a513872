import { Search } from '@orpheon/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

const REPOS_MS = 350;

/** A search field that asks when the typing rests, or at once on Enter. */
export function ChampRecherche({
  libelle,
  valeur,
  onChercher,
  masquerLibelle = false,
}: {
  readonly libelle: string;
  readonly valeur: string;
  readonly onChercher: (texte: string) => void;
  readonly masquerLibelle?: boolean;
}) {
  const [saisie, setSaisie] = useState(valeur);
  const demandee = useRef(valeur);
  const chercher = (texte: string) => {
    if (texte === demandee.current) return;
    demandee.current = texte;
    onChercher(texte);
  };
  const surRepos = useEffectEvent(chercher);
  // changed from elsewhere: a chip removed, the page gone back to
  useEffect(() => {
    if (valeur === demandee.current) return;
    demandee.current = valeur;
    setSaisie(valeur);
  }, [valeur]);
  useEffect(() => {
    const minuteur = setTimeout(() => surRepos(saisie.trim()), REPOS_MS);
    return () => clearTimeout(minuteur);
  }, [saisie]);
  return (
    <form
      role="presentation"
      onSubmit={(e) => {
        e.preventDefault();
        chercher(saisie.trim());
      }}
    >
      <Search
        label={libelle}
        hideLabel={masquerLibelle}
        size="small"
        variant="simple"
        value={saisie}
        onChange={setSaisie}
        onClear={() => chercher('')}
      />
    </form>
  );
}

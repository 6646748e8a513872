import { Combobox } from '@orpheon/ui';
import { type ReactNode, useEffect, useState } from 'react';

const REPOS_MS = 250;

export interface OptionTrouvee {
  readonly valeur: string;
  readonly libelle: string;
}

/** What was typed, once the typing rests. */
export function useTexteRepose(texte: string): string {
  const [repose, setRepose] = useState(texte);
  useEffect(() => {
    const minuteur = setTimeout(() => setRepose(texte.trim()), REPOS_MS);
    return () => clearTimeout(minuteur);
  }, [texte]);
  return repose;
}

/** A choice among many, found by typing: the page asks, this shows. */
export function ChampDeRecherche({
  id,
  libelle,
  aide,
  choisie,
  trouvees,
  enCours,
  erreur,
  onTexte,
  onChoisir,
  onQuitter,
}: {
  readonly id: string;
  readonly libelle: string;
  readonly aide?: ReactNode;
  readonly choisie: OptionTrouvee | null;
  readonly trouvees: readonly OptionTrouvee[];
  readonly enCours: boolean;
  readonly erreur: string | undefined;
  readonly onTexte: (texte: string) => void;
  /** null: what was chosen is taken back. */
  readonly onChoisir: (valeur: string | null) => void;
  readonly onQuitter: () => void;
}) {
  const options = trouvees.map((o) => ({ value: o.valeur, label: o.libelle }));
  return (
    <Combobox
      id={id}
      className="saisie-recherche"
      size="small"
      label={libelle}
      description={aide}
      options={options}
      filteredOptions={options}
      selectedOptions={choisie ? [{ value: choisie.valeur, label: choisie.libelle }] : []}
      isLoading={enCours}
      error={erreur}
      onChange={onTexte}
      onToggleSelected={(valeur, choisi) => onChoisir(choisi ? valeur : null)}
      onBlur={onQuitter}
    />
  );
}

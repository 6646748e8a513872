import { useState } from 'react';

/**
 * Text being typed, kept for the tab: a dialog closed by mistake, a reload or an expired session gives it back.
 * `cle` names what it is about (`facture.12.suspendre`).
 */
export function useBrouillon(cle: string): [string, (texte: string) => void, () => void] {
  const nom = `orpheon.brouillon.${cle}`;
  const [texte, setTexte] = useState(() => sessionStorage.getItem(nom) ?? '');
  const ecrire = (nouveau: string) => {
    setTexte(nouveau);
    if (nouveau === '') sessionStorage.removeItem(nom);
    else sessionStorage.setItem(nom, nouveau);
  };
  return [texte, ecrire, () => ecrire('')];
}

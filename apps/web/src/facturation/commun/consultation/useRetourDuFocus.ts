import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes once the dialog of an action is gone (before that, the page behind it cannot take it): to what
 * opened it, else to the title, which a reader knows: a menu item, or a button whose action is done, no longer exists.
 */
export function useRetourDuFocus(ouvert: boolean): RefObject<HTMLElement | null> {
  const declencheur = useRef<HTMLElement | null>(null);
  const rendu = useRef(false);
  useEffect(() => {
    const cible = declencheur.current;
    if (ouvert) rendu.current = false;
    if (ouvert || !cible) return;
    if (cible.isConnected && cible !== document.body) {
      if (!rendu.current) cible.focus();
      rendu.current = true;
      return;
    }
    declencheur.current = null;
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  });
  return declencheur;
}

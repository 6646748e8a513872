import { type RefObject, useRef } from 'react';

/** Cards, which take the focus by program alone, then where files are chosen. */
const CARTES = '.controle-carte';
const CHOIX = '.orp-depot button';

/**
 * Takes files off a list of cards by a button that goes with them: the focus goes to the card that comes in the place of
 * the first one, to the last one, or to where files are chosen.
 */
export function useRetrait(): {
  readonly cadre: RefObject<HTMLDivElement | null>;
  readonly retirer: (rang: number, action: () => void) => void;
} {
  const cadre = useRef<HTMLDivElement>(null);
  const retirer = (rang: number, action: () => void): void => {
    action();
    // once the list is drawn without them
    requestAnimationFrame(() => {
      const cartes = [...(cadre.current?.querySelectorAll<HTMLElement>(CARTES) ?? [])];
      (cartes[rang] ?? cartes.at(-1) ?? cadre.current?.querySelector<HTMLElement>(CHOIX))?.focus();
    });
  };
  return { cadre, retirer };
}

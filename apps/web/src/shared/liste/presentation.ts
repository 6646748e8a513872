import type { Densite } from '@orpheon/ui';
import { useCallback, useState } from 'react';

/** How a reader likes one list, kept on this device. */
export interface Presentation {
  /** Keys of the columns shown, in order; null: as the list gives them. */
  readonly colonnes: readonly string[] | null;
  readonly densite: Densite;
}

const PAR_DEFAUT: Presentation = { colonnes: null, densite: 'SERREE' };
const cle = (liste: string): string => `orpheon.presentation.${liste}`;

export function lirePresentation(texte: string | null): Presentation {
  if (texte === null) return PAR_DEFAUT;
  try {
    const lu: unknown = JSON.parse(texte);
    if (typeof lu !== 'object' || lu === null) return PAR_DEFAUT;
    const colonnes =
      'colonnes' in lu && Array.isArray(lu.colonnes) && lu.colonnes.every((c) => typeof c === 'string')
        ? lu.colonnes
        : null;
    return { colonnes, densite: 'densite' in lu && lu.densite === 'AEREE' ? 'AEREE' : 'SERREE' };
  } catch {
    return PAR_DEFAUT;
  }
}

export function usePresentation(liste: string) {
  const [presentation, setPresentation] = useState(() => lirePresentation(localStorage.getItem(cle(liste))));
  const changer = useCallback(
    (modifs: Partial<Presentation>) =>
      setPresentation((avant) => {
        const apres = { ...avant, ...modifs };
        localStorage.setItem(cle(liste), JSON.stringify(apres));
        return apres;
      }),
    [liste],
  );
  return { ...presentation, changer };
}

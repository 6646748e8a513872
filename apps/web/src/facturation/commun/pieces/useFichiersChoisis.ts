import { useState, useSyncExternalStore } from 'react';
import { session } from '../../../shared/session/session.ts';
import { ChoixDeFichiers, type FichierChoisi } from './choix-de-fichiers.ts';

/** Kept for the tab and the session: a dialog closed by mistake gives its files back, as it does its text. */
const gardes = new Map<string, ChoixDeFichiers>();
let suivie = false;

function choixDe(cle: string): ChoixDeFichiers {
  if (!suivie) {
    suivie = true;
    session.suivre(() => {
      if (!session.lire().ouverte) gardes.clear();
    });
  }
  const garde = gardes.get(cle) ?? new ChoixDeFichiers();
  gardes.set(cle, garde);
  return garde;
}

/** Files that wait for the form they go with; `cle` names what it is about (`facture.12.completer`). */
export function useFichiersChoisis(cle: string): {
  readonly choisis: readonly FichierChoisi[];
  readonly choix: ChoixDeFichiers;
  readonly oublier: () => void;
} {
  const [choix] = useState(() => choixDe(cle));
  const choisis = useSyncExternalStore(choix.suivre, choix.lire);
  return {
    choisis,
    choix,
    oublier: () => {
      choix.vider();
      gardes.delete(cle);
    },
  };
}

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ChoixDeFichiers, type EnvoyerPiece, type FichierChoisi } from './choix-de-fichiers.ts';

/** Files that leave as soon as they are accepted, for a draft that the server keeps already. */
export function useEnvoiDesPieces(envoyer: EnvoyerPiece): {
  readonly choisis: readonly FichierChoisi[];
  readonly choix: ChoixDeFichiers;
} {
  const courant = useRef(envoyer);
  useEffect(() => {
    courant.current = envoyer;
  }, [envoyer]);
  const [choix] = useState(() => new ChoixDeFichiers((fichier, options) => courant.current(fichier, options)));
  const choisis = useSyncExternalStore(choix.suivre, choix.lire);
  return { choisis, choix };
}

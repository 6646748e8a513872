import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** Seldom asked for: its dialog and table come when it is. */
const AideRaccourcis = lazy(async () => ({ default: (await import('./AideRaccourcis.tsx')).AideRaccourcis }));

export interface Raccourci {
  /** As `KeyboardEvent.key`: `/`, `j`, `Escape`. */
  readonly touche: string;
  readonly libelle: string;
  readonly action: () => void;
}

interface Registre {
  readonly inscrire: (raccourci: Raccourci) => () => void;
  readonly ouvrirAide: () => void;
}

const Contexte = createContext<Registre>({ inscrire: () => () => {}, ouvrirAide: () => {} });

const CHAMPS = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]';

/** True while the person types, or chooses in a list: keys are theirs then. */
const saisit = (cible: EventTarget | null): boolean => cible instanceof Element && cible.closest(CHAMPS) !== null;

const dansUnDialogue = (cible: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (cible instanceof Element && cible.closest('[role=menu], [role=listbox]') !== null);

/**
 * The keys of the page. Escape always works; the others only when `actif`, when nobody types and no dialog is open.
 * The last one registered for a key wins: a page's own meaning over the frame's.
 */
export function RaccourcisProvider({ actif, children }: { readonly actif: boolean; readonly children: ReactNode }) {
  const inscrits = useRef<readonly Raccourci[]>([]);
  const [liste, setListe] = useState<readonly Raccourci[]>([]);
  const [aide, setAide] = useState(false);

  const inscrire = useCallback((raccourci: Raccourci) => {
    inscrits.current = [...inscrits.current, raccourci];
    setListe(inscrits.current);
    return () => {
      inscrits.current = inscrits.current.filter((r) => r !== raccourci);
      setListe(inscrits.current);
    };
  }, []);
  const ouvrirAide = useCallback(() => setAide(true), []);

  useEffect(() => {
    const surTouche = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.defaultPrevented) return;
      if (saisit(e.target) || dansUnDialogue(e.target)) return;
      if (!actif && e.key !== 'Escape') return;
      if (e.key === '?') {
        e.preventDefault();
        setAide(true);
        return;
      }
      const trouve = inscrits.current.findLast((r) => r.touche === e.key);
      if (!trouve) return;
      e.preventDefault();
      trouve.action();
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [actif]);

  const valeur = useMemo(() => ({ inscrire, ouvrirAide }), [inscrire, ouvrirAide]);
  return (
    <Contexte value={valeur}>
      {children}
      {aide && (
        <Suspense>
          <AideRaccourcis raccourcis={liste} actif={actif} onFermer={() => setAide(false)} />
        </Suspense>
      )}
    </Contexte>
  );
}

/**
 * Registers a key for as long as the component is shown (and `quand` holds). At once with what is shown: a key struck
 * as soon as the screen says "151 ticked" acts on the 151, not on what was there before.
 */
export function useRaccourci(touche: string, libelle: string, action: () => void, quand = true): void {
  const { inscrire } = useContext(Contexte);
  const surTouche = useEffectEvent(action);
  useLayoutEffect(() => {
    if (!quand) return;
    return inscrire({ touche, libelle, action: () => surTouche() });
  }, [inscrire, touche, libelle, quand]);
}

export const useAideRaccourcis = (): (() => void) => useContext(Contexte).ouvrirAide;

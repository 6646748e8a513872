import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * A button that unfolds links or buttons (disclosure pattern: Tab goes through, Escape folds and gives the focus back).
 * Choosing something inside folds it.
 */
export function MenuDeroulant({
  libelle,
  nomAccessible,
  aligne = 'gauche',
  icone,
  courant = false,
  children,
}: {
  readonly libelle: ReactNode;
  /** Where the visible label is not enough alone. It must contain the visible label. */
  readonly nomAccessible?: string;
  readonly aligne?: 'gauche' | 'droite';
  readonly icone?: ReactNode;
  /** The reader is somewhere under this menu. */
  readonly courant?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const racine = useRef<HTMLDivElement>(null);
  const bouton = useRef<HTMLButtonElement>(null);
  const [ouvert, setOuvert] = useState(false);

  useEffect(() => {
    if (!ouvert) return;
    const ailleurs = (e: Event) => {
      if (e.target instanceof Node && !racine.current?.contains(e.target)) setOuvert(false);
    };
    document.addEventListener('pointerdown', ailleurs);
    document.addEventListener('focusin', ailleurs);
    return () => {
      document.removeEventListener('pointerdown', ailleurs);
      document.removeEventListener('focusin', ailleurs);
    };
  }, [ouvert]);

  const surTouche = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || !ouvert) return;
    e.stopPropagation();
    setOuvert(false);
    bouton.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds, from the button or any link inside
    <div ref={racine} className="orp-menu" onKeyDown={surTouche}>
      <button
        ref={bouton}
        type="button"
        className={`orp-menu__bouton${courant ? ' orp-menu__bouton--courant' : ''}`}
        aria-expanded={ouvert}
        aria-controls={id}
        aria-label={nomAccessible}
        onClick={() => setOuvert(!ouvert)}
      >
        {icone}
        <span>{libelle}</span>
        <ChevronDownIcon aria-hidden />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: any choice inside folds it, however it is made */}
      <div
        id={id}
        className={`orp-menu__contenu orp-menu__contenu--${aligne}`}
        hidden={!ouvert}
        onClick={(e) => {
          if (e.target instanceof Element && e.target.closest('a, [data-ferme]')) setOuvert(false);
        }}
      >
        {children}
      </div>
    </div>
  );
}

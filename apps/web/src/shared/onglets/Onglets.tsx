import './onglets.css';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

export interface Onglet {
  readonly vers: string;
  readonly titre: string;
  /** Only at this very address, not at those below it. */
  readonly exact?: boolean;
}

/** The pages of one thing, as links in a row; it scrolls sideways where they do not fit. */
export function Onglets({ libelle, onglets }: { readonly libelle: string; readonly onglets: readonly Onglet[] }) {
  const { pathname } = useLocation();
  const barre = useRef<HTMLElement>(null);
  // on a phone the tab that is open may be out of the bar
  useEffect(() => {
    const courant = barre.current?.querySelector<HTMLElement>(`a[href="${pathname}"]`);
    if (courant && barre.current) barre.current.scrollLeft = courant.offsetLeft - barre.current.offsetLeft - 24;
  }, [pathname]);
  return (
    <nav ref={barre} className="orp-onglets orp-sans-impression" aria-label={libelle}>
      <ul>
        {onglets.map((o) => (
          <li key={o.vers}>
            <NavLink to={o.vers} end={o.exact ?? false}>
              {o.titre}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

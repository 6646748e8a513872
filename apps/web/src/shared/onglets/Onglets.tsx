import './onglets.css';
import { NavLink } from 'react-router';

export interface Onglet {
  readonly vers: string;
  readonly titre: string;
  /** Only at this very address, not at those below it. */
  readonly exact?: boolean;
}

/** The pages of one thing, as links in a row; it scrolls sideways where they do not fit. */
export function Onglets({ libelle, onglets }: { readonly libelle: string; readonly onglets: readonly Onglet[] }) {
  return (
    <nav className="orp-onglets orp-sans-impression" aria-label={libelle}>
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

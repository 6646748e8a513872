import type { ReactNode } from 'react';
import { DateHeure } from '../valeurs/Valeurs.tsx';

export interface EtapeChronologie {
  readonly cle: string;
  readonly instant: string;
  readonly titre: ReactNode;
  /** Who, and in what capacity. */
  readonly auteur?: string | null;
  /** Motive or comment, as written. */
  readonly texte?: string | null;
}

/** A history, in the order given: what, when, who, why. */
export function Chronologie({
  etapes,
  libelle,
}: {
  readonly etapes: readonly EtapeChronologie[];
  readonly libelle: string;
}) {
  return (
    <ol className="orp-chronologie" aria-label={libelle}>
      {etapes.map((e) => (
        <li key={e.cle}>
          <div className="orp-chronologie__titre">{e.titre}</div>
          <div className="orp-discret">
            <DateHeure instant={e.instant} />
            {e.auteur && <> · {e.auteur}</>}
          </div>
          {e.texte && <blockquote>{e.texte}</blockquote>}
        </li>
      ))}
    </ol>
  );
}

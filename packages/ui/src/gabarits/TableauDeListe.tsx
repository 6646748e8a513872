import { Table } from '@navikt/ds-react';
import { type ReactNode, useRef } from 'react';
import { useRaccourci } from '../raccourcis/Raccourcis.tsx';
import { useTextesUi } from '../UiProvider.tsx';
import { useEtroit } from './useEtroit.ts';

export interface Colonne<T> {
  readonly cle: string;
  readonly titre: string;
  readonly rendre: (ligne: T) => ReactNode;
  /** Amounts and counts: right-aligned, figures of equal width. */
  readonly nombre?: boolean;
  /** Heads the row, and holds the link that opens it. One column has it. */
  readonly entete?: boolean;
  /** Left out between 600 and 1024 px, where the facts that matter need the room. */
  readonly secondaire?: boolean;
}

interface Props<T> {
  readonly colonnes: readonly Colonne<T>[];
  readonly lignes: readonly T[];
  readonly cleDe: (ligne: T) => string;
  readonly legende: string;
  readonly carte?: (ligne: T) => ReactNode;
}

/** A dense table with a sticky head, or cards on a phone. j and k go from row to row, Enter follows the row's link. */
export function TableauDeListe<T>(props: Props<T>) {
  const t = useTextesUi();
  const telephone = useEtroit('telephone');
  const tablette = useEtroit('tablette');
  const racine = useRef<HTMLDivElement>(null);

  const aller = (pas: 1 | -1) => {
    const liens = Array.from(racine.current?.querySelectorAll<HTMLElement>('[data-ligne] a[href]') ?? []).filter(
      (lien, _, tous) => tous.find((autre) => autre.closest('[data-ligne]') === lien.closest('[data-ligne]')) === lien,
    );
    const ligne = document.activeElement?.closest('[data-ligne]');
    const ici = liens.findIndex((lien) => lien.closest('[data-ligne]') === ligne);
    const la = ici === -1 ? (pas === 1 ? 0 : liens.length - 1) : ici + pas;
    liens[Math.max(0, Math.min(liens.length - 1, la))]?.focus();
  };
  useRaccourci('j', t.raccourciSuivant, () => aller(1));
  useRaccourci('k', t.raccourciPrecedent, () => aller(-1));

  const colonnes = tablette && !telephone ? props.colonnes.filter((c) => !c.secondaire) : props.colonnes;
  return (
    <div ref={racine}>
      {telephone ? <Cartes {...props} colonnes={colonnes} /> : <Tableau {...props} colonnes={colonnes} />}
    </div>
  );
}

function Tableau<T>({ colonnes, lignes, cleDe, legende }: Props<T>) {
  return (
    <Table size="small" className="orp-tableau" zebraStripes={false}>
      <caption className="aksel-sr-only">{legende}</caption>
      <Table.Header>
        <Table.Row>
          {colonnes.map((c) => (
            <Table.HeaderCell key={c.cle} scope="col" align={c.nombre ? 'right' : 'left'}>
              {c.titre}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lignes.map((ligne) => (
          <Table.Row key={cleDe(ligne)} data-ligne>
            {colonnes.map((c) =>
              c.entete ? (
                <Table.HeaderCell key={c.cle} scope="row" className="orp-tableau__entete">
                  {c.rendre(ligne)}
                </Table.HeaderCell>
              ) : (
                <Table.DataCell key={c.cle} align={c.nombre ? 'right' : 'left'}>
                  {c.rendre(ligne)}
                </Table.DataCell>
              ),
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Cartes<T>({ colonnes, lignes, cleDe, legende, carte }: Props<T>) {
  return (
    <ul className="orp-cartes" aria-label={legende}>
      {lignes.map((ligne) => (
        <li key={cleDe(ligne)} className="orp-carte" data-ligne>
          {carte ? carte(ligne) : <CarteParDefaut colonnes={colonnes} ligne={ligne} />}
        </li>
      ))}
    </ul>
  );
}

function CarteParDefaut<T>({ colonnes, ligne }: { readonly colonnes: readonly Colonne<T>[]; readonly ligne: T }) {
  const entete = colonnes.find((c) => c.entete);
  return (
    <>
      {entete && <div className="orp-carte__titre">{entete.rendre(ligne)}</div>}
      <dl className="orp-faits orp-faits--serres">
        {colonnes
          .filter((c) => !c.entete)
          .map((c) => (
            <div key={c.cle}>
              <dt>{c.titre}</dt>
              <dd>{c.rendre(ligne)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

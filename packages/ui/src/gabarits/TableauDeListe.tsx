import { Checkbox, Table } from '@navikt/ds-react';
import { type ReactNode, useRef } from 'react';
import { useRaccourci } from '../raccourcis/Raccourcis.tsx';
import { useTextesUi } from '../UiProvider.tsx';
import { Cartes } from './Cartes.tsx';
import { CaseDeLigne } from './CaseDeLigne.tsx';
import { type Grille, useGrille } from './grille.ts';
import type { SelectionDeListe } from './selection.ts';
import { useEtroit } from './useEtroit.ts';

export interface Colonne<T> {
  readonly cle: string;
  readonly titre: string;
  readonly rendre: (ligne: T) => ReactNode;
  /** Amounts and counts: right-aligned, figures of equal width. */
  readonly nombre?: boolean;
  /** Heads the row, and holds the link that opens it. One column has it; it is always shown. */
  readonly entete?: boolean;
  /** Left out between 600 and 1024 px, where the facts that matter need the room. */
  readonly secondaire?: boolean;
  /** The server sorts by it. */
  readonly triable?: boolean;
}

export interface TriDeListe {
  readonly colonne: string;
  readonly sens: 'ascending' | 'descending';
}

export interface PresentationDeListe {
  /** Keys of the columns shown, in order; absent: all, as they are given. */
  readonly affichees?: readonly string[] | undefined;
  readonly densite?: Densite | undefined;
  readonly tri?: TriDeListe | undefined;
  readonly onTrier?: (colonne: string) => void;
}

/** `SERREE`: as many rows as the window holds. */
export type Densite = 'SERREE' | 'AEREE';

export interface TableauProps<T> extends PresentationDeListe {
  readonly colonnes: readonly Colonne<T>[];
  readonly lignes: readonly T[];
  readonly cleDe: (ligne: T) => string;
  readonly legende: string;
  readonly carte?: ((ligne: T) => ReactNode) | undefined;
  readonly selection?: SelectionDeListe<T> | undefined;
  /** How a row is called, for the box that ticks it. */
  readonly nommer?: ((ligne: T) => string) | undefined;
}

/**
 * A dense table with a sticky head, or cards on a phone. j and k go from row to row, x ticks, Enter follows the row's
 * link; a click with Shift ticks as far as there.
 */
export function TableauDeListe<T>(props: TableauProps<T>) {
  const t = useTextesUi();
  const telephone = useEtroit('telephone');
  const racine = useRef<HTMLDivElement>(null);
  const grille = useGrille(props);

  const ligneCourante = () => document.activeElement?.closest<HTMLElement>('[data-ligne]') ?? null;
  const aller = (pas: 1 | -1) => {
    const liens = Array.from(racine.current?.querySelectorAll<HTMLElement>('[data-ligne] a[href]') ?? []).filter(
      (lien, _, tous) => tous.find((autre) => autre.closest('[data-ligne]') === lien.closest('[data-ligne]')) === lien,
    );
    const ligne = ligneCourante();
    const ici = liens.findIndex((lien) => lien.closest('[data-ligne]') === ligne);
    const la = ici === -1 ? (pas === 1 ? 0 : liens.length - 1) : ici + pas;
    liens[Math.max(0, Math.min(liens.length - 1, la))]?.focus();
  };
  const cocherIci = () => {
    const cle = ligneCourante()?.dataset.ligne;
    if (cle !== undefined && racine.current?.contains(document.activeElement)) grille.getRow(cle).toggleSelected();
  };
  useRaccourci('j', t.raccourciSuivant, () => aller(1));
  useRaccourci('k', t.raccourciPrecedent, () => aller(-1));
  useRaccourci('x', t.raccourciChoisir, cocherIci, props.selection !== undefined);

  return (
    <div ref={racine}>{telephone ? <Cartes {...props} grille={grille} /> : <Tableau {...props} grille={grille} />}</div>
  );
}

function Tableau<T>(props: TableauProps<T> & { readonly grille: Grille<T> }) {
  const { colonnes, legende, densite, tri, onTrier, selection, grille } = props;
  const tablette = useEtroit('tablette');
  const montrees = grille
    .getVisibleLeafColumns()
    .flatMap((v) => colonnes.find((c) => c.cle === v.id) ?? [])
    .filter((c) => !tablette || !c.secondaire);
  return (
    <Table
      size={densite === 'AEREE' ? 'medium' : 'small'}
      className="orp-tableau"
      zebraStripes={false}
      {...(tri ? { sort: { orderBy: tri.colonne, direction: tri.sens } } : {})}
      {...(onTrier ? { onSortChange: onTrier } : {})}
    >
      <caption className="aksel-sr-only">{legende}</caption>
      <Table.Header>
        <Table.Row>
          {selection && <CocherTout grille={grille} />}
          {montrees.map((c) => (
            <Table.ColumnHeader
              key={c.cle}
              scope="col"
              align={c.nombre ? 'right' : 'left'}
              {...(c.triable && onTrier ? { sortable: true, sortKey: c.cle } : {})}
            >
              {c.titre}
            </Table.ColumnHeader>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {grille.getRowModel().rows.map((rang) => (
          <Table.Row key={rang.id} data-ligne={rang.id} selected={rang.getIsSelected()}>
            {selection && (
              <Table.DataCell className="orp-tableau__case">
                <CaseDeLigne {...props} cle={rang.id} />
              </Table.DataCell>
            )}
            {montrees.map((c) =>
              c.entete ? (
                <Table.HeaderCell key={c.cle} scope="row" className="orp-tableau__entete">
                  {c.rendre(rang.original.ligne)}
                </Table.HeaderCell>
              ) : (
                <Table.DataCell key={c.cle} align={c.nombre ? 'right' : 'left'}>
                  {c.rendre(rang.original.ligne)}
                </Table.DataCell>
              ),
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function CocherTout<T>({ grille }: { readonly grille: Grille<T> }) {
  const t = useTextesUi();
  const tout = grille.getIsAllRowsSelected();
  return (
    <Table.DataCell className="orp-tableau__case">
      <Checkbox
        size="small"
        hideLabel
        checked={tout}
        indeterminate={!tout && grille.getIsSomeRowsSelected()}
        onChange={() => grille.toggleAllRowsSelected(!tout)}
      >
        {t.choisirTout}
      </Checkbox>
    </Table.DataCell>
  );
}

import {
  type ColumnDef,
  columnOrderingFeature,
  columnVisibilityFeature,
  type ReactTable,
  rowSelectionFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableauProps } from './TableauDeListe.tsx';

const CARACTERES = tableFeatures({ columnVisibilityFeature, columnOrderingFeature, rowSelectionFeature });

interface Rang<T> {
  readonly cle: string;
  readonly ligne: T;
}

/** Which columns in which order, which rows, what is ticked: asked of the table library. Drawing is ours. */
export type Grille<T> = ReactTable<typeof CARACTERES, Rang<T>>;

const decaleMajuscule = (e: unknown): boolean =>
  typeof e === 'object' &&
  e !== null &&
  'nativeEvent' in e &&
  e.nativeEvent instanceof MouseEvent &&
  e.nativeEvent.shiftKey;

export function useGrille<T>({ colonnes, lignes, cleDe, affichees, selection }: TableauProps<T>): Grille<T> {
  const columns = useMemo(
    () => colonnes.map((c): ColumnDef<typeof CARACTERES, Rang<T>> => ({ id: c.cle, header: c.titre })),
    [colonnes],
  );
  const data = useMemo(() => lignes.map((ligne) => ({ cle: cleDe(ligne), ligne })), [lignes, cleDe]);
  const state = useMemo(
    () => ({
      columnOrder: affichees ? [...colonnes.filter((c) => c.entete).map((c) => c.cle), ...affichees] : [],
      columnVisibility: Object.fromEntries(
        colonnes.map((c) => [c.cle, c.entete === true || (affichees?.includes(c.cle) ?? true)]),
      ),
      rowSelection: Object.fromEntries([...(selection?.cles ?? [])].map((cle) => [cle, true as const])),
    }),
    [colonnes, affichees, selection?.cles],
  );
  return useTable({
    features: CARACTERES,
    columns,
    data,
    getRowId: (rang: Rang<T>) => rang.cle,
    state,
    enableRowSelection: selection !== undefined,
    isRowRangeSelectionEvent: decaleMajuscule,
    onRowSelectionChange: (change: Updater<Record<string, true>>) =>
      selection?.changer(new Set(Object.keys(typeof change === 'function' ? change(state.rowSelection) : change))),
  });
}

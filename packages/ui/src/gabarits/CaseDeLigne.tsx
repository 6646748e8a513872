import { Checkbox } from '@navikt/ds-react';
import { useTextesUi } from '../UiProvider.tsx';
import type { Grille } from './grille.ts';
import type { TableauProps } from './TableauDeListe.tsx';

/** The box that ticks a row; with Shift held, every row from the last one clicked to here. */
export function CaseDeLigne<T>({
  grille,
  nommer,
  cle,
}: Pick<TableauProps<T>, 'nommer'> & { readonly grille: Grille<T>; readonly cle: string }) {
  const t = useTextesUi();
  const rang = grille.getRow(cle);
  return (
    <Checkbox size="small" hideLabel checked={rang.getIsSelected()} onChange={rang.getToggleSelectedHandler()}>
      {t.choisir(nommer?.(rang.original.ligne) ?? cle)}
    </Checkbox>
  );
}

import { TextField } from '@orpheon/ui';
import type { ComponentProps } from 'react';
import type { FormulaireDe } from './useFormulaire.ts';

type CleDeTexte<V> = { [C in keyof V & string]: V[C] extends string ? C : never }[keyof V & string];

/** A field of text of a form. */
export function Champ<V extends object>({
  formulaire: f,
  cle,
  libelle,
  aide,
  facultatif,
  faute,
  ...reste
}: {
  readonly formulaire: FormulaireDe<V>;
  readonly cle: CleDeTexte<V>;
  readonly libelle: string;
  readonly aide?: string;
  /** The word that follows the label of a field that may stay empty. */
  readonly facultatif?: string;
  /** What is wrong with it before anything was sent. */
  readonly faute?: string | undefined;
} & Omit<ComponentProps<typeof TextField>, 'label' | 'onChange' | 'value' | 'id' | 'error'>) {
  return (
    <TextField
      size="small"
      autoComplete="off"
      {...reste}
      id={f.idDe(cle)}
      label={facultatif ? `${libelle} (${facultatif})` : libelle}
      {...(aide ? { description: aide } : {})}
      value={f.valeurs[cle] as string}
      error={f.erreurDe(cle) ?? faute}
      onChange={(e) => f.poser({ [cle]: e.target.value } as Partial<V>)}
    />
  );
}

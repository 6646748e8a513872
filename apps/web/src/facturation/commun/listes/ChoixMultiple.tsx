import { Checkbox, CheckboxGroup, MenuDeroulant } from '@orpheon/ui';

/** Several values of a few: a button that unfolds boxes to tick. What is chosen shows below, as chips. */
export function ChoixMultiple<V extends string>({
  libelle,
  options,
  choisis,
  onChanger,
}: {
  readonly libelle: string;
  readonly options: readonly { readonly valeur: V; readonly libelle: string }[];
  readonly choisis: readonly string[];
  readonly onChanger: (valeurs: readonly V[]) => void;
}) {
  const nombre = options.filter((o) => choisis.includes(o.valeur)).length;
  return (
    <div className="facturation-choix">
      <MenuDeroulant libelle={nombre > 0 ? `${libelle} (${nombre})` : libelle}>
        <CheckboxGroup
          size="small"
          legend={libelle}
          hideLegend
          value={[...choisis]}
          onChange={(valeurs: string[]) =>
            onChanger(options.map((o) => o.valeur).filter((valeur) => valeurs.includes(valeur)))
          }
        >
          {options.map((o) => (
            <Checkbox key={o.valeur} value={o.valeur}>
              {o.libelle}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </MenuDeroulant>
    </div>
  );
}

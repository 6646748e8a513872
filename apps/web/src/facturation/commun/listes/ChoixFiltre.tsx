import { Select } from '@orpheon/ui';

interface Option {
  readonly valeur: string;
  readonly libelle: string;
}

/** One value of those there are; nothing to choose, nothing shown. */
export function ChoixFiltre({
  libelle,
  tous,
  options,
  valeur,
  onChanger,
}: {
  readonly libelle: string;
  readonly tous: string;
  readonly options: readonly Option[];
  readonly valeur: string;
  readonly onChanger: (valeur: string | null) => void;
}) {
  const distinctes = [...new Map(options.map((o) => [o.valeur, o])).values()].sort((a, b) =>
    a.libelle.localeCompare(b.libelle),
  );
  if (distinctes.length === 0) return null;
  return (
    <Select size="small" label={libelle} value={valeur} onChange={(e) => onChanger(e.target.value || null)}>
      <option value="">{tous}</option>
      {distinctes.map((o) => (
        <option key={o.valeur} value={o.valeur}>
          {o.libelle}
        </option>
      ))}
    </Select>
  );
}

import type { SaisieFacture } from '@orpheon/domain';

export interface Difference {
  /** Path of the field: `lignes[2].quantite`. */
  readonly chemin: string;
  readonly ici: string;
  readonly ailleurs: string;
}

/** Where two versions of what is typed differ, field by field, in the order of the form; a line added or removed is one difference. */
export function differences(ici: SaisieFacture, ailleurs: SaisieFacture): readonly Difference[] {
  return comparer('', ici, ailleurs);
}

const estObjet = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/** A line in a few words: its texts, one after the other. */
function enMots(valeur: unknown): string {
  if (valeur === null || valeur === undefined) return '';
  if (Array.isArray(valeur)) return valeur.map(enMots).filter(Boolean).join(' ; ');
  if (estObjet(valeur)) return Object.values(valeur).map(enMots).filter(Boolean).join(' · ');
  return String(valeur);
}

function comparer(chemin: string, ici: unknown, ailleurs: unknown): Difference[] {
  if (Array.isArray(ici) && Array.isArray(ailleurs)) {
    return Array.from({ length: Math.max(ici.length, ailleurs.length) }, (_, i) =>
      comparer(`${chemin}[${i}]`, ici[i], ailleurs[i]),
    ).flat();
  }
  if (estObjet(ici) && estObjet(ailleurs)) {
    const noms = [...new Set([...Object.keys(ici), ...Object.keys(ailleurs)])];
    return noms.flatMap((nom) => comparer(chemin === '' ? nom : `${chemin}.${nom}`, ici[nom], ailleurs[nom]));
  }
  const [a, b] = [enMots(ici), enMots(ailleurs)];
  return a === b ? [] : [{ chemin, ici: a, ailleurs: b }];
}

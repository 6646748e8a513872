import { type LigneSaisie, ligneVierge, normaliserNombreSaisi, sansInterdits } from '@orpheon/domain';

/** Most lines that one paste may bring: an invoice typed here has no more. */
export const LIGNES_MAX = 1_000;

const COLONNES = ['denomination', 'quantite', 'prixUnitaire', 'tauxTva'] as const;

/** Cells between quotes may hold tabs and line ends, as spreadsheets write them: a field of one line has them as spaces. */
function decouper(texte: string): string[][] {
  const rangees: string[][] = [[]];
  let cellule = '';
  let cite = false;
  const finir = () => {
    rangees.at(-1)?.push(sansInterdits(cellule).trim());
    cellule = '';
  };
  for (let i = 0; i < texte.length; i++) {
    const c = texte[i];
    if (cite) {
      if (c !== '"') cellule += c;
      else if (texte[i + 1] === '"') {
        cellule += '"';
        i++;
      } else cite = false;
    } else if (c === '"' && cellule === '') cite = true;
    else if (c === '\t') finir();
    else if (c === '\n') {
      finir();
      rangees.push([]);
    } else if (c !== '\r') cellule += c;
  }
  finir();
  return rangees.filter((r) => r.some((cell) => cell !== ''));
}

const estNombre = (texte: string): boolean => /^-?\d+(\.\d+)?$/.test(normaliserNombreSaisi(texte));

/** Titles of columns, not a line: nothing in it is a number. */
const estEntete = (rangee: readonly string[]): boolean => rangee.length > 1 && !rangee.slice(1).some(estNombre);

/**
 * Lines copied from a spreadsheet: designation, quantity, unit price without TVA, rate of TVA; the last two columns may
 * be missing. Null where the text is no table: it is then pasted as text.
 */
export function lignesCollees(texte: string): readonly LigneSaisie[] | null {
  if (!texte.includes('\t')) return null;
  const rangees = decouper(texte);
  const premiere = rangees[0];
  if (!premiere) return null;
  const utiles = rangees.length > 1 && estEntete(premiere) ? rangees.slice(1) : rangees;
  return utiles.slice(0, LIGNES_MAX).map((rangee) => {
    const ligne: LigneSaisie = ligneVierge();
    const lues = Object.fromEntries(
      COLONNES.flatMap((nom, i) => {
        const cellule = rangee[i] ?? '';
        if (cellule === '') return [];
        return [[nom, nom === 'denomination' ? cellule : normaliserNombreSaisi(cellule)]];
      }),
    );
    return { ...ligne, ...lues };
  });
}

/** Where a spreadsheet would take the text of a cell for a formula. */
const FORMULE = /^[=+\-@\t\r\n＝＋－＠]/;
const A_CITER = /[";\r\n]/;

/** Said before the first line: Excel then reads UTF-8. */
export const BOM = '\ufeff';

/** A cell of text. What looks like a formula is made plain by an apostrophe (decisions §1). */
export function celluleTexte(texte: string | null): string {
  if (texte === null || texte === '') return '';
  const inerte = FORMULE.test(texte) ? `'${texte}` : texte;
  return A_CITER.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte;
}

export const ligneCsv = (cellules: readonly string[]): string => `${cellules.join(';')}\r\n`;

/** A row of a CSV text, with the line on which it begins. */
export interface RangeeCsv {
  readonly ligne: number;
  readonly cellules: string[];
}

/**
 * Reads a CSV text that comes in pieces (RFC 4180): `;` or `,` between cells by what the first line holds, quotes doubled
 * inside quotes. Empty rows are left out.
 */
export function lecteurCsv(): { lire(morceau: string): RangeeCsv[]; finir(): RangeeCsv[] } {
  let separateur: string | null = null;
  let [cellule, cellules, entreGuillemets, guillemetVu] = ['', [] as string[], false, false];
  let [ligne, debutRangee] = [1, 1];
  let attente = '';

  const rendre = (rangees: RangeeCsv[]): void => {
    cellules.push(cellule);
    if (cellules.some((x) => x !== '')) rangees.push({ ligne: debutRangee, cellules });
    [cellule, cellules, entreGuillemets, guillemetVu] = ['', [], false, false];
    debutRangee = ligne;
  };
  const avaler = (c: string, rangees: RangeeCsv[]): void => {
    if (c === '\n') ligne++;
    if (entreGuillemets && !guillemetVu) {
      if (c === '"') guillemetVu = true;
      else cellule += c;
    } else if (guillemetVu && c === '"') {
      cellule += '"';
      guillemetVu = false;
    } else if (c === '"' && cellule === '') {
      entreGuillemets = true;
    } else if (c === separateur) {
      cellules.push(cellule);
      [cellule, entreGuillemets, guillemetVu] = ['', false, false];
    } else if (c === '\n') {
      rendre(rangees);
    } else if (c !== '\r') {
      cellule += c;
    }
  };

  return {
    lire(morceau) {
      let texte = attente + morceau;
      attente = '';
      if (separateur === null) {
        if (!/[\r\n]/.test(texte)) {
          attente = texte;
          return [];
        }
        texte = texte.replace(/^\ufeff/, '');
        const entete = texte.slice(0, texte.search(/[\r\n]/));
        separateur = entete.split(';').length >= entete.split(',').length ? ';' : ',';
      }
      const rangees: RangeeCsv[] = [];
      for (const c of texte) avaler(c, rangees);
      return rangees;
    },
    finir() {
      const rangees: RangeeCsv[] = [];
      cellule += attente;
      rendre(rangees);
      return rangees;
    },
  };
}

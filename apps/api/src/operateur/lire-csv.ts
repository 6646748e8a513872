/** Rows of a CSV text that comes in pieces (RFC 4180): `;` or `,` between cells by what the first line holds, quotes doubled inside quotes. */
export async function* lireCsv(morceaux: AsyncIterable<string>): AsyncGenerator<{ ligne: number; cellules: string[] }> {
  let separateur: string | null = null;
  let [cellule, cellules, entreGuillemets, guillemetVu] = ['', [] as string[], false, false];
  let [ligne, debutRangee] = [1, 1];
  let attente = '';
  for await (const morceau of morceaux) {
    let texte = attente + morceau;
    attente = '';
    if (separateur === null) {
      if (!/[\r\n]/.test(texte)) {
        attente = texte;
        continue;
      }
      texte = texte.replace(/^\ufeff/, '');
      const entete = texte.slice(0, texte.search(/[\r\n]/));
      separateur = entete.split(';').length >= entete.split(',').length ? ';' : ',';
    }
    for (const c of texte) {
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
        cellules.push(cellule);
        if (cellules.some((x) => x !== '')) yield { ligne: debutRangee, cellules };
        [cellule, cellules, entreGuillemets, guillemetVu] = ['', [], false, false];
        debutRangee = ligne;
      } else if (c !== '\r') {
        cellule += c;
      }
    }
  }
  cellules.push(cellule + attente);
  if (cellules.some((x) => x !== '')) yield { ligne: debutRangee, cellules };
}

/** Letters and digits as runs: `A-DF`. */
function plages(signes: readonly string[]): string {
  const codes = signes.map((s) => s.charCodeAt(0)).sort((a, b) => a - b);
  let texte = '';
  for (let i = 0, j = 0; i < codes.length; i = j + 1) {
    for (j = i; codes[j + 1] === (codes[j] ?? 0) + 1; ) j++;
    const suite = String.fromCharCode(...codes.slice(i, j + 1));
    texte += suite.length > 3 ? `${suite[0]}-${suite.at(-1)}` : suite;
  }
  return texte;
}

/** Writes a list of codes of letters and digits as `indexer` reads it: how a new edition of a long one is made. */
export function condenser(codes: readonly string[]): string {
  const suites = Map.groupBy(new Set(codes), (c) => c[0] ?? '');
  const seuls: string[] = [];
  let groupes = '';
  for (const [tete, siens] of [...suites].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const restes = siens.map((c) => c.slice(1)).filter((reste) => reste !== '');
    if (restes.length === 0) seuls.push(tete);
    else groupes += `${tete}${restes.length < siens.length ? '+' : ''}(${condenser(restes)})`;
  }
  return plages(seuls) + groupes;
}

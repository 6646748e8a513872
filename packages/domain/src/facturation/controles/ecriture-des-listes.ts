type Liste = () => ReadonlySet<string>;

/** A list whose set is made on first use. */
export const paresseuse = (lire: () => Iterable<string>): Liste => {
  let codes: ReadonlySet<string> | undefined;
  return () => {
    codes ??= new Set(lire());
    return codes;
  };
};

/** The code that follows in a run: the number it ends with, or else its last letter, one further. */
function suivant(code: string): string {
  const [, debut = '', nombre] = /^(.*?)(\d+)$/.exec(code) ?? [];
  if (nombre !== undefined) return debut + String(Number(nombre) + 1).padStart(nombre.length, '0');
  return code.slice(0, -1) + String.fromCharCode(code.charCodeAt(code.length - 1) + 1);
}

function etendre(mot: string): string[] {
  const [premier = '', dernier = premier] = mot.split('..');
  const codes = [premier];
  for (let code = premier; code !== dernier; codes.push(code)) code = suivant(code);
  return codes;
}

/** Codes separated by spaces; `A1..A9` and `XAA..XAD` stand for the codes between them too. */
export const enumerer = (texte: string): Liste => paresseuse(() => texte.trim().split(/\s+/).flatMap(etendre));

/**
 * A long list, by what its codes begin with: `A(BC1(0-9))` is AB, AC and A10 to A19; `A+(B)` is A and AB. A third of what
 * the words would weigh; `condenser` (beside the tests) writes it.
 */
export const indexer = (texte: string): Liste => paresseuse(() => codesDe(texte.replace(/\s+/g, '')));

function* codesDe(texte: string): Generator<string> {
  const debuts = [''];
  for (const [jeton, de, a, tete = '', ouvre] of texte.matchAll(/(\w)-(\w)|(\w)(\+?\()?|\)/g)) {
    const debut = debuts.at(-1) ?? '';
    if (jeton === ')') debuts.pop();
    else if (de !== undefined && a !== undefined) yield* etendre(`${debut}${de}..${debut}${a}`);
    else {
      if (ouvre !== '(') yield debut + tete;
      if (ouvre !== undefined) debuts.push(debut + tete);
    }
  }
}

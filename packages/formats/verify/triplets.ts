import { lireDecimal, type SemanticInvoice } from '@orpheon/domain';
import { TERMES_SITUES } from './termes-en16931.ts';

/** Fields that say how a document is written, not what it says. */
const HORS_MODELE = new Set(['syntax', 'root', 'taxCount', 'amountCurrencies', 'index', 'global']);
/** BT-8 under its two lists: the same three moments. */
const EXIGIBILITES: Readonly<Record<string, string>> = { '3': '5', '35': '29', '432': '72' };

const TERME_DU_CHAMP = new Map(
  TERMES_SITUES.filter((t) => t.champ !== '-').map((t) => [t.champ.replace(/\.\d+/g, '[]'), t.terme]),
);

/** Zeros that end a decimal say nothing; white space within a text is layout. */
function normaliser(champ: string, valeur: string): string {
  if (champ === 'taxPointCode') return EXIGIBILITES[valeur] ?? valeur;
  if (lireDecimal(valeur) && valeur.includes('.')) return valeur.replace(/0+$/, '').replace(/\.$/, '');
  return valeur.replace(/\s+/g, ' ');
}

function* feuilles(valeur: unknown, champ: string): Generator<readonly [string, string]> {
  if (typeof valeur === 'string') yield [champ, normaliser(champ, valeur)];
  else if (typeof valeur === 'boolean') yield [champ, String(valeur)];
  else if (Array.isArray(valeur)) for (const membre of valeur) yield* feuilles(membre, `${champ}[]`);
  else if (typeof valeur === 'object' && valeur !== null) {
    for (const [cle, v] of Object.entries(valeur)) {
      if (!HORS_MODELE.has(cle)) yield* feuilles(v, champ === '' ? cle : `${champ}.${cle}`);
    }
  }
}

/** What an invoice says at each field, members of a repeated group together, whatever their order. */
function dire(facture: SemanticInvoice): Map<string, string> {
  const dits = new Map<string, string[]>();
  for (const [champ, valeur] of feuilles(facture, '')) dits.set(champ, [...(dits.get(champ) ?? []), valeur]);
  return new Map([...dits].map(([champ, valeurs]) => [champ, valeurs.sort().join(' ¦ ')]));
}

/** A field by its business term, where it has one of its own; a scheme or a total by the field it belongs to. */
const nommer = (champ: string): string =>
  TERME_DU_CHAMP.get(champ) ?? TERME_DU_CHAMP.get(champ.replace(/\.(?:scheme|schemeName)$/, '.value')) ?? champ;

/** Business terms under which two forms of the same invoice say different things. */
export function termesDifferents(a: SemanticInvoice, b: SemanticInvoice): string[] {
  const [x, y] = [dire(a), dire(b)];
  const champs = new Set([...x.keys(), ...y.keys()]);
  return [...new Set([...champs].filter((c) => x.get(c) !== y.get(c)).map(nommer))];
}

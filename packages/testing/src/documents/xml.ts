const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const echapper = (texte: string): string => texte.replace(/[&<>"]/g, (c) => ENTITES[c] ?? c);

/** Written XML, told apart from text so that only text is escaped. */
class Ecrit {
  readonly xml: string;
  constructor(xml: string) {
    this.xml = xml;
  }
}
export type Element = Ecrit;
type Enfant = Element | string | undefined | false | null | readonly Enfant[];

const ecrire = (enfant: Enfant): string => {
  if (enfant instanceof Ecrit) return enfant.xml;
  if (typeof enfant === 'string') return echapper(enfant);
  return Array.isArray(enfant) ? enfant.map(ecrire).join('') : '';
};

/** An element; nothing at all where it would be empty, since empty elements are faults in both syntaxes. */
export function el(nom: string, ...enfants: readonly Enfant[]): Element | undefined {
  const xml = ecrire(enfants);
  return xml === '' ? undefined : new Ecrit(`<${nom}>${xml}</${nom}>`);
}

/** An element with attributes, those undefined left out. */
export function elAvec(
  nom: string,
  attributs: Readonly<Record<string, string | undefined>>,
  ...enfants: readonly Enfant[]
): Element | undefined {
  const xml = ecrire(enfants);
  if (xml === '') return undefined;
  const ecrits = Object.entries(attributs).flatMap(([cle, v]) => (v === undefined ? [] : [` ${cle}="${echapper(v)}"`]));
  return new Ecrit(`<${nom}${ecrits.join('')}>${xml}</${nom}>`);
}

/** An element that the schema asks for even when it holds nothing. */
export const elVide = (nom: string): Element => new Ecrit(`<${nom}/>`);

/** A whole document in UTF-8. */
export function documentXml(
  nom: string,
  espaces: Readonly<Record<string, string>>,
  ...enfants: readonly Enfant[]
): string {
  const declarations = Object.entries(espaces).map(
    ([prefixe, uri]) => ` ${prefixe === '' ? 'xmlns' : `xmlns:${prefixe}`}="${uri}"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${nom}${declarations.join('')}>${ecrire(enfants)}</${nom}>\n`;
}

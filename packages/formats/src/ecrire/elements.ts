import { normaliser } from '@orpheon/domain';
import { XMLBuilder } from 'fast-xml-parser';

/** An element as the XML builder takes it: text, text with attributes, children in order, or several of the same name. */
export type Element = string | { readonly [nom: string]: Element | undefined } | readonly Element[];
type Enfants = Readonly<Record<string, Element | undefined>>;

/** Control characters that XML 1.0 has no way to write, and the two that are no characters. */
const HORS_XML = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

/** Text as the reader gives it back: NFC, trimmed, lines ended by a line feed alone; blank is absent. */
export function texte(valeur: string | undefined): string | undefined {
  if (valeur === undefined) return undefined;
  return normaliser(valeur.toWellFormed().replace(HORS_XML, '').replace(/\r\n?/g, '\n').trim()) || undefined;
}

/** Children in the order given, those absent left out; an element without any is absent itself. */
export function el(enfants: Enfants): Element | undefined {
  const presents = Object.entries(enfants).filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0));
  return presents.length === 0 ? undefined : Object.fromEntries(presents);
}

/** A group that must be there, even empty. */
export const groupe = (enfants: Enfants): Element => el(enfants) ?? '';

/** Attributes that are there, as the XML builder takes them. */
export const attributs = (voulus: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(voulus).flatMap(([nom, v]) => {
      const lu = texte(v);
      return lu === undefined ? [] : [[`@_${nom}`, lu]];
    }),
  );

/** Text with attributes; absent where the text is. */
export function avec(
  voulus: Readonly<Record<string, string | undefined>>,
  valeur: string | undefined,
): Element | undefined {
  const ecrit = texte(valeur);
  return ecrit === undefined ? undefined : { ...attributs(voulus), '#text': ecrit };
}

export const chacun = <T>(
  valeurs: readonly T[] | undefined,
  ecrire: (valeur: T, rang: number) => Element | undefined,
): Element[] => (valeurs ?? []).flatMap((v, i) => ecrire(v, i) ?? []);

export const base64 = (octets: Uint8Array): string =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64');

const constructeur = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@_',
  format: true,
  indentBy: '  ',
  suppressEmptyNode: true,
  processEntities: true,
});

/** A whole document: its declaration, then its root; UTF-8, indented. */
export const ecrireXml = (racine: Element): Uint8Array =>
  new TextEncoder().encode(
    constructeur.build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...(racine as object) }),
  );

import { type Identifier, normaliser, type Period } from '@orpheon/domain';

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

/** Text with attributes; absent where the text is. */
export function avec(
  attributs: Readonly<Record<string, string | undefined>>,
  valeur: string | undefined,
): Element | undefined {
  const ecrit = texte(valeur);
  if (ecrit === undefined) return undefined;
  const presents = Object.entries(attributs).flatMap(([nom, v]) => {
    const lu = texte(v);
    return lu === undefined ? [] : [[`@_${nom}`, lu]];
  });
  return { ...Object.fromEntries(presents), '#text': ecrit };
}

export const chacun = <T>(
  valeurs: readonly T[] | undefined,
  ecrire: (valeur: T, rang: number) => Element | undefined,
): Element[] => (valeurs ?? []).flatMap((v, i) => ecrire(v, i) ?? []);

export const identifiant = (i: Identifier | undefined): Element | undefined =>
  i && avec({ schemeID: i.scheme }, i.value);

const JOUR = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `<udt:DateTimeString format="102">20260115</…>`; what is no day is written as it stands, for the reader to name. */
export function date(jour: string | undefined, porteur = 'udt:DateTimeString'): Element | undefined {
  const m = jour === undefined ? null : JOUR.exec(jour);
  return el({ [porteur]: m ? avec({ format: '102' }, `${m[1]}${m[2]}${m[3]}`) : texte(jour) });
}

export const periode = (p: Period | undefined): Element | undefined =>
  p && el({ 'ram:StartDateTime': date(p.start), 'ram:EndDateTime': date(p.end) });

/** `<ram:X><ram:IssuerAssignedID>…`. */
export const reference = (numero: string | undefined): Element | undefined =>
  el({ 'ram:IssuerAssignedID': texte(numero) });

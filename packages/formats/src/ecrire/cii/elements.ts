import type { DocumentReference, Identifier, Period } from '@orpheon/domain';
import { avec, type Element, el, texte } from '../elements.ts';

export const identifiant = (i: Identifier | undefined): Element | undefined =>
  i && avec({ schemeID: i.scheme }, i.value);

/** UNTDID 1001: invoiced object. */
const TYPE_OBJET = '130';
const JOUR = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `<udt:DateTimeString format="102">20260115</…>`; what is no day is written as it stands, for the reader to name. */
export function date(jour: string | undefined, porteur = 'udt:DateTimeString'): Element | undefined {
  const m = jour === undefined ? null : JOUR.exec(jour);
  return el({ [porteur]: m ? avec({ format: '102' }, `${m[1]}${m[2]}${m[3]}`) : texte(jour) });
}

export const periode = (p: Period | undefined): Element | undefined =>
  p && el({ 'ram:StartDateTime': date(p.start), 'ram:EndDateTime': date(p.end) });

/** `<ram:X><ram:IssuerAssignedID>…`; `qualifiant` is the type of the number (UNTDID 1153). */
export const reference = (
  r: DocumentReference & { readonly qualifiant?: string | undefined } = {},
): Element | undefined =>
  el({
    'ram:IssuerAssignedID': texte(r.number),
    'ram:LineID': texte(r.line),
    'ram:TypeCode': texte(r.type),
    'ram:ReferenceTypeCode': texte(r.qualifiant),
    'ram:FormattedIssueDateTime': date(r.date, 'qdt:DateTimeString'),
  });

/** BT-18, BT-128. */
export const objet = (o: Identifier): Element | undefined =>
  el({
    'ram:IssuerAssignedID': texte(o.value),
    'ram:TypeCode': TYPE_OBJET,
    'ram:ReferenceTypeCode': texte(o.scheme),
  });

import type { DocumentReference, Identifier, Period } from '@orpheon/domain';
import { SANS_DEVISE } from '../../ubl/valeurs.ts';
import { avec, type Element, el, texte } from '../elements.ts';

export const TVA = 'VAT';
/** What the schema asks for and the invoice does not say. */
export const SANS_OBJET = 'NA';
/** UNTDID 1001: invoiced object. */
const TYPE_OBJET = '130';

export const identifiant = (i: Identifier | undefined): Element | undefined =>
  i && avec({ schemeID: i.scheme, schemeName: i.schemeName }, i.value);

export const periode = (p: Period | undefined, code?: string): Element | undefined =>
  el({
    'cbc:StartDate': texte(p?.start),
    'cbc:EndDate': texte(p?.end),
    'cbc:DescriptionCode': texte(code),
  });

/** `<cac:X><cbc:ID>…`. */
export const reference = (numero: string | undefined): Element | undefined => el({ 'cbc:ID': texte(numero) });

/** The same with its date and type. */
export const document = (r: DocumentReference | undefined): Element | undefined =>
  r && el({ 'cbc:ID': texte(r.number), 'cbc:IssueDate': texte(r.date), 'cbc:DocumentTypeCode': texte(r.type) });

/** BT-18, BT-128. */
export const objet = (o: Identifier): Element | undefined =>
  el({ 'cbc:ID': identifiant(o), 'cbc:DocumentTypeCode': TYPE_OBJET });

/** Amounts of one invoice, each with its currency, as the schema asks. */
export const montantEn =
  (devise: string | undefined) =>
  (valeur: string | undefined): Element | undefined =>
    avec({ currencyID: texte(devise) ?? SANS_DEVISE }, valeur);

interface CategorieTva {
  readonly code: string | undefined;
  readonly taux: string | undefined;
  readonly motif?: string | undefined;
  readonly codeMotif?: string | undefined;
}

/** A `TaxCategoryType`; absent where nothing is said of VAT. */
export function categorie({ code, taux, motif, codeMotif }: CategorieTva): Element | undefined {
  const dite = el({
    'cbc:ID': texte(code),
    'cbc:Percent': texte(taux),
    'cbc:TaxExemptionReasonCode': texte(codeMotif),
    'cbc:TaxExemptionReason': texte(motif),
  });
  return typeof dite === 'object' ? { ...dite, 'cac:TaxScheme': { 'cbc:ID': TVA } } : undefined;
}

import type { LineReferences } from '@orpheon/domain';

/** Terms of a reference; '' where it has none of a kind. */
export interface TermesReference {
  readonly groupe: string;
  readonly numero: string;
  readonly ligne: string;
  readonly date: string;
  readonly type: string;
}

/** A reference of a line, where it stands in a line of CII and of UBL; null: UBL has no place for it. */
export interface ReferenceDeLigne {
  readonly cle: keyof LineReferences;
  readonly termes: TermesReference;
  /** Part of the line, and element in it. */
  readonly cii: readonly [string, string];
  readonly ubl: readonly [element: string, document: string, ligne: readonly string[]] | null;
}

const DOCUMENT = 'cac:DocumentReference';
const LIGNE = ['cbc:LineID'];

/** Group, number, line, date and type: numbers of BG-X and BT-X, 0 for none. */
const reference = (
  cle: keyof LineReferences,
  part: string,
  element: string,
  [groupe = 0, ...termes]: readonly number[],
  ubl: ReferenceDeLigne['ubl'] = null,
): ReferenceDeLigne => {
  const [numero = '', ligne = '', date = '', type = ''] = termes.map((n) => (n === 0 ? '' : `BT-X-${n}`));
  return {
    cle,
    termes: { groupe: groupe === 0 ? '' : `BG-X-${groupe}`, numero, ligne, date, type },
    cii: [`ram:SpecifiedLineTrade${part}`, `ram:${element}ReferencedDocument`],
    ubl,
  };
};

/** Factur-X EXTENDED 1.08; in UBL what EXTENDED-CTC-FR says of it. The line of an order is BT-132, a term of the standard. */
export const REFERENCES_DE_LIGNE: readonly ReferenceDeLigne[] = [
  reference('salesOrder', 'Agreement', 'SellerOrder', [81, 537, 538, 539]),
  reference('order', 'Agreement', 'BuyerOrder', [0, 21, 0, 22], ['cac:OrderLineReference', 'cac:OrderReference', []]),
  reference('quotation', 'Agreement', 'Quotation', [47, 310, 311, 312]),
  reference('contract', 'Agreement', 'Contract', [2, 24, 25, 26]),
  reference(
    'despatchAdvice',
    'Delivery',
    'DespatchAdvice',
    [13, 86, 87, 88],
    ['cac:DespatchLineReference', DOCUMENT, LIGNE],
  ),
  reference(
    'receivingAdvice',
    'Delivery',
    'ReceivingAdvice',
    [82, 89, 90, 91],
    ['cac:ReceiptLineReference', DOCUMENT, LIGNE],
  ),
  reference('deliveryNote', 'Delivery', 'DeliveryNote', [83, 92, 93, 94]),
  reference(
    'precedingInvoice',
    'Settlement',
    'Invoice',
    [48, 331, 540, 333, 332],
    ['cac:BillingReference', 'cac:InvoiceDocumentReference', ['cac:BillingReferenceLine', 'cbc:ID']],
  ),
];

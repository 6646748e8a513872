import type { LineReferences } from '@orpheon/domain';

/** Terms of a reference; '' where it has none of a kind. */
export interface TermesReference {
  readonly groupe: string;
  readonly numero: string;
  readonly ligne: string;
  readonly date: string;
  readonly type: string;
}

/** References of a line, where each stands in a line of CII and of UBL; null: UBL has no place for it. */
export interface ReferenceDeLigne {
  readonly cle: keyof LineReferences;
  readonly termes: TermesReference;
  readonly cii: readonly ['ACCORD' | 'LIVRAISON' | 'REGLEMENT', string];
  readonly ubl: readonly [element: string, document: string, ligne: readonly string[]] | null;
}

const termes = (
  groupe: string,
  numero: number,
  ligne: number | null,
  date: number,
  type?: number,
): TermesReference => ({
  groupe,
  numero: `BT-X-${numero}`,
  ligne: ligne === null ? '' : `BT-X-${ligne}`,
  date: `BT-X-${date}`,
  type: type === undefined ? '' : `BT-X-${type}`,
});

const DOCUMENT = 'cac:DocumentReference';
const LIGNE = ['cbc:LineID'] as const;

/** Factur-X EXTENDED 1.08; in UBL what EXTENDED-CTC-FR says of it. In the order of the schema of CII. */
export const REFERENCES_DE_LIGNE: readonly ReferenceDeLigne[] = [
  {
    cle: 'salesOrder',
    termes: termes('BG-X-81', 537, 538, 539),
    cii: ['ACCORD', 'ram:SellerOrderReferencedDocument'],
    ubl: null,
  },
  {
    // Its line is BT-132, a term of the standard.
    cle: 'order',
    termes: termes('', 21, null, 22),
    cii: ['ACCORD', 'ram:BuyerOrderReferencedDocument'],
    ubl: ['cac:OrderLineReference', 'cac:OrderReference', []],
  },
  {
    cle: 'quotation',
    termes: termes('BG-X-47', 310, 311, 312),
    cii: ['ACCORD', 'ram:QuotationReferencedDocument'],
    ubl: null,
  },
  {
    cle: 'contract',
    termes: termes('BG-X-2', 24, 25, 26),
    cii: ['ACCORD', 'ram:ContractReferencedDocument'],
    ubl: null,
  },
  {
    cle: 'despatchAdvice',
    termes: termes('BG-X-13', 86, 87, 88),
    cii: ['LIVRAISON', 'ram:DespatchAdviceReferencedDocument'],
    ubl: ['cac:DespatchLineReference', DOCUMENT, LIGNE],
  },
  {
    cle: 'receivingAdvice',
    termes: termes('BG-X-82', 89, 90, 91),
    cii: ['LIVRAISON', 'ram:ReceivingAdviceReferencedDocument'],
    ubl: ['cac:ReceiptLineReference', DOCUMENT, LIGNE],
  },
  {
    cle: 'deliveryNote',
    termes: termes('BG-X-83', 92, 93, 94),
    cii: ['LIVRAISON', 'ram:DeliveryNoteReferencedDocument'],
    ubl: null,
  },
  {
    cle: 'precedingInvoice',
    termes: termes('BG-X-48', 331, 540, 333, 332),
    cii: ['REGLEMENT', 'ram:InvoiceReferencedDocument'],
    ubl: ['cac:BillingReference', 'cac:InvoiceDocumentReference', ['cac:BillingReferenceLine', 'cbc:ID']],
  },
];

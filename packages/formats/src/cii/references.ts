import type { DocumentReference, InvoiceReferences, LineReferences } from '@orpheon/domain';
import { presents } from '../presents.ts';
import { REFERENCES_DE_LIGNE, type TermesReference } from '../references.ts';
import type { Noeud } from '../xml/modele.ts';
import type { Releve } from '../xml/releve.ts';
import { date } from './valeurs.ts';

export function lireReference(r: Releve, t: TermesReference, n: Noeud | undefined): DocumentReference | undefined {
  if (!n) return undefined;
  const lue = presents({
    number: r.texte(t.numero, n, 'ram:IssuerAssignedID'),
    line: t.ligne === '' ? undefined : r.texte(t.ligne, n, 'ram:LineID'),
    date: date(r, t.date, n, 'ram:FormattedIssueDateTime'),
    type: t.type === '' ? undefined : r.texte(t.type, n, 'ram:TypeCode'),
  });
  if (lue) r.noter(t.groupe, n);
  return lue;
}

export const reference = (groupe: string, numero: string, jour: string): TermesReference => ({
  groupe,
  numero,
  ligne: '',
  date: jour,
  type: '',
});

/** What EXTENDED adds to the references of the whole invoice. */
export function lireReferences(
  r: Releve,
  accord: Noeud | undefined,
  livraison: Noeud | undefined,
): InvoiceReferences | undefined {
  const jour = (terme: string, parent: Noeud | undefined, nom: string): string | undefined =>
    date(r, terme, parent, nom, 'ram:FormattedIssueDateTime');
  const clients = accord?.tous('ram:UltimateCustomerOrderReferencedDocument') ?? [];
  return presents({
    salesOrderDate: jour('BT-X-146', accord, 'ram:SellerOrderReferencedDocument'),
    orderDate: jour('BT-X-147', accord, 'ram:BuyerOrderReferencedDocument'),
    contractDate: jour('BT-X-148', accord, 'ram:ContractReferencedDocument'),
    contractType: r.texte('BT-X-405', accord, 'ram:ContractReferencedDocument', 'ram:ReferenceTypeCode'),
    despatchAdviceDate: jour('BT-X-200', livraison, 'ram:DespatchAdviceReferencedDocument'),
    receivingAdviceDate: jour('BT-X-201', livraison, 'ram:ReceivingAdviceReferencedDocument'),
    deliveryNote: lireReference(
      r,
      reference('', 'BT-X-202', 'BT-X-203'),
      livraison?.enfant('ram:DeliveryNoteReferencedDocument'),
    ),
    quotation: lireReference(
      r,
      reference('BG-X-61', 'BT-X-403', 'BT-X-404'),
      accord?.enfant('ram:QuotationReferencedDocument'),
    ),
    endCustomerOrders:
      clients.length === 0
        ? undefined
        : r.groupes('BG-X-23', clients, (n) => lireReference(r, reference('', 'BT-X-150', 'BT-X-151'), n) ?? {}),
  });
}

/** The references of one line. */
export const lireReferencesDeLigne = (r: Releve, n: Noeud): LineReferences | undefined => {
  let lues: Record<string, DocumentReference> | undefined;
  for (const { cle, termes, cii } of REFERENCES_DE_LIGNE) {
    const lue = lireReference(r, termes, n.descendre(...cii));
    if (lue) lues = { ...lues, [cle]: lue };
  }
  return lues;
};

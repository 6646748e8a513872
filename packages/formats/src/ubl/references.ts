import type { DocumentReference, InvoiceReferences, LineReferences } from '@orpheon/domain';
import { presents } from '../presents.ts';
import { REFERENCES_DE_LIGNE } from '../references.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { date } from './valeurs.ts';

/** A code; the older dialect of Chorus writes « Marché Public » there. */
function typeDeContrat(r: Releve, racine: Noeud): string | undefined {
  const n = racine.descendre('cac:ContractDocumentReference', 'cbc:DocumentTypeCode');
  return /^[A-Z]{2,3}$/.test(valeurDe(n) ?? '') ? r.texte('BT-X-405', n) : undefined;
}

/** What EXTENDED adds to the references of the whole invoice, where UBL has a place for it. */
export const lireReferences = (r: Releve, racine: Noeud): InvoiceReferences | undefined =>
  presents({
    orderDate: date(r, 'BT-X-147', racine, 'cac:OrderReference', 'cbc:IssueDate'),
    contractDate: date(r, 'BT-X-148', racine, 'cac:ContractDocumentReference', 'cbc:IssueDate'),
    contractType: typeDeContrat(r, racine),
    despatchAdviceDate: date(r, 'BT-X-200', racine, 'cac:DespatchDocumentReference', 'cbc:IssueDate'),
    receivingAdviceDate: date(r, 'BT-X-201', racine, 'cac:ReceiptDocumentReference', 'cbc:IssueDate'),
  });

/** The references of one line. */
export function lireReferencesDeLigne(r: Releve, ligne: Noeud): LineReferences | undefined {
  let lues: Record<string, DocumentReference> | undefined;
  for (const { cle, termes, ubl } of REFERENCES_DE_LIGNE) {
    const n = ubl && ligne.enfant(ubl[0]);
    if (!ubl || !n) continue;
    const document = n.enfant(ubl[1]);
    const lue = presents({
      number: r.texte(termes.numero, document, 'cbc:ID'),
      line: ubl[2].length === 0 ? undefined : r.texte(termes.ligne, n, ...ubl[2]),
      date: date(r, termes.date, document, 'cbc:IssueDate'),
      type: termes.type === '' ? undefined : r.texte(termes.type, document, 'cbc:DocumentTypeCode'),
    });
    if (!lue) continue;
    r.noter(termes.groupe, n);
    lues = { ...lues, [cle]: lue };
  }
  return lues;
}

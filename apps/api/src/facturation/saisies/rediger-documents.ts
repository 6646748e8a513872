import type { ModeSaisie, SemanticInvoice } from '@orpheon/domain';
import { ecrireCii } from '@orpheon/formats/node';
import type { Deps } from '../../platform/deps.ts';
import type { DocumentRecu } from '../../platform/documents.ts';
import type { LignePiece } from '../facture.repository.ts';
import type { DocumentDeSaisie } from './saisie.repository.ts';

/** A document of the invoice whose bytes are durable. */
export interface DocumentRedige extends DocumentRecu {
  readonly categorie: Exclude<LignePiece['categorie'], 'COMPLEMENTAIRE'>;
  readonly designation: string;
  readonly typeMime: string;
}

/**
 * The documents of a typed invoice, the main one first: what the portal writes for the supplier, or the supplier's own
 * PDF. Bytes are kept before any row names them.
 */
export async function redigerDocuments(
  deps: Deps,
  mode: ModeSaisie,
  facture: SemanticInvoice,
  document: DocumentDeSaisie | null,
): Promise<[DocumentRedige, ...DocumentRedige[]]> {
  if (mode === 'SAISIE') {
    const cii = await deps.documents.deposerOctets(ecrireCii(facture));
    const designation = nomDeDocument(facture.number, 'xml');
    return [{ ...cii, categorie: 'PRINCIPALE', designation, typeMime: 'application/xml' }];
  }
  if (!document) throw new Error('a PDF deposit without its PDF was judged acceptable');
  const { empreinte, taille, nom } = document;
  return [{ categorie: 'PRINCIPALE', designation: nom, typeMime: 'application/pdf', empreinte, taille }];
}

/** A number may hold what a file name may not. */
const nomDeDocument = (numero: string | undefined, extension: string): string =>
  `${(numero ?? '').replace(/[^\w+-]+/g, '-').replace(/^-+|-+$/g, '') || 'facture'}.${extension}`;

import type { ModeSaisie, SemanticInvoice } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import type { DocumentRecu } from '../../platform/documents.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import type { LignePiece } from '../facture.repository.ts';
import type { DocumentDeSaisie } from './saisie.repository.ts';

/** A document of the invoice whose bytes are durable. */
export interface DocumentRedige extends DocumentRecu {
  readonly categorie: Exclude<LignePiece['categorie'], 'COMPLEMENTAIRE'>;
  readonly designation: string;
  readonly typeMime: string;
}

/**
 * The documents of a typed invoice, the main one first: the supplier's own PDF. Bytes are kept before any row names them.
 */
export async function redigerDocuments(
  _deps: Deps,
  mode: ModeSaisie,
  _facture: SemanticInvoice,
  document: DocumentDeSaisie | null,
): Promise<[DocumentRedige, ...DocumentRedige[]]> {
  if (mode === 'SAISIE') throw new ErreurHttp(503, 'INDISPONIBLE');
  if (!document) throw new Error('a PDF deposit without its PDF was judged acceptable');
  const { empreinte, taille, nom } = document;
  return [{ categorie: 'PRINCIPALE', designation: nom, typeMime: 'application/pdf', empreinte, taille }];
}

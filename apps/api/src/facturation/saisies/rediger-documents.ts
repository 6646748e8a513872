import type { SemanticInvoice } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import type { DocumentRecu } from '../../platform/documents.ts';
import type { LignePiece } from '../lignes-facture.ts';
import type { Redacteurs } from './redacteurs.ts';
import type { SaisieVerrouillee } from './saisie.repository.ts';

/** A document of the invoice whose bytes are durable. */
export interface DocumentRedige extends DocumentRecu {
  readonly categorie: Exclude<LignePiece['categorie'], 'COMPLEMENTAIRE'>;
  readonly designation: string;
  readonly typeMime: string;
}

/** Its recipients are public entities of France, whatever the language in which it was typed. */
const LANGUE_DU_DOCUMENT = 'fr';

/**
 * The documents of a typed invoice, the main one first: what the portal writes for the supplier, the invoice itself and
 * the Factur-X that people read, which carries the same bytes; or the supplier's own PDF. Bytes are kept before any row names them.
 */
export async function redigerDocuments(
  deps: Deps,
  redacteurs: Redacteurs,
  { mode, document, structureId }: Pick<SaisieVerrouillee, 'mode' | 'document' | 'structureId'>,
  facture: SemanticInvoice,
): Promise<[DocumentRedige, ...DocumentRedige[]]> {
  if (mode === 'SAISIE') {
    const produitLe = deps.horloge.maintenant();
    const { cii, pdf } = await redacteurs.confier({ facture, langue: LANGUE_DU_DOCUMENT, produitLe }, [], structureId);
    const deposes = await Promise.all([deps.documents.deposerOctets(cii), deps.documents.deposerOctets(pdf)]);
    const nommer = (extension: string): string => nomDeDocument(facture.number, extension);
    return [
      { ...deposes[0], categorie: 'PRINCIPALE', designation: nommer('xml'), typeMime: 'application/xml' },
      { ...deposes[1], categorie: 'LISIBLE', designation: nommer('pdf'), typeMime: 'application/pdf' },
    ];
  }
  if (!document) throw new Error('a PDF deposit without its PDF was judged acceptable');
  const { empreinte, taille, nom } = document;
  return [{ categorie: 'PRINCIPALE', designation: nom, typeMime: 'application/pdf', empreinte, taille }];
}

/** A number may hold what a file name may not. */
const nomDeDocument = (numero: string | undefined, extension: string): string =>
  `${(numero ?? '').replace(/[^\w+-]+/g, '-').replace(/^-+|-+$/g, '') || 'facture'}.${extension}`;

import type { FormeEcrite, Habilitation, Profil } from '@orpheon/domain';
import { documentsInfectes } from '../../platform/antivirus/verdict.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, type Langue } from '../../platform/erreurs.ts';
import { FilEpuise } from '../../platform/fils.ts';
import type { Cote } from '../cotes.ts';
import { lirePiece, type PieceServie } from '../piece.query.ts';
import type { Ecrivains } from './ecrivains.ts';

export interface DemandeDuLecteur {
  readonly id: string;
  readonly forme: FormeEcrite;
  readonly langue: Langue;
  /** Who asks: everybody's documents are written in turn. */
  readonly qui: string;
}

export interface FactureEcrite {
  readonly octets: Buffer;
  readonly nom: string;
  readonly typeMime: 'application/pdf';
  readonly piece: PieceServie;
}

/**
 * The document of an invoice as received, written for people and dated by its deposit: both sides get the same bytes.
 * @throws ErreurHttp DOCUMENT_SANS_DONNEES, DOCUMENT_INFECTE
 */
export async function ecrireFacture(
  deps: Deps,
  ecrivains: Ecrivains,
  cote: Cote,
  droits: readonly Habilitation[],
  profil: Profil,
  { id, forme, langue, qui }: DemandeDuLecteur,
): Promise<FactureEcrite> {
  const piece = await lirePiece(deps, cote, droits, profil, { id, pieceId: 'document' });
  const infectes = await documentsInfectes(deps.base.pool, [piece.empreinte]);
  if (infectes.size > 0) throw new ErreurHttp(403, 'DOCUMENT_INFECTE', { nom: piece.nom });
  const octets = new Uint8Array(await deps.documents.lire(piece.empreinte));
  const demande = { octets, nom: piece.nom, forme, langue, produitLe: piece.ajouteeLe };
  const ecrite = await ecrivains.confier(demande, [octets.buffer], qui).catch((err: unknown) => {
    // Longer than anybody reads on pages: the document itself remains.
    if (err instanceof FilEpuise) return null;
    throw err;
  });
  if (ecrite === null) throw new ErreurHttp(422, 'DOCUMENT_SANS_DONNEES');
  const nom = `${piece.nom.replace(/\.[a-z0-9]{1,5}$/i, '')}${forme === 'facturx' ? '-factur-x' : ''}.pdf`;
  return { octets: Buffer.from(ecrite), nom, typeMime: 'application/pdf', piece };
}

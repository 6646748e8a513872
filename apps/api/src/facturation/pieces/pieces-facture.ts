import type { VerdictAntivirus } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { ErreurHttp, type Langue } from '../../platform/erreurs.ts';
import { ajouterPieces } from '../facture.repository.ts';
import { exigerPieces, type PieceRecue } from './recevoir-pieces.ts';

/** Attachments of an invoice, in the transaction of whoever holds it (`verrouillerFacture`). */

/** Bytes of the document and of its attachments so far. */
export async function tailleDesPieces(tx: Tx, factureId: string): Promise<number> {
  const { _sum } = await tx.facturePiece.aggregate({ where: { factureId: BigInt(factureId) }, _sum: { taille: true } });
  return _sum.taille ?? 0;
}

/**
 * Adds attachments that `recevoirPieces` gave.
 *
 * @throws ErreurHttp PIECE_REFUSEE beyond 120 MB in all, DOCUMENT_INFECTE where the antivirus knows one already
 */
export async function joindrePieces(
  tx: Tx,
  factureId: string,
  pieces: readonly PieceRecue[],
  { instant, utilisateurId, langue }: { instant: Date; utilisateurId: string | null; langue: Langue },
): Promise<void> {
  if (pieces.length === 0) return;
  exigerPieces(pieces, await tailleDesPieces(tx, factureId), langue);
  await consignerDocuments(tx, pieces, instant);
  await refuserInfectes(tx, pieces);
  await ajouterPieces(
    tx,
    pieces.map((p) => ({
      facture_id: factureId,
      categorie: 'COMPLEMENTAIRE',
      designation: p.nom,
      type_mime: p.typeMime,
      taille: p.taille,
      empreinte: p.empreinte,
      ajoutee_le: instant,
      ajoutee_par: utilisateurId,
    })),
  );
}

/** @throws ErreurHttp DOCUMENT_INFECTE where the antivirus knows one as such. */
export async function refuserInfectes(
  tx: Pick<Tx, 'document'>,
  pieces: readonly Pick<PieceRecue, 'nom' | 'empreinte'>[],
): Promise<void> {
  const infecte = await tx.document.findFirst({
    where: {
      empreinte: { in: pieces.map((p) => p.empreinte) },
      verdictAntivirus: 'INFECTEE' satisfies VerdictAntivirus,
    },
    select: { empreinte: true },
  });
  const piece = pieces.find((p) => p.empreinte === infecte?.empreinte);
  if (piece) throw new ErreurHttp(422, 'DOCUMENT_INFECTE', { nom: piece.nom });
}

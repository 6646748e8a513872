import type { Tx } from '../../platform/base.ts';
import type { PieceDeStructure } from './pieces.query.ts';

/** The only writer of `structure_piece`. */

export const compterPieces = (tx: Tx, structureId: string): Promise<number> =>
  tx.structurePiece.count({ where: { structureId: BigInt(structureId), retireeLe: null } });

export async function ajouterPiece(
  tx: Tx,
  structureId: string,
  { nom, typeMime, taille, empreinte, designation, type }: PieceDeStructure & { designation: string; type: string },
  { utilisateurId, instant }: { readonly utilisateurId: string; readonly instant: Date },
): Promise<void> {
  await tx.structurePiece.create({
    data: {
      structureId: BigInt(structureId),
      nom,
      typeMime,
      taille,
      empreinte,
      designation,
      type,
      ajouteeLe: instant,
      ajouteePar: BigInt(utilisateurId),
    },
  });
}

/** Its designation; null: it is not there, or no longer. */
export async function retirerPiece(
  tx: Tx,
  structureId: string,
  pieceId: string,
  { utilisateurId, instant }: { readonly utilisateurId: string; readonly instant: Date },
): Promise<string | null> {
  const [retiree] = await tx.structurePiece.updateManyAndReturn({
    where: { id: BigInt(pieceId), structureId: BigInt(structureId), retireeLe: null },
    data: { retireeLe: instant, retireePar: BigInt(utilisateurId) },
    select: { designation: true },
  });
  return retiree?.designation ?? null;
}

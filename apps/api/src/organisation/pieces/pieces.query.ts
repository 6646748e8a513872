import type * as c from '@orpheon/contracts';
import { etatAntivirus, PIECES_DE_STRUCTURE_MAX, TYPES_DE_PIECE, type VerdictAntivirus } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';

type Pieces = c.Reponse<typeof c.listerPiecesDeStructure, 200>;

interface Rangee {
  readonly id: string;
  readonly designation: string;
  readonly type: string;
  readonly nom: string;
  readonly taille: number;
  readonly ajouteeLe: Date;
  readonly verdict: VerdictAntivirus | null;
}

/** What a structure keeps to join to its invoices. */
export async function lirePiecesDeStructure(deps: Deps, structureId: string): Promise<Pieces> {
  const { rows } = await deps.base.pool.query<Rangee>({
    name: 'pieces_de_structure',
    text: `SELECT p.id::text, p.designation, p.type, p.nom, p.taille, p.ajoutee_le AS "ajouteeLe", d.verdict_antivirus AS verdict
      FROM structure_piece p LEFT JOIN document d ON d.empreinte = p.empreinte
      WHERE p.structure_id = $1::bigint AND p.retiree_le IS NULL ORDER BY p.designation, p.id LIMIT ${PIECES_DE_STRUCTURE_MAX}`,
    values: [structureId],
  });
  return {
    elements: rows.map(({ verdict, ajouteeLe, type, ...p }) => ({
      ...p,
      type: TYPES_DE_PIECE.find((connu) => connu === type) ?? 'AUTRE',
      ajouteeLe: ajouteeLe.toISOString(),
      antivirus: etatAntivirus(verdict, deps.config.ANTIVIRUS_URL !== undefined),
    })),
  };
}

export interface PieceDeStructure {
  readonly nom: string;
  readonly typeMime: string;
  readonly taille: number;
  readonly empreinte: string;
}

/** Those of these that the structure still keeps, each under its identifier. */
export async function lirePiecesChoisies(
  sql: Pick<Tx, 'structurePiece'>,
  structureId: string,
  pieceIds: readonly string[],
): Promise<ReadonlyMap<string, PieceDeStructure>> {
  const pieces = await sql.structurePiece.findMany({
    where: { id: { in: pieceIds.map(BigInt) }, structureId: BigInt(structureId), retireeLe: null },
    select: { id: true, nom: true, typeMime: true, taille: true, empreinte: true },
  });
  return new Map(pieces.map(({ id, ...piece }) => [String(id), piece]));
}

/** One that the structure still keeps; null: none. */
export async function lirePieceDeStructure(
  sql: Pick<Tx, 'structurePiece'>,
  structureId: string,
  pieceId: string,
): Promise<PieceDeStructure | null> {
  return sql.structurePiece.findFirst({
    where: { id: BigInt(pieceId), structureId: BigInt(structureId), retireeLe: null },
    select: { nom: true, typeMime: true, taille: true, empreinte: true },
  });
}

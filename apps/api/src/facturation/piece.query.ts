import { type Habilitation, type Profil, peut } from '@orpheon/domain';
import type { Deps } from '../platform/deps.ts';
import { introuvable } from '../platform/erreurs.ts';
import type { FichierAServir } from '../platform/telechargement.ts';
import type { Cote } from './cotes.ts';
import { pieceLisibleSql } from './facture.sql.ts';
import type { LignePiece } from './lignes-facture.ts';

/** A stored file of an invoice, and with whom that invoice is. */
export interface PieceServie extends FichierAServir {
  readonly categorie: LignePiece['categorie'];
  readonly structureId: string;
  readonly serviceId: string | null;
  readonly ajouteeLe: Date;
}

const texteDe = (cote: Cote): string => `
  SELECT p.categorie, f.${cote.structure}::text AS "structureId", f.${cote.service}::text AS "serviceId",
    p.empreinte, p.designation AS nom, p.type_mime AS "typeMime",
    p.ajoutee_le AS "ajouteeLe"
  FROM facture f JOIN facture_piece p ON p.facture_id = f.id
  WHERE f.id = $1::bigint AND CASE WHEN $2::text = 'document' THEN p.categorie = 'PRINCIPALE' AND p.empreinte = f.empreinte
    ELSE p.id = CASE WHEN $2::text ~ '^[0-9]+$' THEN $2::bigint END END
    AND ${pieceLisibleSql(cote)} AND ($3::text[] IS NULL OR f.statut = ANY ($3::text[]))
  LIMIT 1`;

/** An attachment that the reader may have; `document`: the invoice as it was received. */
export async function lirePiece(
  deps: Deps,
  cote: Cote,
  droits: readonly Habilitation[],
  profil: Profil,
  { id, pieceId }: { id: string; pieceId: string },
): Promise<PieceServie> {
  const { rows } = await deps.base.pool.query<PieceServie>({
    name: `piece_${cote.nom}`,
    text: texteDe(cote),
    values: [id, pieceId, cote.visibles],
  });
  const piece = rows[0];
  if (!piece || !peut(droits, profil, piece)) throw introuvable();
  return piece;
}

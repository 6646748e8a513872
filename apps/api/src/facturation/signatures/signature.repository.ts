import type { SignatureVerifiee } from '@orpheon/domain';
import type { Lecture } from '@orpheon/formats';
import type { Tx } from '../../platform/base.ts';
import { versJsonb } from '../../platform/json.ts';
import { instantSql } from '../facture.sql.ts';

/** The only writer of `document_signature`. */

interface DocumentLu {
  readonly empreinte: string;
  readonly lecture: Lecture;
}

/**
 * Keeps what was established of the signatures of documents, which the store holds and names. They belong to the bytes:
 * the same file filed again has the same ones, its authorities as they are known now.
 */
export async function consignerSignatures(
  tx: Pick<Tx, '$executeRaw'>,
  documents: readonly DocumentLu[],
  instant: Date,
): Promise<void> {
  const lignes = new Map<string, { empreinte: string; rang: number; contenu: SignatureVerifiee }>();
  for (const { empreinte, lecture } of documents) {
    for (const [i, contenu] of (lecture.signatures ?? []).entries()) {
      lignes.set(`${empreinte} ${i}`, { empreinte, rang: i + 1, contenu });
    }
  }
  if (lignes.size === 0) return;
  await tx.$executeRaw`INSERT INTO document_signature (empreinte, rang, verifiee_le, contenu)
    SELECT empreinte, rang, ${instant}::timestamptz, contenu
    FROM jsonb_to_recordset(${versJsonb([...lignes.values()])}::jsonb) AS s(empreinte text, rang int, contenu jsonb)
    ORDER BY empreinte, rang
    ON CONFLICT (empreinte, rang) DO UPDATE SET verifiee_le = excluded.verifiee_le, contenu = excluded.contenu`;
}

/** Members that what was kept earlier has not. */
const PLUS_RECENTS = `'{"revocation": null, "revocationHorodateur": null}'::jsonb`;

/** The signatures of a document by its fingerprint, as an array of `SignatureConsultee`. */
export const signaturesSql = (
  empreinte: string,
): string => `coalesce((SELECT json_agg(${PLUS_RECENTS} || g.contenu::jsonb
      || jsonb_build_object('verifieeLe', ${instantSql('g.verifiee_le')}) ORDER BY g.rang)
    FROM document_signature g WHERE g.empreinte = ${empreinte}), '[]')`;

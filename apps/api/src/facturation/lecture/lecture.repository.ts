import type { EtatLecture } from '@orpheon/domain';
import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { versJsonb } from '../../platform/json.ts';

/** The only writer of `lecture_document`. */

export interface LectureDeDocument {
  readonly rang: number;
  readonly empreinte: string;
  readonly etat: EtatLecture;
  readonly pages: number;
  readonly lues: number;
  readonly resultat: Reconnaissance | null;
  /** Values of the draft, by field, that what is read may replace. */
  readonly libres: Readonly<Record<string, string>>;
  /** The draft was saved with what was recognised. */
  readonly reportee: boolean;
}

/** One demand for a reading: a later one of the same draft has a higher rank. */
export interface DemandeDeLecture {
  readonly saisieId: string;
  readonly rang: number;
}

export async function lireLecture(sql: Pick<Tx, '$queryRaw'>, saisieId: string): Promise<LectureDeDocument | null> {
  const [lecture] = await sql.$queryRaw<LectureDeDocument[]>`
    SELECT rang, empreinte, etat, pages, lues, resultat, libres, reportee FROM lecture_document WHERE saisie_id = ${BigInt(saisieId)}`;
  return lecture ?? null;
}

/** @returns its rank */
export async function ouvrirLecture(
  tx: Tx,
  saisieId: string,
  { empreinte, libres }: Pick<LectureDeDocument, 'empreinte' | 'libres'>,
  instant: Date,
): Promise<number> {
  const [ecrite] = await tx.$queryRaw<{ rang: number }[]>`
    INSERT INTO lecture_document AS l (saisie_id, empreinte, etat, libres, demandee_le)
    VALUES (${BigInt(saisieId)}, ${empreinte}, 'EN_ATTENTE', ${versJsonb(libres)}::jsonb, ${instant}::timestamptz)
    ON CONFLICT (saisie_id) DO UPDATE SET rang = l.rang + 1, empreinte = excluded.empreinte, etat = 'EN_ATTENTE', pages = 0,
      lues = 0, resultat = NULL, libres = excluded.libres, reportee = false, demandee_le = excluded.demandee_le
    RETURNING rang`;
  if (!ecrite) throw new Error('a reading was not written');
  return ecrite.rang;
}

/** One that has just ended, and that no draft was filled from, is not wanted either. */
export const annulerLaLecture = (tx: Tx, saisieId: string): Promise<number> => tx.$executeRaw`
  UPDATE lecture_document SET etat = 'ANNULEE', resultat = NULL
  WHERE saisie_id = ${BigInt(saisieId)} AND (etat IN ('EN_ATTENTE', 'EN_COURS') OR (etat = 'FINIE' AND NOT reportee))`;

/** The draft is saved with what was recognised on that document. */
export const reporterLecture = (tx: Tx, saisieId: string, empreinte: string): Promise<number> => tx.$executeRaw`
  UPDATE lecture_document SET reportee = true
  WHERE saisie_id = ${BigInt(saisieId)} AND empreinte = ${empreinte} AND etat = 'FINIE'`;

/** Takes a demand up; null: it was cancelled, or another one came after it. */
export async function prendreLecture(
  { base: { pool } }: Deps,
  { saisieId, rang }: DemandeDeLecture,
): Promise<{ readonly empreinte: string; readonly siret: string | null } | null> {
  const { rows } = await pool.query<{ empreinte: string; siret: string | null }>(
    `UPDATE lecture_document l SET etat = 'EN_COURS', lues = 0 FROM facture_saisie s JOIN structure t ON t.id = s.structure_id
      WHERE l.saisie_id = $1::bigint AND l.rang = $2 AND l.etat IN ('EN_ATTENTE', 'EN_COURS') AND s.id = l.saisie_id
      RETURNING l.empreinte, CASE WHEN t.type_identifiant = 'SIRET' THEN t.identifiant END AS siret`,
    [saisieId, rang],
  );
  return rows[0] ?? null;
}

/** False: nobody waits for it any more. */
export async function avancerLecture(
  { base: { pool } }: Deps,
  { saisieId, rang }: DemandeDeLecture,
  { pages, lues }: { readonly pages: number; readonly lues: number },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE lecture_document SET pages = $3, lues = $4 WHERE saisie_id = $1::bigint AND rang = $2 AND etat = 'EN_COURS'`,
    [saisieId, rang, pages, lues],
  );
  return rowCount === 1;
}

/** Ends it, with what was recognised or without. */
export async function conclureLecture(
  { base: { pool } }: Deps,
  { saisieId, rang }: DemandeDeLecture,
  resultat: Reconnaissance | null,
): Promise<void> {
  await pool.query(
    `UPDATE lecture_document SET etat = $3, resultat = $4::jsonb
      WHERE saisie_id = $1::bigint AND rang = $2 AND etat IN ('EN_ATTENTE', 'EN_COURS')`,
    [saisieId, rang, resultat ? 'FINIE' : 'ECHEC', resultat && JSON.stringify(resultat)],
  );
}

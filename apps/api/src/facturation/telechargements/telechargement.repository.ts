import type { ContenuArchive } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import type { DocumentPris } from './noter-telechargements.usecase.ts';

/** One more time that these documents were taken away: the first is kept, the last follows. */
export async function compterTelechargements(
  tx: Pick<Tx, '$executeRaw'>,
  pris: readonly DocumentPris[],
  utilisateurId: string,
  instant: Date,
): Promise<void> {
  const qui = BigInt(utilisateurId);
  await tx.$executeRaw`
    INSERT INTO facture_telechargement AS t (facture_id, structure_id, premier_le, premier_par, dernier_le, dernier_par)
    SELECT x."factureId", x."structureId", ${instant}::timestamptz, ${qui}, ${instant}::timestamptz, ${qui}
    FROM jsonb_to_recordset(${JSON.stringify(pris)}::jsonb) AS x("factureId" bigint, "structureId" bigint) ORDER BY 1, 2
    ON CONFLICT (facture_id, structure_id) DO UPDATE
      SET dernier_le = excluded.dernier_le, dernier_par = excluded.dernier_par, nombre = t.nombre + 1`;
}

export interface Telechargement {
  readonly id: string;
  readonly utilisateurId: string;
  readonly etat: 'EN_PREPARATION' | 'PRET' | 'ECHEC';
  readonly contenu: readonly ContenuArchive[];
  readonly factures: readonly string[];
  readonly demandeLe: Date;
  readonly empreinte: string | null;
  /** Hashes of the documents in a prepared one. */
  readonly documents: readonly string[];
}

/** One that can still be taken, or be prepared; null: there is none, or it has expired. */
export async function lireTelechargement(deps: Deps, id: string): Promise<Telechargement | null> {
  const { rows } = await deps.base.pool.query<Telechargement>({
    name: 'telechargement',
    text: `SELECT id::text, utilisateur_id::text AS "utilisateurId", etat, contenu, factures::text[], empreinte, coalesce(documents, '{}') AS documents,
        demande_le AS "demandeLe"
      FROM telechargement WHERE id = $1::bigint AND expire_le > $2`,
    values: [id, deps.horloge.maintenant()],
  });
  return rows[0] ?? null;
}

export async function creerTelechargement(
  tx: Tx,
  t: {
    readonly utilisateurId: string;
    readonly pret: boolean;
    readonly contenu: readonly ContenuArchive[];
    readonly factures: readonly string[];
    readonly taille: number;
    readonly demandeLe: Date;
    readonly expireLe: Date;
  },
): Promise<string> {
  const { id } = await tx.telechargement.create({
    data: {
      utilisateurId: BigInt(t.utilisateurId),
      etat: t.pret ? 'PRET' : 'EN_PREPARATION',
      contenu: [...t.contenu],
      factures: t.factures.map(BigInt),
      prepares: t.pret ? t.factures.length : 0,
      taille: BigInt(t.taille),
      demandeLe: t.demandeLe,
      expireLe: t.expireLe,
    },
    select: { id: true },
  });
  return id.toString();
}

export const avancerTelechargement = (deps: Deps, id: string, prepares: number): Promise<unknown> =>
  deps.base.pool.query('UPDATE telechargement SET prepares = $2 WHERE id = $1::bigint', [id, prepares]);

/** The bytes of an archive, null where it could not be made, and the documents in it. */
export interface ArchivePreparee {
  readonly empreinte: string | null;
  readonly documents: readonly string[];
}

/**
 * Ends a preparation: true for the one run that did. The bytes are the archive's alone, no document names them: they are
 * crossed off what waits to be named, as a document would be.
 */
export async function conclureTelechargement(
  tx: Tx,
  id: string,
  { empreinte, documents }: ArchivePreparee,
): Promise<{ utilisateurId: string; nombre: number } | null> {
  const lignes = await tx.$queryRaw<{ utilisateurId: string; nombre: number }[]>`
    UPDATE telechargement SET etat = ${empreinte ? 'PRET' : 'ECHEC'}, empreinte = ${empreinte}, documents = ${[...documents]}::text[],
      prepares = CASE WHEN ${empreinte !== null} THEN cardinality(factures) ELSE prepares END
    WHERE id = ${BigInt(id)} AND etat = 'EN_PREPARATION'
    RETURNING utilisateur_id::text AS "utilisateurId", cardinality(factures) AS nombre`;
  // By a run that came second too: its bytes are the same, and announced once more.
  if (empreinte) {
    await tx.$executeRaw`DELETE FROM document_en_attente WHERE empreinte = ${empreinte}
      AND EXISTS (SELECT FROM telechargement WHERE id = ${BigInt(id)} AND empreinte = ${empreinte})`;
  }
  return lignes[0] ?? null;
}

/** Forgets what has expired; its bytes are left to the sweep of what no document names, unless somebody filed the same. */
export async function oublierTelechargements(deps: Deps): Promise<number> {
  const { rowCount } = await deps.base.pool.query(
    `WITH finis AS (DELETE FROM telechargement WHERE id IN (SELECT id FROM telechargement WHERE expire_le <= $1 LIMIT 1000)
        RETURNING id, empreinte),
      rendus AS (INSERT INTO document_en_attente (empreinte, depuis)
        SELECT DISTINCT empreinte, CURRENT_TIMESTAMP - interval '2 days' FROM finis WHERE empreinte IS NOT NULL
        ON CONFLICT DO NOTHING)
      SELECT FROM finis`,
    [deps.horloge.maintenant()],
  );
  return rowCount ?? 0;
}

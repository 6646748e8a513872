import type { Tables } from './fabriques/rangees.ts';

/** What a `pg` pool or client is here: enough to write rows, whatever holds the connection. */
export interface Sql {
  query(texte: string, valeurs?: unknown[]): Promise<{ rows: unknown[] }>;
}

const colonne = (champ: string): string => champ.replace(/[A-Z]/g, (majuscule) => `_${majuscule.toLowerCase()}`);

/**
 * Inserts rows in one statement however many there are. Columns that the rows do not name take their default; all rows
 * must name the same ones, as in the schema (`fluxId`) or as in the database (`flux_id`).
 */
export async function insererLignes(sql: Sql, table: keyof Tables, lignes: readonly object[]): Promise<void> {
  const premiere = lignes[0];
  if (!premiere) return;
  const colonnes = Object.keys(premiere)
    .map((nom) => `"${colonne(nom)}"`)
    .join(', ');
  const enColonnes = lignes.map((r) => Object.fromEntries(Object.entries(r).map(([nom, v]) => [colonne(nom), v])));
  await sql.query(
    `INSERT INTO "${table}" (${colonnes}) SELECT ${colonnes} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    [JSON.stringify(enColonnes)],
  );
}

/** The same for rows as the factories make them. */
export const inserer = <T extends keyof Tables>(
  sql: Sql,
  table: T,
  rangees: readonly Partial<Tables[T]>[],
): Promise<void> => insererLignes(sql, table, rangees);

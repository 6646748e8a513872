import type { Sql } from '@orpheon/testing';
import { COMPTES_DEMO } from './comptes.ts';

/** True where the demo is loaded: what the public pages ask before they show its accounts. */
export async function demoPresente(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query('SELECT FROM utilisateur WHERE courriel_connexion = $1', [
    COMPTES_DEMO[0]?.courriel,
  ]);
  return rows.length > 0;
}

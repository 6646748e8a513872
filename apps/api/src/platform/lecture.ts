import type { Contrat } from '@orpheon/contracts';
import type { Deps } from './deps.ts';
import { parametresDeDroits, SESSION_ET_DROITS } from './droits.sql.ts';
import { ErreurHttp, interdit, introuvable } from './erreurs.ts';
import type { Appel } from './monter.ts';
import { ENVOYEE } from './monter.ts';
import { jetonDe, prolongerSession } from './session.ts';

interface Verdict {
  connecte: boolean | null;
  a_rafraichir: boolean | null;
  autorise: boolean;
  corps: string | null;
}

/**
 * A hot read in one statement: session, rights and the JSON of the answer, which goes out as PostgreSQL wrote it.
 *
 * `sql` is the body of `SELECT (…)::text`: it sees `s` and `h` (see `SESSION_ET_DROITS`) and its own parameters from
 * $6 on; null means out of scope. A statement with a name is kept by the database. Answers 401, 403, 404 or the JSON.
 */
export async function lireEnUneRequete<C extends Contrat & { droit: { type: 'PROFIL' } }>(
  deps: Deps,
  c: C,
  appel: Appel<C>,
  requete: { nom: string | undefined; sql: string; valeurs: unknown[] },
): Promise<typeof ENVOYEE> {
  const jeton = jetonDe(deps, appel.requete);
  if (!jeton) throw new ErreurHttp(401, 'NON_CONNECTE');
  const { rows } = await deps.base.pool.query<Verdict>({
    ...(requete.nom ? { name: requete.nom } : {}),
    text: `WITH ${SESSION_ET_DROITS}
      SELECT (SELECT true FROM s) AS connecte, (SELECT a_rafraichir FROM s) AS a_rafraichir,
        EXISTS (SELECT FROM h) AS autorise, (${requete.sql})::text AS corps`,
    values: [
      ...parametresDeDroits(jeton, deps.horloge.maintenant(), deps.horloge.aujourdhui(), c.droit),
      ...requete.valeurs,
    ],
  });
  const verdict = rows[0];
  if (!verdict?.connecte) throw new ErreurHttp(401, 'NON_CONNECTE');
  if (!verdict.autorise) throw interdit();
  if (verdict.a_rafraichir) await prolongerSession(deps, jeton);
  if (verdict.corps === null) throw introuvable();
  appel.reponse.type('application/json; charset=utf-8').send(verdict.corps);
  return ENVOYEE;
}

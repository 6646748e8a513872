import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from './base.ts';
import type { Deps } from './deps.ts';
import { ErreurHttp } from './erreurs.ts';
import { versJsonb } from './json.ts';
import { cleIdempotence } from './monter.ts';

export type Resultat = Record<string, string | number | boolean | null>;

/** A creating action that is to be done once. */
export interface DemandeUnique {
  readonly utilisateurId: string;
  readonly cle: string;
  /** Of what was asked: the same key with another demand is refused. */
  readonly empreinte: string;
}

/**
 * @param demande what was asked, in canonical form
 * @throws ErreurHttp CLE_IDEMPOTENCE_REQUISE
 */
export function demandeUnique(
  requete: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
  utilisateurId: string,
  demande: unknown,
): DemandeUnique {
  const cle = cleIdempotence(requete);
  if (!cle) throw new ErreurHttp(400, 'CLE_IDEMPOTENCE_REQUISE');
  const empreinte = createHash('sha256')
    .update(JSON.stringify([requete.method, requete.url, demande]))
    .digest('hex');
  return { utilisateurId, cle, empreinte };
}

/**
 * Runs a creating action once per key: a retry, even at the same moment, gets the first one's result. The key is
 * written in the action's own transaction, so that an action that failed leaves its key free.
 *
 * @param demande what was asked, in canonical form: the same key with another demand is refused
 */
export async function uneSeuleFois<R extends Resultat>(
  deps: Deps,
  requete: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
  utilisateurId: string,
  demande: unknown,
  travail: (tx: Tx) => Promise<R>,
): Promise<R> {
  const unique = demandeUnique(requete, utilisateurId, demande);
  return enTransaction(deps.base, async (tx) => {
    const [resultat] = await chacuneUneFois(tx, [unique], async () => [await travail(tx)]);
    if (resultat === undefined) throw new Error('an action gives a result');
    if (resultat instanceof ErreurHttp) throw resultat;
    return resultat;
  });
}

/**
 * `uneSeuleFois` for many actions of one transaction, each with a key of its own: what was done before gives what it gave
 * then, what is asked twice here is done once.
 *
 * @param travail does those that are new; one result each, in order
 * @returns a result each, in order: a key that another demand has used is refused alone
 */
export async function chacuneUneFois<D extends DemandeUnique, R extends Resultat>(
  tx: Tx,
  demandes: readonly D[],
  travail: (nouvelles: readonly D[]) => Promise<readonly R[]>,
): Promise<(R | ErreurHttp)[]> {
  const parCle = new Map<string, D>();
  for (const d of demandes) if (!parCle.has(nomDe(d))) parCle.set(nomDe(d), d);
  const prises = new Set((await prendre(tx, [...parCle.values()])).map(nomDe));
  const nouvelles = [...parCle.values()].filter((d) => prises.has(nomDe(d)));
  const resultats = nouvelles.length > 0 ? await travail(nouvelles) : [];
  const faites = new Map<string, Faite<R>>();
  for (const [i, d] of nouvelles.entries()) {
    const corps = resultats[i];
    if (corps === undefined) throw new Error('each action gives a result');
    faites.set(nomDe(d), { ...d, requete: d.empreinte, corps });
  }
  await noter(tx, [...faites.values()]);
  const anciennes = [...parCle.values()].filter((d) => !prises.has(nomDe(d)));
  for (const f of await relire<R>(tx, anciennes)) faites.set(nomDe(f), f);
  return demandes.map((d) => {
    const faite = faites.get(nomDe(d));
    if (!faite) throw new Error('a key is neither taken nor free');
    return faite.requete === d.empreinte ? faite.corps : new ErreurHttp(422, 'CLE_IDEMPOTENCE_REUTILISEE');
  });
}

type Nom = Pick<DemandeUnique, 'utilisateurId' | 'cle'>;
type Faite<R> = Nom & { readonly requete: string; readonly corps: R };

const nomDe = ({ utilisateurId, cle }: Nom): string => `${utilisateurId} ${cle}`;

/** Takes the keys that are free; waits for those that another transaction is taking. In order: nobody waits in a circle. */
const prendre = (tx: Tx, demandes: readonly DemandeUnique[]): Promise<Nom[]> =>
  tx.$queryRaw<Nom[]>`
    INSERT INTO requete_idempotente (utilisateur_id, cle, requete, statut, corps)
    SELECT d."utilisateurId", d.cle, d.empreinte, 0, '{}'
    FROM jsonb_to_recordset(${versJsonb(demandes.map(({ utilisateurId, cle, empreinte }) => ({ utilisateurId, cle, empreinte })))}::jsonb)
      AS d("utilisateurId" bigint, cle text, empreinte text)
    ORDER BY d."utilisateurId", d.cle ON CONFLICT DO NOTHING
    RETURNING utilisateur_id::text AS "utilisateurId", cle`;

async function noter<R>(tx: Tx, faites: readonly Faite<R>[]): Promise<void> {
  if (faites.length === 0) return;
  const lignes = faites.map(({ utilisateurId, cle, corps }) => ({ utilisateurId, cle, corps }));
  await tx.$executeRaw`
    UPDATE requete_idempotente r SET statut = 200, corps = d.corps
    FROM jsonb_to_recordset(${versJsonb(lignes)}::jsonb) AS d("utilisateurId" bigint, cle text, corps jsonb)
    WHERE r.utilisateur_id = d."utilisateurId" AND r.cle = d.cle`;
}

async function relire<R>(tx: Tx, demandes: readonly Nom[]): Promise<Faite<R>[]> {
  if (demandes.length === 0) return [];
  const lignes = demandes.map(({ utilisateurId, cle }) => ({ utilisateurId, cle }));
  return tx.$queryRaw<Faite<R>[]>`
    SELECT r.utilisateur_id::text AS "utilisateurId", r.cle, r.requete, r.corps
    FROM requete_idempotente r
    JOIN jsonb_to_recordset(${versJsonb(lignes)}::jsonb) AS d("utilisateurId" bigint, cle text)
      ON r.utilisateur_id = d."utilisateurId" AND r.cle = d.cle`;
}

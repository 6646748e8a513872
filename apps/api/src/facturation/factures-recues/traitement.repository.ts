import type { Corps, demanderTraitement } from '@orpheon/contracts';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { versJsonb } from '../../platform/json.ts';
import type { TraitementVoulu } from './traiter-facture-recue.usecase.ts';

/** The only writer of `traitement_groupe` and `traitement_ligne`. */

export const FAITE = 'FAITE';

export async function creerTraitement(
  tx: Tx,
  utilisateurId: string,
  { action, motif, numeroMandat, factures }: Corps<typeof demanderTraitement>,
  instant: Date,
): Promise<string> {
  const { id } = await tx.traitementGroupe.create({
    data: {
      utilisateurId: BigInt(utilisateurId),
      action,
      motif: motif || null,
      numeroMandat: numeroMandat || null,
      demandeLe: instant,
    },
    select: { id: true },
  });
  await tx.traitementLigne.createMany({
    data: factures.map((f, i) => ({
      traitementId: id,
      rang: i + 1,
      factureId: BigInt(f.id),
      version: f.version,
    })),
  });
  return id.toString();
}

interface TraitementEnCours extends Pick<TraitementVoulu, 'action' | 'motif' | 'numeroMandat'> {
  readonly utilisateurId: string;
  /** Ranks that have no result yet. */
  readonly rangs: readonly number[];
}

/** What is left to do; null: it is over, or never was. */
export async function lireTraitementEnCours(deps: Deps, id: string): Promise<TraitementEnCours | null> {
  const { rows } = await deps.base.pool.query<TraitementEnCours>(
    `SELECT g.utilisateur_id::text AS "utilisateurId", g.action, g.motif, g.numero_mandat AS "numeroMandat",
      coalesce((SELECT array_agg(l.rang ORDER BY l.rang) FROM traitement_ligne l
        WHERE l.traitement_id = g.id AND l.resultat IS NULL), '{}') AS rangs
     FROM traitement_groupe g WHERE g.id = $1 AND g.fini_le IS NULL`,
    [id],
  );
  return rows[0] ?? null;
}

/** Holds one line until the transaction ends; null where it has its result. */
export async function verrouillerLigne(
  tx: Tx,
  traitementId: string,
  rang: number,
): Promise<{ factureId: string; version: number } | null> {
  const lignes = await tx.$queryRaw<{ factureId: string; version: number }[]>`
    SELECT facture_id::text AS "factureId", version FROM traitement_ligne
    WHERE traitement_id = ${BigInt(traitementId)} AND rang = ${rang} AND resultat IS NULL FOR UPDATE`;
  return lignes[0] ?? null;
}

export async function noterResultat(
  tx: Tx,
  traitementId: string,
  rang: number,
  resultat: string,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  await tx.$executeRaw`UPDATE traitement_ligne SET resultat = ${resultat}, details = ${versJsonb(details)}::jsonb
    WHERE traitement_id = ${BigInt(traitementId)} AND rang = ${rang}`;
}

/** Ends it once every line has its result: true for the one run that did. */
export async function finirTraitement(
  tx: Tx,
  id: string,
  instant: Date,
): Promise<{ utilisateurId: string; nombre: number; faites: number } | null> {
  const lignes = await tx.$queryRaw<{ utilisateurId: string; nombre: number; faites: number }[]>`
    UPDATE traitement_groupe g SET fini_le = ${instant}::timestamptz
    WHERE g.id = ${BigInt(id)} AND g.fini_le IS NULL
      AND NOT EXISTS (SELECT FROM traitement_ligne l WHERE l.traitement_id = g.id AND l.resultat IS NULL)
    RETURNING g.utilisateur_id::text AS "utilisateurId",
      (SELECT count(*)::int FROM traitement_ligne l WHERE l.traitement_id = g.id) AS nombre,
      (SELECT count(*)::int FROM traitement_ligne l WHERE l.traitement_id = g.id AND l.resultat = ${FAITE}) AS faites`;
  return lignes[0] ?? null;
}

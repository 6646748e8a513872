import type { Tx } from '../base.ts';
import type { EntreeScellee, Sceau } from './chaine.ts';

interface Lecteur {
  query<R>(requete: { text: string; values: unknown[] }): Promise<{ rows: R[] }>;
}

const INSTANT = (colonne: string): string => `to_char(${colonne} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ENTREE = `id::text, ${INSTANT('instant')} AS instant, utilisateur_id::text AS "utilisateurId", action, objet,
  objet_id AS "objetId", donnees::text AS donnees`;
const SCEAU = `id::text, ${INSTANT('scelle_le')} AS "scelleLe", nombre, racine, precedent, sceau`;

/** `$queryRawUnsafe` of a transaction, seen as `pg`: the texts above are constants. */
export const dans = (tx: Tx): Lecteur => ({
  query: async ({ text, values }) => ({ rows: await tx.$queryRawUnsafe(text, ...values) }),
});

export async function lireDernierSceau(lecteur: Lecteur): Promise<Sceau | null> {
  const { rows } = await lecteur.query<Sceau>({
    text: `SELECT ${SCEAU} FROM audit_sceau ORDER BY audit_sceau.id DESC LIMIT 1`,
    values: [],
  });
  return rows[0] ?? null;
}

/** Seals after that one, in order. */
export async function lireSceaux(lecteur: Lecteur, apres: string, limite: number): Promise<Sceau[]> {
  const { rows } = await lecteur.query<Sceau>({
    text: `SELECT ${SCEAU} FROM audit_sceau WHERE audit_sceau.id > $1::bigint ORDER BY audit_sceau.id LIMIT ${limite}`,
    values: [apres],
  });
  return rows;
}

/** Entries under seals `du` to `au`, in order of seal then entry; without bounds, those not sealed yet. */
export async function lireEntrees(
  lecteur: Lecteur,
  bornes: { du: string; au: string } | { limite: number },
): Promise<(EntreeScellee & { sceauId: string | null })[]> {
  const [ou, values] =
    'du' in bornes
      ? ['sceau_id BETWEEN $1::bigint AND $2::bigint ORDER BY sceau_id, audit_entree.id', [bornes.du, bornes.au]]
      : [`sceau_id IS NULL ORDER BY audit_entree.id LIMIT ${bornes.limite}`, []];
  const { rows } = await lecteur.query<EntreeScellee & { sceauId: string | null }>({
    text: `SELECT ${ENTREE}, sceau_id::text AS "sceauId" FROM audit_entree WHERE ${ou}`,
    values,
  });
  return rows;
}

import type { Tx } from '../../platform/base.ts';

/** Somebody manages a handful; a sentence that names more is not read. */
const NOMMEES_MAX = 20;

/** Names of the active structures whose main manager that person is: they hand over before they leave. */
export async function structuresGerees(sql: Pick<Tx, 'structure'>, utilisateurId: bigint): Promise<string[]> {
  const structures = await sql.structure.findMany({
    where: { gestionnairePrincipalId: utilisateurId, statut: 'ACTIVE' },
    select: { raisonSociale: true },
    orderBy: { raisonSociale: 'asc' },
    take: NOMMEES_MAX,
  });
  return structures.map((s) => s.raisonSociale);
}

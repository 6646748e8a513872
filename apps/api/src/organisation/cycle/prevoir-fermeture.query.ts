import type * as c from '@orpheon/contracts';
import { compterBrouillons, compterFacturesEnCoursDeStructure } from '../../facturation/public.ts';
import type { Deps } from '../../platform/deps.ts';

type Bilan = c.Reponse<typeof c.prevoirFermeture, 200>;

/** What is under way in a structure: what its closing leaves as it is, or ends. */
export async function prevoirFermeture(deps: Deps, structureId: string): Promise<Bilan> {
  const [enCours, brouillons, { rows }] = await Promise.all([
    compterFacturesEnCoursDeStructure(deps, structureId),
    compterBrouillons(deps, structureId),
    deps.base.pool.query<{ demandes: number; personnes: number }>({
      name: 'avant_fermeture',
      text: `SELECT (SELECT count(*)::int FROM demande d WHERE d.structure_id = $1::bigint AND d.statut = 'EN_ATTENTE') AS demandes,
        (SELECT count(DISTINCT r.utilisateur_id)::int FROM rattachement r
          WHERE r.structure_id = $1::bigint AND r.statut = 'VALIDEE') AS personnes`,
      values: [structureId],
    }),
  ]);
  return {
    facturesEmises: enCours.emises,
    facturesRecues: enCours.recues,
    brouillons,
    demandes: rows[0]?.demandes ?? 0,
    personnes: rows[0]?.personnes ?? 0,
  };
}

import type * as c from '@orpheon/contracts';
import { CODE_SERVICE_FACTURES_PUBLIQUES } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { SERVICES_OUVERTS_SQL, STRUCTURE_PUBLIQUE_SQL } from './structure-publique.sql.ts';

export type StructureDAnnuaire = c.Reponse<typeof c.consulterStructurePublique, 200>;

/** Rows of one statement: enough that asking costs little, few enough that a slow reader holds little. */
const LOT = 1_000;

/** Every public structure in the order of the names, a batch at a time; no connection is held between batches. */
export async function* lireAnnuaire(deps: Deps): AsyncGenerator<readonly StructureDAnnuaire[]> {
  let apres: readonly [recherche: string, id: string] = ['', '0'];
  for (;;) {
    const { rows } = await deps.base.pool.query<{ structure: StructureDAnnuaire; recherche: string }>({
      name: 'annuaire_entier',
      text: `SELECT json_build_object(${STRUCTURE_PUBLIQUE_SQL}, 'services', ${SERVICES_OUVERTS_SQL('$1', '$2')}) AS structure,
          s.recherche
        FROM structure s WHERE s.publique AND (s.recherche COLLATE "C", s.id) > ($3, $4::bigint)
        ORDER BY s.recherche COLLATE "C", s.id LIMIT ${LOT}`,
      values: [deps.horloge.aujourdhui(), CODE_SERVICE_FACTURES_PUBLIQUES, ...apres],
    });
    yield rows.map((r) => r.structure);
    const derniere = rows.at(-1);
    if (!derniere || rows.length < LOT) return;
    apres = [derniere.recherche, derniere.structure.id];
  }
}

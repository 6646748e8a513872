import type * as c from '@orpheon/contracts';
import { CODE_SERVICE_FACTURES_PUBLIQUES } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { SERVICES_OUVERTS_SQL, STRUCTURE_PUBLIQUE_SQL } from './structure-publique.sql.ts';

type Structure = c.Reponse<typeof c.consulterStructurePublique, 200>;

const LIRE = {
  name: 'structure_publique',
  text: `
    SELECT json_build_object(${STRUCTURE_PUBLIQUE_SQL},
      'services', ${SERVICES_OUVERTS_SQL('$2', '$3')}) AS structure
    FROM structure s WHERE s.id = $1 AND s.publique`,
};

/**
 * A public structure and the services to which an invoice can be addressed today. The service of invoices between public
 * entities is not one of them for a supplier (facts §2.3).
 */
export async function lireStructurePublique(deps: Deps, id: string): Promise<Structure | null> {
  const { rows } = await deps.base.pool.query<{ structure: Structure }>({
    ...LIRE,
    values: [id, deps.horloge.aujourdhui(), CODE_SERVICE_FACTURES_PUBLIQUES],
  });
  return rows[0]?.structure ?? null;
}

import { type Habilitation, type Profil, peut } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import type { FichierAServir } from '../../platform/telechargement.ts';
import { LISIBLE_DU_FLUX_SQL } from './consulter-flux.query.ts';

const LIRE = {
  name: 'fichier_flux',
  text: `SELECT structure_id::text AS "structureId", empreinte, nom_fichier AS nom
    FROM flux WHERE id = $1::bigint`,
};

const LIRE_LISIBLE = {
  name: 'lisible_flux',
  text: `SELECT x.structure_id::text AS "structureId", p.empreinte, p.designation AS nom, p.type_mime AS "typeMime"
    FROM flux x JOIN LATERAL ${LISIBLE_DU_FLUX_SQL('x.id')} ON true WHERE x.id = $1::bigint`,
};

/** What people read of it, of whom may have the file that holds it. */
export async function lireLisibleDuFlux(
  deps: Deps,
  droits: readonly Habilitation[],
  profil: Profil,
  id: string,
): Promise<FichierAServir> {
  const { rows } = await deps.base.pool.query<FichierAServir & { structureId: string }>({
    ...LIRE_LISIBLE,
    values: [id],
  });
  const lisible = rows[0];
  if (!lisible || !peut(droits, profil, { structureId: lisible.structureId, serviceId: null })) throw introuvable();
  return lisible;
}

/** The file of a deposit, as it was received; a deposit belongs to its structure as a whole. */
export async function lireFichierDuFlux(
  deps: Deps,
  droits: readonly Habilitation[],
  profil: Profil,
  id: string,
): Promise<FichierAServir> {
  const { rows } = await deps.base.pool.query<{ structureId: string; empreinte: string; nom: string }>({
    ...LIRE,
    values: [id],
  });
  const flux = rows[0];
  if (!flux || !peut(droits, profil, { structureId: flux.structureId, serviceId: null })) throw introuvable();
  const typeMime = /\.pdf$/i.test(flux.nom)
    ? 'application/pdf'
    : /\.xml$/i.test(flux.nom)
      ? 'application/xml'
      : 'application/octet-stream';
  return { empreinte: flux.empreinte, nom: flux.nom, typeMime };
}

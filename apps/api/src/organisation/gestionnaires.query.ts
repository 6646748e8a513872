import { GERER_LES_PERSONNES, niveauxQuiDonnent, objetsQuiDonnent } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import type { Deps } from '../platform/deps.ts';
import { habilitationValide } from '../platform/droits.sql.ts';

/** Managers who are written to about one matter: beyond that, one of them will have seen it. */
const DESTINATAIRES_MAX = 100;

/** Names under which managing people is held: an application or its domain, and a level. */
export const GESTION = {
  objets: objetsQuiDonnent(GERER_LES_PERSONNES.application) as string[],
  niveaux: niveauxQuiDonnent(GERER_LES_PERSONNES.niveau) as string[],
};

/** Who manages that structure, or that service of it, today, and can sign in. */
export async function gestionnairesDe(
  tx: Pick<Tx, '$queryRaw'>,
  deps: Pick<Deps, 'horloge'>,
  { structureId, serviceId }: { readonly structureId: string; readonly serviceId: string | null },
): Promise<string[]> {
  const lignes = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT u.id::text FROM habilitation h JOIN utilisateur u ON u.id = h.utilisateur_id AND u.etat = 'ACTIF'
    WHERE h.structure_id = ${structureId}::bigint AND (h.service_id IS NULL OR h.service_id = ${serviceId}::bigint)
      AND h.objet = ANY (${GESTION.objets}::text[]) AND h.niveau = ANY (${GESTION.niveaux}::text[])
      AND ${habilitationValide(deps.horloge.aujourdhui())}
    LIMIT ${DESTINATAIRES_MAX}`;
  return lignes.map((l) => l.id);
}

/** Who helps people on behalf of the portal. */
export async function personnesDuSupport(tx: Pick<Tx, '$queryRaw'>): Promise<string[]> {
  const lignes = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM utilisateur WHERE (support OR administrateur) AND etat = 'ACTIF' LIMIT ${DESTINATAIRES_MAX}`;
  return lignes.map((l) => l.id);
}

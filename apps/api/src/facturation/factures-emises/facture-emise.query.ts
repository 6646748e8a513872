import type { StatutFacture } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';

export interface Situation {
  readonly statut: StatutFacture;
  readonly fournisseurId: string;
  readonly serviceFournisseurId: string | null;
  readonly destinataireId: string | null;
  readonly serviceDestinataireId: string | null;
}

const SITUATION = {
  name: 'situation_facture',
  text: `SELECT statut, fournisseur_id::text AS "fournisseurId", service_fournisseur_id::text AS "serviceFournisseurId",
      destinataire_id::text AS "destinataireId", service_destinataire_id::text AS "serviceDestinataireId"
    FROM facture WHERE id = $1::bigint`,
};

/** Whose an invoice is and where it stands, without holding it. */
export async function lireSituation(deps: Deps, id: string): Promise<Situation | null> {
  const { rows } = await deps.base.pool.query<Situation>({ ...SITUATION, values: [id] });
  return rows[0] ?? null;
}

export interface StructureNommee {
  readonly identifiant: string;
  readonly typeIdentifiant: string;
  readonly raisonSociale: string;
}

/** A structure by its id, as a document would name it. */
export const lireIdentifiant = (tx: Tx, structureId: string): Promise<StructureNommee | null> =>
  tx.structure.findUnique({
    where: { id: BigInt(structureId) },
    select: { identifiant: true, typeIdentifiant: true, raisonSociale: true },
  });

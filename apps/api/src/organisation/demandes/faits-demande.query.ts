import type { NatureDeDemande, StatutDemande } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import type { Donnees } from './demande.repository.ts';

/** What a mail about a request is written on, as things stand when it is sent. */
export interface FaitsDeDemande {
  readonly nature: NatureDeDemande;
  readonly statut: StatutDemande;
  readonly structure: string | null;
  readonly service: string | null;
  readonly demandeur: string;
  readonly demandeurCourriel: string;
  readonly concerne: string | null;
  readonly message: string | null;
  readonly motif: string | null;
  readonly donnees: Donnees;
  /** Becomes the one who manages the structure: support admitted the first. */
  readonly principal: boolean;
  readonly demandeeLe: Date;
}

export async function lireFaitsDeDemande(deps: Pick<Deps, 'base'>, id: string): Promise<FaitsDeDemande | null> {
  const { rows } = await deps.base.pool.query<FaitsDeDemande>({
    name: 'faits_demande',
    text: `SELECT d.nature, d.statut, s.raison_sociale AS structure, sv.nom AS service,
        a.prenom || ' ' || a.nom AS demandeur, a.courriel_contact AS "demandeurCourriel",
        b.prenom || ' ' || b.nom AS concerne, d.message, d.motif, d.donnees, d.demandee_le AS "demandeeLe",
        s.gestionnaire_principal_id IS NOT DISTINCT FROM d.demandeur_id AS principal
      FROM demande d JOIN utilisateur a ON a.id = d.demandeur_id LEFT JOIN utilisateur b ON b.id = d.concerne_id
        LEFT JOIN structure s ON s.id = d.structure_id LEFT JOIN service sv ON sv.id = d.service_id
      WHERE d.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

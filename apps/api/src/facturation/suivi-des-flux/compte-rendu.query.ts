import { type Anomalie, type Habilitation, type Profil, peut, type StatutFacture } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { RAPPORT_SQL } from './consulter-flux.query.ts';

export interface CompteRendu {
  readonly numero: string;
  readonly nomFichier: string;
  /** Findings on the file itself. */
  readonly anomalies: readonly Anomalie[];
  readonly factures: readonly {
    readonly fichier: string | null;
    readonly numero: string | null;
    readonly statut: StatutFacture;
    readonly destinataire: string | null;
    readonly montantTtc: string | null;
    readonly devise: string | null;
    readonly anomalies: readonly Anomalie[];
  }[];
  readonly ecartes: readonly { readonly fichier: string; readonly anomalies: readonly Anomalie[] }[];
}

const LIRE = {
  name: 'compte_rendu',
  text: `SELECT x.structure_id::text AS "structureId", json_build_object('numero', x.numero, 'nomFichier', x.nom_fichier,
      'anomalies', x.anomalies, ${RAPPORT_SQL}) AS "compteRendu"
    FROM flux x WHERE x.id = $1::bigint`,
};

/** The report of a deposit; a deposit belongs to its structure as a whole. */
export async function lireCompteRendu(
  deps: Deps,
  droits: readonly Habilitation[],
  profil: Profil,
  id: string,
): Promise<CompteRendu> {
  const { rows } = await deps.base.pool.query<{ structureId: string; compteRendu: CompteRendu }>({
    ...LIRE,
    values: [id],
  });
  const lu = rows[0];
  if (!lu || !peut(droits, profil, { structureId: lu.structureId, serviceId: null })) throw introuvable();
  return lu.compteRendu;
}

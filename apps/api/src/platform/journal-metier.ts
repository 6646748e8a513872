import type { Tx } from './base.ts';
import { versJsonb } from './json.ts';

/** Channel on which API processes hear of new events. */
export const CANAL_EVENEMENTS = 'orpheon_evenement';

export interface NouvelEvenement {
  readonly type: string;
  readonly instant: Date;
  readonly utilisateurId: string | null;
  readonly factureId?: string | null;
  readonly fluxId?: string | null;
  readonly fournisseurId?: string | null;
  readonly serviceFournisseurId?: string | null;
  /** Only where the recipient may see the invoice: they hear of nothing that is not theirs yet. */
  readonly destinataireId?: string | null;
  readonly serviceDestinataireId?: string | null;
  readonly donnees?: Record<string, string | null>;
  /** The action on many invoices that it is a part of, or the end of. */
  readonly traitementId?: string | null;
  /** The structure whose organisation changed: said to its managers. */
  readonly structureId?: string | null;
  readonly serviceId?: string | null;
  /** Said to this person: alone, or beside the managers of `structureId`. */
  readonly pourUtilisateurId?: string | null;
}

/** Events that one job announces at most: what a failure makes it do again. */
const EVENEMENTS_PAR_TACHE = 50;

/**
 * Writes an event in the action's own transaction, with the job that tells whoever must hear and the notice that
 * refreshes open pages. Nothing leaves before the commit.
 */
export async function emettre(tx: Pick<Tx, '$queryRaw'>, evenement: NouvelEvenement): Promise<string> {
  const [id] = await emettreTous(tx, [evenement]);
  if (id === undefined) throw new Error('an event was not written');
  return id;
}

/**
 * `emettre` for many: one statement, and one job for fifty, however many there are.
 * @returns the identifiers of the events, in order of writing
 */
export async function emettreTous(
  tx: Pick<Tx, '$queryRaw'>,
  evenements: readonly NouvelEvenement[],
): Promise<string[]> {
  if (evenements.length === 0) return [];
  const lignes = versJsonb(
    evenements.map((e) => ({
      type: e.type,
      instant: e.instant,
      utilisateur_id: e.utilisateurId,
      facture_id: e.factureId,
      flux_id: e.fluxId,
      fournisseur_id: e.fournisseurId,
      service_fournisseur_id: e.serviceFournisseurId,
      destinataire_id: e.destinataireId,
      service_destinataire_id: e.serviceDestinataireId,
      donnees: e.donnees ?? {},
      traitement_id: e.traitementId,
      pour_utilisateur_id: e.pourUtilisateurId,
      structure_id: e.structureId,
      service_id: e.serviceId,
    })),
  );
  const ecrits = await tx.$queryRaw<{ id: string }[]>`
    WITH e AS (
      INSERT INTO evenement (type, instant, utilisateur_id, facture_id, flux_id, fournisseur_id, service_fournisseur_id,
        destinataire_id, service_destinataire_id, donnees, traitement_id, pour_utilisateur_id, structure_id, service_id)
      SELECT x.type, x.instant, x.utilisateur_id, x.facture_id, x.flux_id, x.fournisseur_id, x.service_fournisseur_id,
        x.destinataire_id, x.service_destinataire_id, x.donnees, x.traitement_id, x.pour_utilisateur_id, x.structure_id, x.service_id
      FROM jsonb_to_recordset(${lignes}::jsonb) AS x(type text, instant timestamptz, utilisateur_id bigint,
        facture_id bigint, flux_id bigint, fournisseur_id bigint, service_fournisseur_id bigint, destinataire_id bigint,
        service_destinataire_id bigint, donnees jsonb, traitement_id bigint, pour_utilisateur_id bigint,
        structure_id bigint, service_id bigint)
      RETURNING id
    )
    SELECT e.id::text, pg_notify(${CANAL_EVENEMENTS}, e.id::text)::text,
      (SELECT count(*)::int FROM graphile_worker.add_jobs((SELECT array_agg(row('diffuser_evenement',
        json_build_object('evenementIds', t.ids), NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec)
        FROM (SELECT json_agg(n.id::text ORDER BY n.rang) AS ids
          FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS rang FROM e) n
          GROUP BY n.rang / ${EVENEMENTS_PAR_TACHE}::int) t)))
    FROM e ORDER BY e.id`;
  return ecrits.map((e) => e.id);
}

export interface NouvelleEntreeAudit {
  readonly instant: Date;
  readonly utilisateurId: string | null;
  readonly action: string;
  readonly objet: string;
  readonly objetId: string;
  readonly donnees?: Readonly<Record<string, string | number | null>>;
}

/** Writes an audit entry in the action's own transaction; the sealer chains it later. No personal data in `donnees`. */
export const auditer = (tx: Pick<Tx, '$executeRaw'>, entree: NouvelleEntreeAudit): Promise<void> =>
  auditerTous(tx, [entree]);

/** `auditer` for many: one statement however many there are. */
export async function auditerTous(tx: Pick<Tx, '$executeRaw'>, entrees: readonly NouvelleEntreeAudit[]): Promise<void> {
  if (entrees.length === 0) return;
  const lignes = versJsonb(
    entrees.map((e) => ({
      instant: e.instant,
      utilisateur_id: e.utilisateurId,
      action: e.action,
      objet: e.objet,
      objet_id: e.objetId,
      donnees: e.donnees ?? {},
    })),
  );
  await tx.$executeRaw`
    INSERT INTO audit_entree (instant, utilisateur_id, action, objet, objet_id, donnees)
    SELECT x.instant, x.utilisateur_id, x.action, x.objet, x.objet_id, x.donnees
    FROM jsonb_to_recordset(${lignes}::jsonb) AS x(instant timestamptz, utilisateur_id bigint, action text, objet text,
      objet_id text, donnees jsonb)`;
}

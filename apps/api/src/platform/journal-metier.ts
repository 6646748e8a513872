import type { Tx } from './base.ts';
import { versJsonb } from './json.ts';
import { ajouterTache } from './taches.ts';

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
}

const bigint = (id: string | null | undefined): bigint | null => (id ? BigInt(id) : null);

/**
 * Writes an event in the action's own transaction, with the job that tells whoever must hear and the notice that
 * refreshes open pages. Nothing leaves before the commit.
 */
export async function emettre(tx: Tx, e: NouvelEvenement): Promise<string> {
  const { id } = await tx.evenement.create({
    data: {
      type: e.type,
      instant: e.instant,
      utilisateurId: bigint(e.utilisateurId),
      factureId: bigint(e.factureId),
      fluxId: bigint(e.fluxId),
      fournisseurId: bigint(e.fournisseurId),
      serviceFournisseurId: bigint(e.serviceFournisseurId),
      destinataireId: bigint(e.destinataireId),
      serviceDestinataireId: bigint(e.serviceDestinataireId),
      donnees: e.donnees ?? {},
    },
    select: { id: true },
  });
  await ajouterTache(tx, 'diffuser_evenement', { evenementId: id.toString() });
  await tx.$queryRaw`SELECT pg_notify(${CANAL_EVENEMENTS}, ${id.toString()})::text`;
  return id.toString();
}

/** Writes an audit entry in the action's own transaction; the sealer chains it later. No personal data in `donnees`. */
export async function auditer(
  tx: Tx,
  entree: {
    instant: Date;
    utilisateurId: string | null;
    action: string;
    objet: string;
    objetId: string;
    donnees?: Record<string, string | number | null>;
  },
): Promise<void> {
  await tx.auditEntree.create({
    data: {
      instant: entree.instant,
      utilisateurId: bigint(entree.utilisateurId),
      action: entree.action,
      objet: entree.objet,
      objetId: entree.objetId,
      donnees: entree.donnees ?? {},
    },
  });
}

/** `emettre` for many: one statement however many there are. */
export async function emettreTous(tx: Pick<Tx, '$queryRaw'>, evenements: readonly NouvelEvenement[]): Promise<void> {
  if (evenements.length === 0) return;
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
    })),
  );
  await tx.$queryRaw`
    WITH e AS (
      INSERT INTO evenement (type, instant, utilisateur_id, facture_id, flux_id, fournisseur_id, service_fournisseur_id,
        destinataire_id, service_destinataire_id, donnees)
      SELECT x.type, x.instant, x.utilisateur_id, x.facture_id, x.flux_id, x.fournisseur_id, x.service_fournisseur_id,
        x.destinataire_id, x.service_destinataire_id, x.donnees
      FROM jsonb_to_recordset(${lignes}::jsonb) AS x(type text, instant timestamptz, utilisateur_id bigint,
        facture_id bigint, flux_id bigint, fournisseur_id bigint, service_fournisseur_id bigint, destinataire_id bigint,
        service_destinataire_id bigint, donnees jsonb)
      RETURNING id
    )
    SELECT count(pg_notify(${CANAL_EVENEMENTS}, e.id::text)::text)::int AS annonces,
      (SELECT count(*)::int FROM graphile_worker.add_jobs((SELECT array_agg(row('diffuser_evenement',
        json_build_object('evenementId', e.id::text), NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec)
        FROM e))) AS taches
    FROM e`;
}

export interface NouvelleEntreeAudit {
  readonly instant: Date;
  readonly utilisateurId: string | null;
  readonly action: string;
  readonly objet: string;
  readonly objetId: string;
  readonly donnees?: Readonly<Record<string, string | number | null>>;
}

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

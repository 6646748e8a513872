import type { Tx } from '../platform/base.ts';
import type { Deps } from '../platform/deps.ts';
import { auditer, auditerTous, emettre, emettreTous } from '../platform/journal-metier.ts';
import { versJsonb } from '../platform/json.ts';

/** Something done to a structure, its services, people or rights. */
export interface FaitDOrganisation {
  readonly structureId: string;
  /** `rattachement.approuver`, `service.desactiver`… */
  readonly action: string;
  /** Who did it; null: the system. */
  readonly auteurId: string | null;
  /** The person it was done to: told at once, wherever signed in. */
  readonly concerneId?: string | null;
  readonly serviceId?: string | null;
  /** What the sentence of the history needs. No secret, and no name of a person: these are read from their account. */
  readonly donnees?: Readonly<Record<string, string | null>>;
}

/**
 * What every action on an organisation leaves, in its own transaction: a row of the structure's history, an audit entry
 * (identifiers alone) and the event that refreshes the pages of its managers and of the person concerned.
 */
export async function consigner(tx: Tx, deps: Pick<Deps, 'horloge'>, fait: FaitDOrganisation): Promise<void> {
  const { structureId, action, auteurId, concerneId = null, serviceId = null, donnees = {} } = fait;
  const instant = deps.horloge.maintenant();
  await tx.$executeRaw`
    INSERT INTO structure_historique (structure_id, instant, action, auteur_id, concerne_id, service_id, donnees)
    VALUES (${structureId}::bigint, ${instant}::timestamptz, ${action}, ${auteurId}::bigint, ${concerneId}::bigint,
      ${serviceId}::bigint, ${versJsonb(donnees)}::jsonb)`;
  await auditer(tx, {
    instant,
    utilisateurId: auteurId,
    action: `organisation.${action}`,
    objet: 'structure',
    objetId: structureId,
    donnees: { concerne: concerneId, service: serviceId },
  });
  await emettre(tx, {
    type: `organisation.${action}`,
    instant,
    utilisateurId: auteurId,
    structureId,
    serviceId,
    pourUtilisateurId: concerneId,
  });
}

/**
 * `consigner` for many in a few statements: a history row and an audit entry each, but one event a person, since an event
 * only says that what they hold is to be read again.
 */
export async function consignerTous(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  faits: readonly FaitDOrganisation[],
): Promise<void> {
  if (faits.length === 0) return;
  const instant = deps.horloge.maintenant();
  const lignes = versJsonb(
    faits.map((f) => ({
      structure_id: f.structureId,
      action: f.action,
      auteur_id: f.auteurId,
      concerne_id: f.concerneId,
      service_id: f.serviceId,
      donnees: f.donnees ?? {},
    })),
  );
  await tx.$executeRaw`
    INSERT INTO structure_historique (structure_id, instant, action, auteur_id, concerne_id, service_id, donnees)
    SELECT x.structure_id, ${instant}::timestamptz, x.action, x.auteur_id, x.concerne_id, x.service_id, x.donnees
    FROM jsonb_to_recordset(${lignes}::jsonb) AS x(structure_id bigint, action text, auteur_id bigint, concerne_id bigint,
      service_id bigint, donnees jsonb)`;
  await auditerTous(
    tx,
    faits.map((f) => ({
      instant,
      utilisateurId: f.auteurId,
      action: `organisation.${f.action}`,
      objet: 'structure',
      objetId: f.structureId,
      donnees: { concerne: f.concerneId ?? null, service: f.serviceId ?? null },
    })),
  );
  const parPersonne = Map.groupBy(faits, (f) => `${f.structureId} ${f.concerneId ?? ''}`);
  await emettreTous(
    tx,
    [...parPersonne.values()].flatMap((desPersonne) => {
      const [f] = desPersonne;
      if (!f) return [];
      const services = new Set(desPersonne.map((g) => g.serviceId ?? null));
      return {
        type: `organisation.${f.action}`,
        instant,
        utilisateurId: f.auteurId,
        structureId: f.structureId,
        // the managers of one service hear of what is theirs alone
        serviceId: services.size === 1 ? (f.serviceId ?? null) : null,
        pourUtilisateurId: f.concerneId ?? null,
      };
    }),
  );
}

import type { Tx } from '../platform/base.ts';
import type { Deps } from '../platform/deps.ts';
import { auditer, emettre } from '../platform/journal-metier.ts';
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

import type { Tx } from './base.ts';
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

import { droitsPropres, type Habilitation, mandatPour, type Profil, perimetre, peut } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { exiger } from '../platform/droits.ts';
import { ErreurHttp } from '../platform/erreurs.ts';

const AGIR = { application: 'FACTURES_EMISES', niveau: 'MODIFICATION' } as const;

/** The mandat de facturation under which somebody files for that structure; null: they hold the right themselves. */
export const mandatDuDepot = (droits: readonly Habilitation[], structureId: string): string | null =>
  mandatPour(droits, AGIR, structureId);

/** What a step of an invoice's history keeps of the mandate it was made under. */
export const donneesDuMandat = (mandatId: string | null): { readonly mandatId: string } | null =>
  mandatId === null ? null : { mandatId };

/**
 * Lets pass who files for that structure, as `exiger` does; whose structure once held a mandate for it, or holds one for
 * later, is told so rather than that nothing is there.
 */
export async function exigerDepot(
  sql: Pick<Tx, '$queryRaw'>,
  droits: readonly Habilitation[],
  profil: Profil,
  structureId: string,
): Promise<void> {
  const cible = { structureId, serviceId: null };
  if (!peut(droits, { ...profil, niveau: 'CONSULTATION' }, cible))
    await refuserSansMandat(sql, droits, profil, structureId);
  exiger(droits, profil, cible);
}

/** @throws ErreurHttp MANDAT_FACTURATION_ABSENT (403) where the reader's structure had a mandate that gives nothing today */
export async function refuserSansMandat(
  sql: Pick<Tx, '$queryRaw'>,
  droits: readonly Habilitation[],
  profil: Profil,
  structureId: string,
): Promise<void> {
  const { structures } = perimetre(droitsPropres(droits), profil);
  const [accorde] = await sql.$queryRaw<{ mandant: string; mandataire: string }[]>`
    SELECT a.raison_sociale AS mandant, b.raison_sociale AS mandataire
    FROM mandat_facturation m JOIN structure a ON a.id = m.mandant_id JOIN structure b ON b.id = m.mandataire_id
    WHERE m.mandant_id = ${structureId}::bigint AND m.mandataire_id = ANY (${structures}::bigint[])
      AND m.etat IN ('ACCEPTE', 'REVOQUE')
    ORDER BY m.id DESC LIMIT 1`;
  if (accorde) throw new ErreurHttp(403, 'MANDAT_FACTURATION_ABSENT', accorde);
}

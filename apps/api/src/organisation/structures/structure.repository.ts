import type { Application, Fiche, ParametresDeStructure } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import type { Structure } from '../../platform/prisma/generated/client.ts';

/** Writes a structure's own data. */

/** Holds a structure for its writer. One that is closed takes no change. */
export async function verrouillerStructure(tx: Tx, id: string): Promise<Structure> {
  await tx.$queryRaw`SELECT 1 FROM structure WHERE id = ${BigInt(id)} FOR NO KEY UPDATE`;
  const structure = await tx.structure.findUnique({ where: { id: BigInt(id) } });
  if (!structure) throw introuvable();
  if (structure.statut !== 'ACTIVE') throw new ErreurHttp(409, 'STRUCTURE_FERMEE');
  return structure;
}

/** The same, as long as nobody wrote since the writer looked: the refusal names who did. */
export async function prendreStructure(tx: Tx, id: string, version: number): Promise<Structure> {
  const structure = await verrouillerStructure(tx, id);
  if (structure.version === version) return structure;
  throw new ErreurHttp(409, 'STRUCTURE_MODIFIEE', await dernierAuteur(tx, id));
}

/** Who last wrote something of that structure (or of that service), and when. */
export async function dernierAuteur(
  tx: Tx,
  structureId: string,
  serviceId: string | null = null,
): Promise<{ qui: string; quand: string }> {
  const [ligne] = await tx.$queryRaw<{ qui: string; quand: string }[]>`
    SELECT coalesce(u.prenom || ' ' || u.nom, '?') AS qui,
      to_char(h.instant AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY HH24:MI') AS quand
    FROM structure_historique h LEFT JOIN utilisateur u ON u.id = h.auteur_id
    WHERE h.structure_id = ${BigInt(structureId)} AND (${serviceId}::bigint IS NULL OR h.service_id = ${serviceId}::bigint OR h.action = 'service.importer')
    ORDER BY h.id DESC LIMIT 1`;
  return ligne ?? { qui: '?', quand: '?' };
}

/** Applications that a structure has closed. */
export async function applicationsFermeesDe(tx: Tx, id: string): Promise<readonly Application[]> {
  const [ligne] = await tx.$queryRaw<{ fermees: Application[] | null }[]>`
    SELECT applications_fermees AS fermees FROM structure WHERE id = ${id}::bigint`;
  return ligne?.fermees ?? [];
}

/** Two managers who open and close at once both get what they asked for: no version is asked, but it moves on. */
export async function ecrireApplications(tx: Tx, id: bigint, fermees: readonly Application[]): Promise<void> {
  await tx.structure.update({ where: { id }, data: { applicationsFermees: [...fermees], version: { increment: 1 } } });
}

export async function ecrireFiche(tx: Tx, id: bigint, fiche: Fiche): Promise<void> {
  const { raisonSociale, pays, ...reste } = fiche;
  await tx.structure.update({
    where: { id },
    data: { raisonSociale: raisonSociale ?? '', pays: pays ?? 'FR', ...reste, version: { increment: 1 } },
  });
}

export async function ecrireParametres(
  tx: Tx,
  id: bigint,
  parametres: Partial<ParametresDeStructure> & { readonly doubleValidationBancaire: boolean },
): Promise<void> {
  const { devisesAcceptees, ...reste } = parametres;
  const devises = devisesAcceptees ? { devisesAcceptees: [...devisesAcceptees] } : {};
  await tx.structure.update({ where: { id }, data: { ...reste, ...devises, version: { increment: 1 } } });
}

import type { EtatDeStructure, StatutStructure } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { type Mandat, verrouillerMandatsAcceptes } from '../mandats/mandat.repository.ts';
import { tenirStructure } from '../rattachement/rattachement.repository.ts';

/** The only writer of a structure's state: open, closed, replaced. */

/** A structure held until the end of the transaction. */
export interface StructureTenue extends EtatDeStructure {
  readonly id: string;
  readonly typeIdentifiant: string;
  readonly raisonSociale: string;
  readonly publique: boolean;
}

/** Its mandats de facturation that are agreed to, on either side, held too. */
export interface AvecMandats {
  readonly mandats: readonly Mandat[];
}

const lireStructure = async (tx: Tx, id: string): Promise<StructureTenue | null> => {
  const [lue] = await tx.$queryRaw<(Omit<StructureTenue, 'fermeeLe'> & { fermeeLe: Date | null })[]>`
    SELECT id::text, type_identifiant AS "typeIdentifiant", identifiant, raison_sociale AS "raisonSociale", publique, statut,
      gestionnaire_principal_id::text AS "gestionnairePrincipalId", fermee_le AS "fermeeLe",
      successeur_id IS NOT NULL AS remplacee
    FROM structure WHERE id = ${id}::bigint`;
  return lue ? { ...lue, fermeeLe: lue.fermeeLe?.getTime() ?? null } : null;
};

/**
 * Holds structures for a change of their state, in the order of their numbers, and before them the mandates and the
 * requests of the first: an answer holds its mandate or its request, then the structure.
 */
export async function tenirPourCycle(
  tx: Tx,
  id: string,
  autreId: string | null = null,
): Promise<{ readonly structure: (StructureTenue & AvecMandats) | null; readonly autre: StructureTenue | null }> {
  const mandats = await verrouillerMandatsAcceptes(tx, id);
  await tx.$queryRaw`SELECT FROM demande WHERE structure_id = ${id}::bigint AND statut = 'EN_ATTENTE' ORDER BY id FOR UPDATE`;
  const ids = autreId === null || autreId === id ? [id] : [id, autreId];
  for (const tenue of ids.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))) await tenirStructure(tx, tenue);
  const structure = await lireStructure(tx, id);
  const autre = autreId === null ? null : await lireStructure(tx, autreId);
  return { structure: structure && { ...structure, mandats }, autre };
}

/** Requests that wait in a structure held: not those that somebody is answering at this moment, who will find it closed. */
export const demandesEnAttente = async (tx: Tx, structureId: string): Promise<string[]> => {
  const lues = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM demande WHERE structure_id = ${structureId}::bigint AND statut = 'EN_ATTENTE'
    ORDER BY id FOR UPDATE SKIP LOCKED`;
  return lues.map((d) => d.id);
};

export interface Fermeture {
  readonly statut: StatutStructure;
  readonly par: string;
  readonly motif: string;
  readonly instant: Date;
  readonly successeurId: string | null;
}

export async function ecrireFermeture(tx: Tx, id: string, f: Fermeture): Promise<void> {
  await tx.$executeRaw`
    UPDATE structure SET statut = ${f.statut}, fermee_le = ${f.instant}::timestamptz, fermee_par_id = ${f.par}::bigint,
      motif_fermeture = ${f.motif}, successeur_id = ${f.successeurId}::bigint, version = version + 1
    WHERE id = ${id}::bigint`;
}

/** Opens it again. Who led it does so still, where they belong to it and can sign in; else nobody does. */
export async function ecrireReouverture(tx: Tx, id: string, statut: StatutStructure): Promise<void> {
  await tx.$queryRaw`SELECT FROM utilisateur u WHERE u.id = (SELECT s.gestionnaire_principal_id FROM structure s
    WHERE s.id = ${id}::bigint) FOR SHARE`;
  await tx.$executeRaw`
    UPDATE structure s SET statut = ${statut}, fermee_le = NULL, fermee_par_id = NULL, motif_fermeture = NULL,
      version = version + 1, gestionnaire_principal_id = (SELECT u.id FROM utilisateur u
        WHERE u.id = s.gestionnaire_principal_id AND u.etat = 'ACTIF' AND EXISTS (SELECT FROM rattachement r
          WHERE r.utilisateur_id = u.id AND r.structure_id = s.id AND r.statut = 'VALIDEE'))
    WHERE s.id = ${id}::bigint`;
}

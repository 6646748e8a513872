import { finDeCompte } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { garder, MARQUE_DU_COFFRE, relire } from '../../platform/coffre.ts';
import type { Deps } from '../../platform/deps.ts';
import { versJsonb } from '../../platform/json.ts';
import type { CoordonneeBancaire } from '../../platform/prisma/generated/client.ts';

/** The only writer of `coordonnee_bancaire`. The caller holds the structure: its accounts change one after the other. */

/** A number opens for its structure alone: a row copied to another one opens nothing. */
const lien = (structureId: string): string => `coordonnee_bancaire:${structureId}`;

/** The whole number; null where the master secret is not the one it was kept with. */
export const numeroDe = (deps: Pick<Deps, 'config'>, structureId: string, compte: string): string | null =>
  relire(deps.config.SECRET_MAITRE, compte, lien(structureId));

export interface Compte extends Omit<CoordonneeBancaire, 'id' | 'structureId' | 'compte'> {
  readonly id: string;
  readonly numero: string | null;
}

const lu =
  (deps: Pick<Deps, 'config'>, structureId: string) =>
  ({ id, structureId: _structure, compte, ...reste }: CoordonneeBancaire): Compte => ({
    ...reste,
    id: String(id),
    numero: numeroDe(deps, structureId, compte),
  });

/** Every account of a structure. A waiting one counts as long as its request does: what was refused is as if it never was. */
export async function comptesDe(tx: Tx, deps: Pick<Deps, 'config'>, structureId: string): Promise<Compte[]> {
  const rangees = await tx.coordonneeBancaire.findMany({
    where: { structureId: BigInt(structureId) },
    orderBy: { id: 'asc' },
  });
  const demandees = await tx.$queryRaw<{ id: string }[]>`
    SELECT d.donnees->>'coordonneeId' AS id FROM demande d WHERE d.structure_id = ${structureId}::bigint
      AND d.nature = 'COORDONNEE_BANCAIRE' AND d.statut = 'EN_ATTENTE'`;
  const attendues = new Set(demandees.map((d) => d.id));
  return rangees
    .map(lu(deps, structureId))
    .filter((c) => !c.enAttente || attendues.has(c.id) || c.activeeLe !== null)
    .map((c) => ({ ...c, enAttente: c.enAttente && attendues.has(c.id) }));
}

/** One account, whether its request still waits or was answered a moment ago. */
export async function compteDe(
  tx: Tx,
  deps: Pick<Deps, 'config'>,
  structureId: string,
  id: string,
): Promise<Compte | null> {
  const rangee = await tx.coordonneeBancaire.findFirst({
    where: { id: BigInt(id), structureId: BigInt(structureId) },
  });
  return rangee && lu(deps, structureId)(rangee);
}

export interface NouveauCompte {
  readonly type: string;
  readonly libelle: string;
  readonly numero: string;
  readonly bic: string | null;
  readonly titulaire: string | null;
  readonly affactureurNom: string | null;
  readonly affactureurIdentifiant: string | null;
}

/** @returns its identifier */
export async function ajouterCompte(
  tx: Tx,
  deps: Pick<Deps, 'config' | 'horloge'>,
  structureId: string,
  { numero, ...compte }: NouveauCompte,
  etat: { readonly active: boolean; readonly parDefaut: boolean },
): Promise<string> {
  const instant = deps.horloge.maintenant();
  const cree = await tx.coordonneeBancaire.create({
    data: {
      ...compte,
      ...etat,
      structureId: BigInt(structureId),
      compte: garder(deps.config.SECRET_MAITRE, numero, lien(structureId)),
      enAttente: !etat.active,
      creeLe: instant,
      activeeLe: etat.active ? instant : null,
    },
    select: { id: true },
  });
  return String(cree.id);
}

/** At most one account is the default one: the others make way first. */
export async function changerCompte(
  tx: Tx,
  structureId: string,
  id: string,
  change: {
    readonly libelle?: string;
    readonly active: boolean;
    readonly parDefaut: boolean;
    readonly activeeLe?: Date;
  },
): Promise<void> {
  if (change.parDefaut) {
    await tx.coordonneeBancaire.updateMany({
      where: { structureId: BigInt(structureId), parDefaut: true, id: { not: BigInt(id) } },
      data: { parDefaut: false, version: { increment: 1 } },
    });
  }
  await tx.coordonneeBancaire.update({
    where: { id: BigInt(id) },
    data: { ...change, enAttente: false, version: { increment: 1 } },
  });
}

/** It waits for a second manager, as a new one does. */
export async function mettreEnAttente(tx: Tx, id: string): Promise<void> {
  await tx.coordonneeBancaire.update({
    where: { id: BigInt(id) },
    data: { enAttente: true, version: { increment: 1 } },
  });
}

/**
 * Encrypts numbers that were written in clear, before there was a master secret: a lot at a time, held meanwhile. A number
 * stays what it is, so its version does too.
 *
 * @returns how many; fewer than `lot`: none is left
 */
export async function chiffrerComptesEnClair(tx: Tx, secret: string, lot: number): Promise<number> {
  const enClair = await tx.$queryRaw<{ id: string; structure: string; compte: string }[]>`
    SELECT id::text, structure_id::text AS structure, compte FROM coordonnee_bancaire
    WHERE NOT starts_with(compte, ${MARQUE_DU_COFFRE}) ORDER BY id LIMIT ${lot}::int FOR UPDATE`;
  const gardes = enClair.map(({ id, structure, compte }) => ({ id, compte: garder(secret, compte, lien(structure)) }));
  await tx.$executeRaw`
    UPDATE coordonnee_bancaire b SET compte = x.compte
    FROM jsonb_to_recordset(${versJsonb(gardes)}::jsonb) AS x(id bigint, compte text) WHERE b.id = x.id`;
  return gardes.length;
}

/** What of an account may stand in a history, a mail, a request. */
export const resumeDe = ({ libelle, type, numero }: Pick<Compte, 'libelle' | 'type' | 'numero'>) => ({
  libelle,
  type,
  fin: finDeCompte(numero ?? ''),
});

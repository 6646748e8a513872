import {
  type Application,
  type Domaine,
  NIVEAUX,
  type Niveau,
  niveauxQuiDonnent,
  RATTACHE,
  STATUTS_PRESENTS,
  type StatutDeRattachement,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { versJsonb } from '../../platform/json.ts';

export interface ProfilVoulu {
  readonly objet: Application | Domaine;
  readonly niveau: Niveau;
}

/** Somebody at a structure, or at one of its services. */
export interface Place {
  readonly utilisateurId: string;
  readonly structureId: string;
  readonly serviceId: string | null;
}

/**
 * Puts somebody there. Detached from there before, they are there again, by the attachment that they had.
 * @returns false where they were there already: nothing changes, and of two at once one puts them there
 */
export async function rattacher(tx: Tx, place: Place, instant: Date): Promise<boolean> {
  const repris = await tx.$executeRaw`
    UPDATE rattachement SET statut = ${RATTACHE}, decide_le = ${instant}::timestamptz
    WHERE id = (SELECT r.id FROM rattachement r WHERE r.utilisateur_id = ${place.utilisateurId}::bigint
      AND r.structure_id = ${place.structureId}::bigint AND r.service_id IS NOT DISTINCT FROM ${place.serviceId}::bigint
      AND r.statut = ANY (${STATUTS_PRESENTS as readonly string[]}) ORDER BY r.statut = ${RATTACHE} DESC, r.id DESC LIMIT 1)
      AND statut <> ${RATTACHE}`;
  if (repris > 0) return true;
  const ecrits = await tx.$executeRaw`
    INSERT INTO rattachement (utilisateur_id, structure_id, service_id, statut, demande_le, decide_le)
    VALUES (${place.utilisateurId}::bigint, ${place.structureId}::bigint, ${place.serviceId}::bigint, ${RATTACHE},
      ${instant}::timestamptz, ${instant}::timestamptz)
    ON CONFLICT DO NOTHING`;
  return ecrits > 0;
}

/**
 * Grants profiles there, from now on and without an end. Lesser or dated grants of the same gave way to them; what is
 * held for good at that level or above stays as it is.
 */
export async function accorderProfils(
  tx: Tx,
  place: Place,
  profils: readonly ProfilVoulu[],
  { instant, jour, par }: { readonly instant: Date; readonly jour: string; readonly par: string | null },
): Promise<void> {
  const voulus = versJsonb(profils.map((p) => ({ objet: p.objet, niveau: p.niveau, inclus: niveauxInclus(p.niveau) })));
  await tx.$executeRaw`
    DELETE FROM habilitation h USING jsonb_to_recordset(${voulus}::jsonb) AS x(objet text, niveau text, inclus text[])
    WHERE h.utilisateur_id = ${place.utilisateurId}::bigint AND h.structure_id = ${place.structureId}::bigint
      AND h.service_id IS NOT DISTINCT FROM ${place.serviceId}::bigint AND h.objet = x.objet AND h.niveau = ANY (x.inclus)
      AND NOT (h.niveau = x.niveau AND coalesce(h.debut, '-infinity') <= ${jour}::date AND h.fin IS NULL)`;
  await tx.$executeRaw`
    INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau, accordee_le, accordee_par)
    SELECT ${place.utilisateurId}::bigint, ${place.structureId}::bigint, ${place.serviceId}::bigint, x.objet, x.niveau,
      ${instant}::timestamptz, ${par}::bigint
    FROM jsonb_to_recordset(${voulus}::jsonb) AS x(objet text, niveau text, inclus text[])
    WHERE NOT EXISTS (SELECT FROM habilitation h WHERE h.utilisateur_id = ${place.utilisateurId}::bigint
      AND h.structure_id = ${place.structureId}::bigint AND h.service_id IS NOT DISTINCT FROM ${place.serviceId}::bigint
      AND h.objet = x.objet AND coalesce(h.debut, '-infinity') <= ${jour}::date AND h.fin IS NULL
      AND NOT (h.niveau = ANY (x.inclus) AND h.niveau <> x.niveau))
    ON CONFLICT DO NOTHING`;
}

/** The levels that one level gives: itself and what it includes. */
const niveauxInclus = (niveau: Niveau): Niveau[] => NIVEAUX.filter((n) => niveauxQuiDonnent(n).includes(niveau));

/** Is that person at the structure as a whole, or at that very service? */
export async function estRattache(tx: Pick<Tx, '$queryRaw'>, place: Place): Promise<boolean> {
  const [ligne] = await tx.$queryRaw<{ oui: boolean }[]>`
    SELECT EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = ${place.utilisateurId}::bigint
      AND r.structure_id = ${place.structureId}::bigint AND r.statut = ${RATTACHE}
      AND (r.service_id IS NULL OR r.service_id = ${place.serviceId}::bigint)) AS oui`;
  return ligne?.oui ?? false;
}

/** Is that person at the structure, wherever in it? */
export async function estDansLaStructure(
  tx: Pick<Tx, '$queryRaw'>,
  { utilisateurId, structureId }: Pick<Place, 'utilisateurId' | 'structureId'>,
): Promise<boolean> {
  const [ligne] = await tx.$queryRaw<{ oui: boolean }[]>`
    SELECT EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = ${utilisateurId}::bigint
      AND r.structure_id = ${structureId}::bigint AND r.statut = ${RATTACHE}) AS oui`;
  return ligne?.oui ?? false;
}

/** One attachment, with what decides whether it may end. */
export interface RattachementLu extends Place {
  readonly id: string;
  readonly statut: StatutDeRattachement;
  /** The structure's gestionnaire principal. */
  readonly principalId: string | null;
  readonly structureActive: boolean;
  readonly compteActif: boolean;
  /** The person belongs to the structure as a whole, by this attachment or another. */
  readonly rattacheAuTout: boolean;
}

export async function lireRattachement(tx: Pick<Tx, '$queryRaw'>, id: string): Promise<RattachementLu | null> {
  const [lu] = await tx.$queryRaw<RattachementLu[]>`
    SELECT r.id::text, r.utilisateur_id::text AS "utilisateurId", r.structure_id::text AS "structureId",
      r.service_id::text AS "serviceId", r.statut, s.gestionnaire_principal_id::text AS "principalId",
      s.statut = 'ACTIVE' AS "structureActive", u.etat = 'ACTIF' AS "compteActif",
      EXISTS (SELECT FROM rattachement t WHERE t.utilisateur_id = r.utilisateur_id AND t.structure_id = r.structure_id
        AND t.service_id IS NULL AND t.statut = ${RATTACHE}) AS "rattacheAuTout"
    FROM rattachement r JOIN structure s ON s.id = r.structure_id JOIN utilisateur u ON u.id = r.utilisateur_id
    WHERE r.id = ${id}::bigint`;
  return lu ?? null;
}

/** Holds a structure: who leads it, and who belongs to it, change one after the other. */
export async function tenirStructure(tx: Pick<Tx, '$queryRaw'>, structureId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM structure WHERE id = ${structureId}::bigint FOR UPDATE`;
}

/**
 * A structure that takes people and requests in, held so that it does not close meanwhile.
 * @throws ErreurHttp STRUCTURE_INACTIVE (409)
 */
export async function exigerActive(tx: Pick<Tx, '$queryRaw'>, structureId: string): Promise<void> {
  const [structure] = await tx.$queryRaw<{ statut: string }[]>`
    SELECT statut FROM structure WHERE id = ${structureId}::bigint FOR SHARE`;
  if (structure?.statut !== 'ACTIVE') throw new ErreurHttp(409, 'STRUCTURE_INACTIVE');
}

/** Nobody leads a closed structure any more: who did has left it. */
export async function laisserSansPrincipal(
  tx: Tx,
  { utilisateurId, structureId }: Pick<Place, 'utilisateurId' | 'structureId'>,
): Promise<void> {
  await tx.$executeRaw`UPDATE structure SET gestionnaire_principal_id = NULL, version = version + 1
    WHERE id = ${structureId}::bigint AND gestionnaire_principal_id = ${utilisateurId}::bigint AND statut <> 'ACTIVE'`;
}

export async function finirRattachement(
  tx: Tx,
  id: string,
  statut: StatutDeRattachement,
  instant: Date,
): Promise<void> {
  await tx.$executeRaw`UPDATE rattachement SET statut = ${statut}, decide_le = ${instant}::timestamptz WHERE id = ${id}::bigint`;
}

/** Ends what somebody holds at a structure where they no longer belong. */
export async function retirerProfilsSansPlace(
  tx: Tx,
  { utilisateurId, structureId }: Pick<Place, 'utilisateurId' | 'structureId'>,
): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM habilitation h WHERE h.utilisateur_id = ${utilisateurId}::bigint AND h.structure_id = ${structureId}::bigint
      AND NOT EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = h.utilisateur_id AND r.structure_id = h.structure_id
        AND r.statut = ${RATTACHE} AND (r.service_id IS NULL OR r.service_id = h.service_id))`;
}

/** Holds every structure where somebody is, was detached or holds something, in the order of their identifiers. */
export async function tenirStructuresDe(tx: Pick<Tx, '$queryRaw'>, utilisateurId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM structure WHERE id IN (SELECT structure_id FROM rattachement WHERE utilisateur_id = ${utilisateurId}::bigint
      UNION SELECT structure_id FROM habilitation WHERE utilisateur_id = ${utilisateurId}::bigint) ORDER BY id FOR UPDATE`;
}

/** The attachments of somebody, whatever became of them, and the structures where they hold something without one. */
export async function lirePlacesDe(
  tx: Pick<Tx, '$queryRaw'>,
  utilisateurId: string,
): Promise<(Pick<Place, 'structureId' | 'serviceId'> & { id: string | null; statut: StatutDeRattachement | null })[]> {
  return tx.$queryRaw`
    SELECT id::text, structure_id::text AS "structureId", service_id::text AS "serviceId", statut
    FROM rattachement WHERE utilisateur_id = ${utilisateurId}::bigint
    UNION ALL SELECT DISTINCT NULL, h.structure_id::text, NULL, NULL FROM habilitation h
    WHERE h.utilisateur_id = ${utilisateurId}::bigint AND NOT EXISTS (SELECT FROM rattachement r
      WHERE r.utilisateur_id = h.utilisateur_id AND r.structure_id = h.structure_id AND r.statut = ANY (${STATUTS_PRESENTS as readonly string[]}))`;
}

/** Ends all that somebody holds, everywhere. */
export async function retirerTousLesProfils(tx: Tx, utilisateurId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM habilitation WHERE utilisateur_id = ${utilisateurId}::bigint`;
}

/**
 * An account that can sign in, held so that it is not closed meanwhile.
 * @throws ErreurHttp COMPTE_DESACTIVE (409)
 */
export async function exigerCompteActif(tx: Pick<Tx, '$queryRaw'>, utilisateurId: string): Promise<void> {
  const [compte] = await tx.$queryRaw<{ etat: string }[]>`
    SELECT etat FROM utilisateur WHERE id = ${utilisateurId}::bigint FOR SHARE`;
  if (compte?.etat !== 'ACTIF') throw new ErreurHttp(409, 'COMPTE_DESACTIVE');
}

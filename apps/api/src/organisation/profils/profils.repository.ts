import { type Octroi, RATTACHE, STATUTS_PRESENTS } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { versJsonb } from '../../platform/json.ts';
import { Prisma } from '../../platform/prisma/generated/client.ts';
import { OCTROI_SQL, versionSql } from '../utilisateurs/utilisateurs.sql.ts';

/** Somebody whose profiles are about to change, held until the end of the transaction. */
export interface PersonneTenue {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  /** Attached now; who is not may only lose profiles. */
  readonly rattachee: boolean;
  readonly gestionnairePrincipal: boolean;
  /** Services where the person belongs or holds something; null: the structure as a whole. */
  readonly lieux: readonly (string | null)[];
  readonly version: string;
  readonly octrois: readonly Octroi[];
}

/**
 * Locks people of a structure and reads what they hold there. Rows are taken in order, so that two changes of the same
 * people wait for each other instead of dying; the structure's own row keeps the main manager from changing meanwhile.
 */
export async function tenirPersonnes(tx: Tx, structureId: string, ids: readonly string[]): Promise<PersonneTenue[]> {
  const structure = Prisma.sql`${structureId}::bigint`;
  const choisies = Prisma.sql`ANY (${[...ids]}::bigint[])`;
  await tx.$queryRaw`SELECT id FROM structure WHERE id = ${structure} FOR SHARE`;
  await tx.$queryRaw`SELECT id FROM utilisateur WHERE id = ${choisies} ORDER BY id FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT id FROM rattachement WHERE structure_id = ${structure} AND utilisateur_id = ${choisies} ORDER BY id FOR UPDATE`;
  const lues = await tx.$queryRaw<{ personne: PersonneTenue }[]>`
    SELECT json_build_object('id', u.id::text, 'prenom', u.prenom, 'nom', u.nom,
      'rattachee', EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = u.id AND r.structure_id = ${structure} AND r.statut = ${RATTACHE}),
      'gestionnairePrincipal', EXISTS (SELECT FROM structure st WHERE st.id = ${structure} AND st.gestionnaire_principal_id = u.id),
      'lieux', (SELECT json_agg(DISTINCT l.service_id::text) FROM (
        SELECT r.service_id FROM rattachement r WHERE r.utilisateur_id = u.id AND r.structure_id = ${structure} AND r.statut = ANY (${STATUTS_PRESENTS as readonly string[]})
        UNION SELECT x.service_id FROM habilitation x WHERE x.utilisateur_id = u.id AND x.structure_id = ${structure}) l),
      'version', ${Prisma.raw(versionSql('u.id', `${BigInt(structureId)}::bigint`))},
      'octrois', coalesce((SELECT json_agg(json_build_object(${Prisma.raw(OCTROI_SQL)})) FROM habilitation x
        WHERE x.utilisateur_id = u.id AND x.structure_id = ${structure}), '[]')) AS personne
    FROM utilisateur u WHERE u.id = ${choisies}
      AND (EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = u.id AND r.structure_id = ${structure} AND r.statut = ANY (${STATUTS_PRESENTS as readonly string[]}))
        OR EXISTS (SELECT FROM habilitation x WHERE x.utilisateur_id = u.id AND x.structure_id = ${structure}))`;
  return lues.map((l) => l.personne);
}

/** One grant of one person. */
export interface OctroiDe extends Octroi {
  readonly utilisateurId: string;
}

const COLONNES = Prisma.raw(
  'AS o(utilisateur_id bigint, service_id bigint, objet text, niveau text, debut date, fin date)',
);

const rangees = (octrois: readonly OctroiDe[]): string =>
  versJsonb(
    octrois.map((o) => ({
      utilisateur_id: o.utilisateurId,
      service_id: o.serviceId,
      objet: o.objet,
      niveau: o.niveau,
      debut: o.debut,
      fin: o.fin,
    })),
  );

/** Writes what changes, however much it is, in two statements. */
export async function ecrireOctrois(
  tx: Tx,
  structureId: string,
  { accordes, retires }: { accordes: readonly OctroiDe[]; retires: readonly OctroiDe[] },
  auteur: { readonly utilisateurId: string | null; readonly instant: Date },
): Promise<void> {
  if (retires.length > 0)
    await tx.$executeRaw`
      DELETE FROM habilitation h USING jsonb_to_recordset(${rangees(retires)}::jsonb) ${COLONNES}
      WHERE h.structure_id = ${structureId}::bigint AND h.utilisateur_id = o.utilisateur_id
        AND h.service_id IS NOT DISTINCT FROM o.service_id AND h.objet = o.objet AND h.niveau = o.niveau
        AND h.debut IS NOT DISTINCT FROM o.debut AND h.fin IS NOT DISTINCT FROM o.fin`;
  if (accordes.length > 0)
    await tx.$executeRaw`
      INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau, debut, fin, accordee_le, accordee_par)
      SELECT o.utilisateur_id, ${structureId}::bigint, o.service_id, o.objet, o.niveau, o.debut, o.fin,
        ${auteur.instant}::timestamptz, ${auteur.utilisateurId}::bigint
      FROM jsonb_to_recordset(${rangees(accordes)}::jsonb) ${COLONNES}`;
}

/** Of these services, how many are not the structure's. */
export async function servicesEtrangers(tx: Tx, structureId: string, ids: readonly string[]): Promise<number> {
  const [lu] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM unnest(${[...ids]}::bigint[]) v(id)
    WHERE NOT EXISTS (SELECT FROM service s WHERE s.id = v.id AND s.structure_id = ${structureId}::bigint)`;
  return lu?.n ?? 0;
}

/** Who last touched somebody's profiles there, and when: for the sentence of a conflict. */
export async function dernierChangement(
  tx: Tx,
  structureId: string,
  personneId: string,
): Promise<{ auteur: string | null; instant: Date } | null> {
  const [lu] = await tx.$queryRaw<{ auteur: string | null; instant: Date }[]>`
    SELECT u.prenom || ' ' || u.nom AS auteur, sh.instant FROM structure_historique sh
    LEFT JOIN utilisateur u ON u.id = sh.auteur_id
    WHERE sh.structure_id = ${structureId}::bigint AND sh.concerne_id = ${personneId}::bigint
    ORDER BY sh.id DESC LIMIT 1`;
  return lu ?? null;
}

import { type Application, objetsQuiDonnent } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { applicationOuverte, droitsParmi, habilitationValide } from '../../platform/droits.sql.ts';
import { Prisma } from '../../platform/prisma/generated/client.ts';
import type { Annonce, Lecteurs } from '../facturation.subscriptions.ts';

/** True of a grant `h` that gives that application. */
const detenue = (application: Application): Prisma.Sql =>
  Prisma.sql`h.objet = ANY (${objetsQuiDonnent(application)}::text[]) AND ${applicationOuverte(application)}`;

/** Where each kind of reader is found: structure and service of the event, and the application they must hold. */
const QUI: Readonly<Record<Lecteurs, Prisma.Sql>> = {
  FOURNISSEUR: Prisma.sql`h.structure_id = e.fournisseur_id AND (h.service_id IS NULL OR h.service_id = e.service_fournisseur_id)
    AND ${detenue('FACTURES_EMISES')} AND u.id IS DISTINCT FROM e.utilisateur_id`,
  DESTINATAIRE: Prisma.sql`h.structure_id = e.destinataire_id AND (h.service_id IS NULL OR h.service_id = e.service_destinataire_id)
    AND ${detenue('FACTURES_RECUES')} AND u.id IS DISTINCT FROM e.utilisateur_id`,
  // what became of their file is the system's doing, even where the event names them
  // and its report is for those who hold the whole structure
  DEPOSANT: Prisma.sql`h.structure_id = x.structure_id AND h.service_id IS NULL AND u.id = x.utilisateur_id
    AND ${detenue('SUIVI_DES_FLUX')}`,
  AUTEUR: Prisma.sql`u.id = e.utilisateur_id AND ${detenue('FACTURES_EMISES')}`,
};

const SAUF: Readonly<Record<NonNullable<Annonce['sauf']> | 'RIEN', Prisma.Sql>> = {
  RIEN: Prisma.sql`true`,
  NON_COMMUNIQUEE: Prisma.sql`NOT EXISTS (SELECT FROM structure d WHERE d.id = e.destinataire_id AND d.mise_en_paiement_non_communiquee)`,
};

/** Suppliers have readers by mandate too; the other kinds have none. */
const DROITS: Readonly<Record<Lecteurs, Prisma.Sql>> = {
  FOURNISSEUR: Prisma.raw(`LATERAL ${droitsParmi((_u, structure) => `${structure} = e.fournisseur_id`)}`),
  DESTINATAIRE: Prisma.raw('habilitation'),
  DEPOSANT: Prisma.raw('habilitation'),
  AUTEUR: Prisma.raw(`LATERAL ${droitsParmi((utilisateur) => `${utilisateur} = e.utilisateur_id`)}`),
};

/** Who may be told of events `e`, and wants to be: one row an event and reader `u`. */
const lecteursSql = (annonce: Annonce, jour: string): Prisma.Sql => Prisma.sql`
      LEFT JOIN flux x ON x.id = e.flux_id
      CROSS JOIN ${DROITS[annonce.a]} h
      JOIN utilisateur u ON u.id = h.utilisateur_id
    WHERE ${QUI[annonce.a]} AND ${SAUF[annonce.sauf ?? 'RIEN']}
      AND ${habilitationValide(jour)}
      AND u.etat = 'ACTIF' AND coalesce((u.notifications->>'facturation')::boolean, true)`;

/** Is `e` of the same action on many invoices, or of the same lot, as the event of its end? */
const duMemeGroupe = (traitement: Prisma.Sql, flux: Prisma.Sql): Prisma.Sql => Prisma.sql`
    e.facture_id IS NOT NULL AND (e.traitement_id = ${traitement} OR (e.flux_id = ${flux} AND e.donnees ? 'lot'))`;

/** The events of an action on many invoices, or of a lot, that tell somebody: of a lot, those who did not file it. */
const duGroupe = (fin: string, type: string): Prisma.Sql => {
  const de = (colonne: Prisma.Sql) => Prisma.sql`(SELECT t.${colonne} FROM evenement t WHERE t.id = ${BigInt(fin)})`;
  return Prisma.sql`e.type = ${type} AND ${duMemeGroupe(de(Prisma.sql`traitement_id`), de(Prisma.sql`flux_id`))}
    AND (e.traitement_id IS NOT NULL OR u.id IS DISTINCT FROM x.utilisateur_id)`;
};

interface Quand {
  readonly instant: Date;
  /** Calendar day in Europe/Paris, for the dates of the rights. */
  readonly jour: string;
}

/**
 * Writes the mails of an event that are not written yet: one a reader, whoever runs it and however often.
 * @returns identifiers of the new rows
 */
export async function creerCourriels(
  tx: Tx,
  evenementId: string,
  annonce: Annonce,
  { instant, jour }: Quand,
): Promise<string[]> {
  const lignes = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO courriel (evenement_id, utilisateur_id, cree_le)
    SELECT DISTINCT e.id, u.id, ${instant}::timestamptz
    FROM evenement e ${lecteursSql(annonce, jour)} AND e.id = ${BigInt(evenementId)}
    ON CONFLICT DO NOTHING
    RETURNING id::text`;
  return lignes.map((l) => l.id);
}

/**
 * The same for an action on many invoices, or a lot of them, once it is over: one mail a reader, on its end; who reads of
 * one invoice only gets that invoice's own mail.
 * @param fin the event of its end
 * @param type the type of the events that it is made of
 */
export async function creerCourrielsDuGroupe(
  tx: Tx,
  { fin, type }: { fin: string; type: string },
  annonce: Annonce,
  { instant, jour }: Quand,
): Promise<string[]> {
  const lignes = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO courriel (evenement_id, utilisateur_id, cree_le)
    SELECT CASE WHEN count(DISTINCT e.id) = 1 THEN min(e.id) ELSE ${BigInt(fin)} END, u.id, ${instant}::timestamptz
    FROM evenement e ${lecteursSql(annonce, jour)} AND ${duGroupe(fin, type)}
    GROUP BY u.id
    ON CONFLICT DO NOTHING
    RETURNING id::text`;
  return lignes.map((l) => l.id);
}

/** Is the reader of a mail of one event still told of it? The rights, and the wishes, of that day. */
export async function estEncoreLu(
  sql: Pick<Tx, '$queryRaw'>,
  courrielId: string,
  annonce: Annonce,
  jour: string,
): Promise<boolean> {
  const lecteurs = await sql.$queryRaw<unknown[]>`
    SELECT 1 FROM courriel c JOIN evenement e ON e.id = c.evenement_id ${lecteursSql(annonce, jour)}
      AND u.id = c.utilisateur_id AND c.id = ${BigInt(courrielId)} LIMIT 1`;
  return lecteurs.length > 0;
}

/** Events of an action on many invoices, or of a lot, that one reader is told of, by their mail. */
export const evenementsDuCourriel = (
  sql: Pick<Tx, '$queryRaw'>,
  courrielId: string,
  type: string,
  annonce: Annonce,
  jour: string,
): Promise<{ id: bigint }[]> => sql.$queryRaw<{ id: bigint }[]>`
    SELECT DISTINCT e.id FROM courriel c JOIN evenement fin ON fin.id = c.evenement_id
      JOIN evenement e ON e.type = ${type}
        AND ${duMemeGroupe(Prisma.sql`fin.traitement_id`, Prisma.sql`fin.flux_id`)} ${lecteursSql(annonce, jour)}
      AND u.id = c.utilisateur_id AND c.id = ${BigInt(courrielId)} ORDER BY e.id`;

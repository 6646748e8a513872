import { objetsQuiDonnent } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { Prisma } from '../../platform/prisma/generated/client.ts';
import type { Annonce, Lecteurs } from '../facturation.subscriptions.ts';

/** Where each kind of reader is found: structure and service of the event, and the application they must hold. */
const QUI: Readonly<Record<Lecteurs, Prisma.Sql>> = {
  FOURNISSEUR: Prisma.sql`h.structure_id = e.fournisseur_id AND (h.service_id IS NULL OR h.service_id = e.service_fournisseur_id)
    AND h.objet = ANY (${objetsQuiDonnent('FACTURES_EMISES')}::text[]) AND u.id IS DISTINCT FROM e.utilisateur_id`,
  DESTINATAIRE: Prisma.sql`h.structure_id = e.destinataire_id AND (h.service_id IS NULL OR h.service_id = e.service_destinataire_id)
    AND h.objet = ANY (${objetsQuiDonnent('FACTURES_RECUES')}::text[]) AND u.id IS DISTINCT FROM e.utilisateur_id`,
  // what became of their file is the system's doing, even where the event names them
  DEPOSANT: Prisma.sql`h.structure_id = x.structure_id AND u.id = x.utilisateur_id
    AND h.objet = ANY (${objetsQuiDonnent('SUIVI_DES_FLUX')}::text[])`,
};

const SAUF: Readonly<Record<NonNullable<Annonce['sauf']> | 'RIEN', Prisma.Sql>> = {
  RIEN: Prisma.sql`true`,
  NON_COMMUNIQUEE: Prisma.sql`NOT EXISTS (SELECT FROM structure d WHERE d.id = e.destinataire_id AND d.mise_en_paiement_non_communiquee)`,
};

/**
 * Writes the mails of an event that are not written yet: one a reader, whoever runs it and however often.
 * @param jour calendar day in Europe/Paris, for the dates of the rights
 * @returns identifiers of the new rows
 */
export async function creerCourriels(
  tx: Tx,
  evenementId: string,
  annonce: Annonce,
  { instant, jour }: { instant: Date; jour: string },
): Promise<string[]> {
  const lignes = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO courriel (evenement_id, utilisateur_id, cree_le)
    SELECT DISTINCT e.id, u.id, ${instant}::timestamptz
    FROM evenement e
      LEFT JOIN flux x ON x.id = e.flux_id
      CROSS JOIN habilitation h
      JOIN utilisateur u ON u.id = h.utilisateur_id
    WHERE e.id = ${BigInt(evenementId)} AND ${QUI[annonce.a]} AND ${SAUF[annonce.sauf ?? 'RIEN']}
      AND (h.debut IS NULL OR h.debut <= ${jour}::date) AND (h.fin IS NULL OR h.fin >= ${jour}::date)
      AND u.etat = 'ACTIF' AND coalesce((u.notifications->>'facturation')::boolean, true)
    ON CONFLICT DO NOTHING
    RETURNING id::text`;
  return lignes.map((l) => l.id);
}

/**
 * Takes a mail to send, locked until the end of the transaction: two workers never send it both.
 * @returns false when it was sent already, or does not exist
 */
export async function prendreCourriel(tx: Tx, id: string): Promise<boolean> {
  const lignes = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM courriel WHERE id = ${BigInt(id)} AND envoye_le IS NULL FOR UPDATE`;
  return lignes.length > 0;
}

export async function marquerEnvoye(tx: Tx, id: string, instant: Date): Promise<void> {
  await tx.courriel.update({ where: { id: BigInt(id) }, data: { envoyeLe: instant } });
}

import type { Tx } from '../platform/base.ts';
import { Prisma } from '../platform/prisma/generated/client.ts';
import { auteurSql } from './consulter-facture.query.ts';
import type { Cote } from './cotes.ts';
import { passageLisibleSql } from './facture.sql.ts';

const QUAND = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });

/** Who acted last on an invoice, when and how, for somebody who was about to act on what they saw before. */
export async function lireDernierPassage(tx: Tx, cote: Cote, id: string): Promise<Record<string, string>> {
  const lignes = await tx.$queryRaw<{ action: string; statut: string; instant: Date; auteur: string | null }[]>`
    SELECT x.action, x.statut, x.instant, ${Prisma.raw(auteurSql(cote))} AS auteur
    FROM facture_historique x JOIN facture f ON f.id = x.facture_id
    WHERE x.facture_id = ${BigInt(id)} AND ${Prisma.raw(passageLisibleSql(cote))} ORDER BY x.rang DESC LIMIT 1`;
  const dernier = lignes[0];
  if (!dernier) return { auteur: 'Orphéon', quand: '' };
  return {
    action: dernier.action,
    statut: dernier.statut,
    instant: dernier.instant.toISOString(),
    quand: QUAND.format(dernier.instant),
    auteur: dernier.auteur ?? 'Orphéon',
  };
}

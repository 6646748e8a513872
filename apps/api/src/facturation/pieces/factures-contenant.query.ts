import { STATUTS_VISIBLES_DU_DESTINATAIRE } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { NouvelEvenement } from '../../platform/journal-metier.ts';
import { Prisma } from '../../platform/prisma/generated/client.ts';
import { RECUES } from '../cotes.ts';
import { pieceLisibleSql } from '../facture.sql.ts';

type Concernee = Pick<
  NouvelEvenement,
  'fournisseurId' | 'serviceFournisseurId' | 'destinataireId' | 'serviceDestinataireId'
> & {
  readonly factureId: string;
  readonly designation: string;
};

const PIECE_LISIBLE = Prisma.raw(pieceLisibleSql(RECUES));

/** The invoices that hold a document, each with the side of it that may know: the recipient only where the attachment is readable there. `parmi`: these invoices alone. */
export function facturesContenant(
  tx: Tx,
  empreinte: string,
  parmi: readonly string[] | null = null,
): Promise<Concernee[]> {
  return tx.$queryRaw<Concernee[]>`
    SELECT f.id::text AS "factureId", min(p.designation) AS designation, f.fournisseur_id::text AS "fournisseurId",
      f.service_fournisseur_id::text AS "serviceFournisseurId",
      CASE WHEN bool_or(v.visible) THEN f.destinataire_id::text END AS "destinataireId",
      CASE WHEN bool_or(v.visible) THEN f.service_destinataire_id::text END AS "serviceDestinataireId"
    FROM facture_piece p JOIN facture f ON f.id = p.facture_id
      CROSS JOIN LATERAL (SELECT f.statut = ANY (${[...STATUTS_VISIBLES_DU_DESTINATAIRE]}::text[])
        AND ${PIECE_LISIBLE} AS visible) v
    WHERE p.empreinte = ${empreinte} AND (${parmi}::text[] IS NULL OR f.id = ANY (${parmi}::text[]::bigint[]))
    GROUP BY f.id ORDER BY f.id`;
}

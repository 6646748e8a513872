import type { Tx } from '../platform/base.ts';
import { versJsonb } from '../platform/json.ts';
import { Prisma } from '../platform/prisma/generated/client.ts';
import { COLONNES_FACTURE, insererFactures, insererSatellites } from './facture.repository.ts';
import type { FactureAInserer, LigneFacture } from './lignes-facture.ts';

/** Writer of the rows of `facture` that are drafts: alone among invoices, their content may still change. */

/** The row that stands in lists for a draft, with its first step. */
export async function insererBrouillon(tx: Tx, brouillon: FactureAInserer): Promise<void> {
  const ecrites = await insererFactures(tx, [brouillon]);
  if (!ecrites.has(brouillon.facture.id)) throw new Error('a draft holds no number and yet lost one');
}

/** Everything that what is typed says; status, version and moments are the life cycle's. */
const COLONNES_DU_CONTENU = Prisma.raw(
  `numero, type, code_type, cadre, date_facture, date_echeance, service_fournisseur_id, destinataire_id,
   service_destinataire_id, devise, montant_ht, montant_tva, montant_ttc, net_a_payer, numero_engagement, numero_marche,
   numero_facture_origine, facture_origine_id, mode_paiement, recherche`,
);

/** Brings the row of a draft up to what is typed now. The draft itself is held. */
export async function actualiserBrouillon(tx: Tx, ligne: LigneFacture): Promise<void> {
  const ecrites = await tx.$executeRaw`
    UPDATE facture f SET (${COLONNES_DU_CONTENU}) = (SELECT ${COLONNES_DU_CONTENU}
      FROM jsonb_populate_record(NULL::facture, ${versJsonb(ligne)}::jsonb))
    WHERE f.id = ${BigInt(ligne.id)} AND f.version = ${ligne.version}`;
  if (ecrites !== 1) throw new Error('the row of a draft changed under its lock');
}

/**
 * Makes an invoice of a draft: its row takes the identifier of the deposit, by which lists are in order, and everything
 * that was written of it; what refers to it follows.
 * @param ancien identifier and version of the draft's row
 */
export async function deposerBrouillon(
  tx: Tx,
  ancien: { readonly id: string; readonly version: number },
  depose: FactureAInserer,
): Promise<void> {
  const { facture, detail, postes, tva, pieces, historique } = depose;
  const ecrites = await tx.$executeRaw`
    UPDATE facture f SET (${COLONNES_FACTURE}) = (SELECT ${COLONNES_FACTURE}
      FROM jsonb_populate_record(NULL::facture, ${versJsonb(facture)}::jsonb))
    WHERE f.id = ${BigInt(ancien.id)} AND f.version = ${ancien.version}`;
  if (ecrites !== 1) throw new Error('the row of a draft changed under its lock');
  await tx.$executeRaw`DELETE FROM facture_detail WHERE facture_id = ${BigInt(facture.id)}`;
  await insererSatellites(tx, 'facture_detail', [detail]);
  await insererSatellites(tx, 'facture_ligne', postes);
  await insererSatellites(tx, 'facture_tva', tva);
  await insererSatellites(tx, 'facture_piece', pieces);
  await insererSatellites(tx, 'facture_historique', historique);
  // The steps of the draft that were announced lead to the invoice that it became.
  await tx.$executeRaw`UPDATE evenement SET facture_id = ${BigInt(facture.id)}
    WHERE fournisseur_id = ${BigInt(facture.fournisseur_id)} AND id >= ${BigInt(ancien.id)}
      AND facture_id = ${BigInt(ancien.id)}`;
}

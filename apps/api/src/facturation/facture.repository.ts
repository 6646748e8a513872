import { type Acteur, type ActionFacture, type StatutFacture, statutPublie } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { versJsonb } from '../platform/json.ts';
import { Prisma } from '../platform/prisma/generated/client.ts';
import { tientSonNumero } from './facture.sql.ts';
import type { FactureAInserer, LigneHistorique, LignePiece } from './lignes-facture.ts';

/** The only writer of `facture` and its satellite tables. */

type TableSatellite = 'facture_detail' | 'facture_ligne' | 'facture_tva' | 'facture_piece' | 'facture_historique';

export const COLONNES_FACTURE = Prisma.raw(
  `id, flux_id, mode_depot, format, profil, numero, type, code_type, cadre, statut, statut_le, deposee_le, date_facture,
   date_echeance, fournisseur_id, service_fournisseur_id, destinataire_id, service_destinataire_id, devise, montant_ht,
   montant_tva, montant_ttc, net_a_payer, numero_engagement, numero_marche, numero_facture_origine, facture_origine_id,
   mode_paiement, empreinte, recherche, version`,
);
const PREDICAT_NUMERO = Prisma.raw(tientSonNumero());

/**
 * Inserts invoices with all their rows, one statement a table however many there are. An invoice whose number was
 * taken meanwhile is left out, with its satellites.
 * @returns the identifiers of those that were written
 */
export async function insererFactures(tx: Tx, factures: readonly FactureAInserer[]): Promise<Set<string>> {
  if (factures.length === 0) return new Set();
  const lignes = versJsonb(factures.map((f) => f.facture));
  // In the order of the unique index: two transactions with the same numbers wait for each other, never in a circle.
  const ecrites = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO facture (${COLONNES_FACTURE})
    SELECT ${COLONNES_FACTURE} FROM jsonb_populate_recordset(NULL::facture, ${lignes}::jsonb)
    ORDER BY fournisseur_id, numero, id
    ON CONFLICT (fournisseur_id, numero) WHERE ${PREDICAT_NUMERO} DO NOTHING RETURNING id::text`;
  const ids = new Set(ecrites.map((r) => r.id));
  const gardees = factures.filter((f) => ids.has(f.facture.id));
  await insererSatellites(
    tx,
    'facture_detail',
    gardees.map((f) => f.detail),
  );
  await insererSatellites(
    tx,
    'facture_ligne',
    gardees.flatMap((f) => f.postes),
  );
  await insererSatellites(
    tx,
    'facture_tva',
    gardees.flatMap((f) => f.tva),
  );
  await insererSatellites(
    tx,
    'facture_piece',
    gardees.flatMap((f) => f.pieces),
  );
  await insererSatellites(
    tx,
    'facture_historique',
    gardees.flatMap((f) => f.historique),
  );
  return ids;
}

const COLONNES: Readonly<Record<TableSatellite, Prisma.Sql>> = {
  facture_detail: Prisma.raw('facture_id, modele, anomalies'),
  facture_ligne: Prisma.raw(
    'facture_id, rang, numero, denomination, description, reference, quantite, unite, prix_unitaire, montant_ht, categorie_tva, taux_tva, complement',
  ),
  facture_tva: Prisma.raw('facture_id, rang, categorie, taux, base, montant, motif_exoneration'),
  facture_piece: Prisma.raw(
    'facture_id, categorie, designation, type_mime, taille, empreinte, ajoutee_le, ajoutee_par',
  ),
  facture_historique: Prisma.raw(
    'facture_id, rang, action, statut, instant, acteur, utilisateur_id, motif, commentaire, donnees',
  ),
};

export async function insererSatellites(
  tx: Pick<Tx, '$executeRaw'>,
  table: TableSatellite,
  lignes: readonly object[],
): Promise<void> {
  if (lignes.length === 0) return;
  const nom = Prisma.raw(table);
  const colonnes = COLONNES[table];
  await tx.$executeRaw`INSERT INTO ${nom} (${colonnes})
    SELECT ${colonnes} FROM jsonb_populate_recordset(NULL::${nom}, ${versJsonb(lignes)}::jsonb)`;
}

export const ajouterPieces = (tx: Tx, pieces: readonly LignePiece[]): Promise<void> =>
  insererSatellites(tx, 'facture_piece', pieces);

/** What an action needs to know of an invoice that it holds until the transaction ends. */
export interface FactureVerrouillee {
  readonly id: string;
  readonly statut: StatutFacture;
  /** What the supplier reads where it differs. */
  readonly statutPublie: StatutFacture | null;
  readonly version: number;
  /** Setting of the recipient, now. */
  readonly miseEnPaiementNonCommuniquee: boolean;
  readonly cadre: string;
  readonly numero: string | null;
  readonly numeroMarche: string | null;
  readonly numeroEngagement: string | null;
  readonly devise: string | null;
  readonly fournisseurId: string;
  readonly serviceFournisseurId: string | null;
  readonly destinataireId: string | null;
  readonly serviceDestinataireId: string | null;
}

export async function verrouillerFacture(tx: Tx, id: string): Promise<FactureVerrouillee | null> {
  const lignes = await tx.$queryRaw<FactureVerrouillee[]>`
    SELECT id::text, statut, statut_publie AS "statutPublie", version, coalesce((SELECT d.mise_en_paiement_non_communiquee
        FROM structure d WHERE d.id = destinataire_id), false) AS "miseEnPaiementNonCommuniquee", cadre, numero, numero_marche AS "numeroMarche",
      numero_engagement AS "numeroEngagement", devise, fournisseur_id::text AS "fournisseurId",
      service_fournisseur_id::text AS "serviceFournisseurId", destinataire_id::text AS "destinataireId",
      service_destinataire_id::text AS "serviceDestinataireId"
    FROM facture WHERE id = ${BigInt(id)} FOR UPDATE`;
  return lignes[0] ?? null;
}

export interface Etape {
  readonly action: ActionFacture;
  readonly statut: StatutFacture;
  readonly acteur: Acteur;
  readonly utilisateurId: string | null;
  readonly motif?: string | null;
  readonly commentaire?: string | null;
  readonly donnees?: Readonly<Record<string, string | null>> | null;
}

/** Columns that an action may change beside the status. */
export interface Changements {
  readonly numeroMandat?: string;
  readonly destinataireId?: string;
  readonly serviceDestinataireId?: string | null;
  readonly numeroEngagement?: string | null;
  readonly recherche?: string;
}

/**
 * Moves an invoice along, one history row a step, its rank being the version it leads to. The version read under lock
 * guards the write: nothing is ever overwritten.
 */
export async function avancerFacture(
  tx: Tx,
  facture: FactureVerrouillee,
  etapes: readonly Etape[],
  instant: Date,
  changements: Changements = {},
): Promise<void> {
  const derniere = etapes.at(-1);
  if (!derniere) return;
  const avant = etapes.at(-2)?.statut ?? facture.statut;
  const { destinataireId, serviceDestinataireId, ...reste } = changements;
  const { count } = await tx.facture.updateMany({
    where: { id: BigInt(facture.id), version: facture.version },
    data: {
      ...reste,
      // The next recipient has not taken it away yet.
      ...(destinataireId === undefined ? {} : { destinataireId: BigInt(destinataireId), telechargeeLe: null }),
      ...(serviceDestinataireId === undefined
        ? {}
        : { serviceDestinataireId: serviceDestinataireId === null ? null : BigInt(serviceDestinataireId) }),
      statut: derniere.statut,
      statutPublie: statutPublie(derniere.action, avant, facture.miseEnPaiementNonCommuniquee),
      statutLe: instant,
      version: facture.version + etapes.length,
    },
  });
  if (count !== 1) throw new Error('an invoice changed under its lock');
  await insererSatellites(
    tx,
    'facture_historique',
    etapes.map(
      (e, i): LigneHistorique => ({
        facture_id: facture.id,
        rang: facture.version + i + 1,
        action: e.action,
        statut: e.statut,
        instant,
        acteur: e.acteur,
        utilisateur_id: e.utilisateurId,
        motif: e.motif ?? null,
        commentaire: e.commentaire ?? null,
        donnees: e.donnees ?? null,
      }),
    ),
  );
}

/** Notes the first time that the recipient took these documents away; the version stays, nobody's work is disturbed. */
export async function marquerTelechargees(
  tx: Pick<Tx, '$executeRaw'>,
  ids: readonly string[],
  instant: Date,
): Promise<void> {
  // Locked in order: two archives with the same invoices wait for each other, never in a circle.
  await tx.$executeRaw`
    UPDATE facture SET telechargee_le = ${instant}::timestamptz FROM (SELECT id FROM facture
      WHERE id = ANY (${[...ids]}::text[]::bigint[]) AND telechargee_le IS NULL ORDER BY id FOR NO KEY UPDATE) x
    WHERE facture.id = x.id`;
}

/** Marks a refusal as taken note of, or not. @returns false where it already was so */
export async function noterRejet(tx: Tx, id: string, traiteLe: Date | null): Promise<boolean> {
  const { count } = await tx.facture.updateMany({
    where: { id: BigInt(id), rejetTraiteLe: traiteLe === null ? { not: null } : null },
    data: { rejetTraiteLe: traiteLe },
  });
  return count === 1;
}

import type { EtatSaisie, ModeSaisie, SaisieFacture } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { versJsonb } from '../../platform/json.ts';
import { Prisma } from '../../platform/prisma/generated/client.ts';
import { type ContenuLu, lireContenu } from './contenu.ts';

/** The only writer of `facture_saisie` and of the attachments of what is being typed. */

/** The PDF of mode PDF, as it is kept with the draft. */
export interface DocumentDeSaisie {
  readonly nom: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly facturX: { readonly profil: string | null; readonly lisible: boolean } | null;
}

/** What an action needs to know of a draft that it holds until the transaction ends. */
export interface SaisieVerrouillee {
  readonly id: string;
  readonly structureId: string;
  readonly serviceId: string | null;
  readonly mode: ModeSaisie;
  readonly etat: EtatSaisie;
  readonly factureId: string | null;
  readonly auteurId: string;
  readonly contenu: ContenuLu;
  readonly document: DocumentDeSaisie | null;
  readonly version: number;
}

/** What is written at each save: the content, and what lists show of it. */
export interface ContenuResume {
  readonly contenu: SaisieFacture;
  readonly serviceId: string | null;
  /** Null where none is chosen that may receive. */
  readonly destinataireId: string | null;
  /** Exact decimal text; null: nothing could be computed that fits. */
  readonly montantTtc: string | null;
}

const COLONNES = Prisma.sql`id::text, structure_id::text AS "structureId", service_id::text AS "serviceId", mode, etat,
  facture_id::text AS "factureId", auteur_id::text AS "auteurId", contenu, document, version`;

type Rangee = Omit<SaisieVerrouillee, 'contenu'> & { readonly contenu: unknown };

export async function verrouillerSaisie(tx: Tx, id: string): Promise<SaisieVerrouillee | null> {
  const [rangee] = await tx.$queryRaw<Rangee[]>`
    SELECT ${COLONNES} FROM facture_saisie WHERE id = ${id}::bigint FOR UPDATE`;
  return rangee ? { ...rangee, contenu: lireContenu(rangee.contenu, rangee.mode) } : null;
}

/** The same without holding it. */
export async function lireSaisie(sql: Pick<Tx, '$queryRaw'>, id: string): Promise<SaisieVerrouillee | null> {
  const [rangee] = await sql.$queryRaw<Rangee[]>`SELECT ${COLONNES} FROM facture_saisie WHERE id = ${id}::bigint`;
  return rangee ? { ...rangee, contenu: lireContenu(rangee.contenu, rangee.mode) } : null;
}

const enBigint = (id: string | null): bigint | null => (id === null ? null : BigInt(id));

const colonnesDe = (c: ContenuResume, utilisateurId: string, instant: Date) => ({
  contenu: JSON.parse(versJsonb(c.contenu)) as object,
  serviceId: enBigint(c.serviceId),
  type: c.contenu.type,
  numero: c.contenu.numero,
  destinataireId: enBigint(c.destinataireId),
  devise: c.contenu.devise,
  montantTtc: c.montantTtc,
  modifieeParId: BigInt(utilisateurId),
  modifieeLe: instant,
});

export async function creerSaisie(
  tx: Tx,
  s: { readonly structureId: string; readonly mode: ModeSaisie; readonly utilisateurId: string },
  contenu: ContenuResume,
  instant: Date,
): Promise<string> {
  const { id } = await tx.factureSaisie.create({
    data: {
      ...colonnesDe(contenu, s.utilisateurId, instant),
      structureId: BigInt(s.structureId),
      mode: s.mode,
      auteurId: BigInt(s.utilisateurId),
      creeeLe: instant,
    },
    select: { id: true },
  });
  return id.toString();
}

/** What else changes with a save. */
interface AutresChangements {
  readonly etat?: EtatSaisie;
  readonly factureId?: string;
  readonly document?: DocumentDeSaisie;
}

/** Writes a draft that is held: one version further. */
export async function ecrireSaisie(
  tx: Tx,
  saisie: SaisieVerrouillee,
  contenu: ContenuResume,
  qui: { readonly utilisateurId: string; readonly instant: Date },
  { etat, factureId, document }: AutresChangements = {},
): Promise<void> {
  await tx.factureSaisie.update({
    where: { id: BigInt(saisie.id), version: saisie.version },
    data: {
      ...colonnesDe(contenu, qui.utilisateurId, qui.instant),
      ...(etat ? { etat } : {}),
      ...(factureId ? { factureId: BigInt(factureId) } : {}),
      ...(document ? { document: { ...document } } : {}),
      version: saisie.version + 1,
    },
  });
}

/** Ends a draft without touching what it holds. */
export async function fermerSaisie(tx: Tx, saisie: SaisieVerrouillee, etat: 'SUPPRIMEE', instant: Date): Promise<void> {
  await tx.factureSaisie.update({
    where: { id: BigInt(saisie.id), version: saisie.version },
    data: { etat, modifieeLe: instant, version: saisie.version + 1 },
  });
}

/** Forgets what was never saved, with its attachments. */
export async function effacerSaisie(tx: Tx, saisie: SaisieVerrouillee): Promise<void> {
  await tx.factureSaisie.delete({ where: { id: BigInt(saisie.id), version: saisie.version } });
}

/** An attachment of a draft. */
export interface PieceDeSaisie {
  readonly id: string;
  readonly designation: string;
  readonly typeMime: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly ajouteePar: string;
}

export const lirePieces = (sql: Pick<Tx, '$queryRaw'>, saisieId: string): Promise<PieceDeSaisie[]> =>
  sql.$queryRaw<PieceDeSaisie[]>`
    SELECT id::text, designation, type_mime AS "typeMime", taille, empreinte, ajoutee_par::text AS "ajouteePar"
    FROM facture_saisie_piece WHERE saisie_id = ${BigInt(saisieId)} ORDER BY id`;

export async function ajouterPiecesDeSaisie(
  tx: Tx,
  saisieId: string,
  pieces: readonly {
    readonly nom: string;
    readonly typeMime: string;
    readonly taille: number;
    readonly empreinte: string;
  }[],
  { utilisateurId, instant }: { readonly utilisateurId: string; readonly instant: Date },
): Promise<void> {
  await tx.factureSaisiePiece.createMany({
    data: pieces.map(({ nom, typeMime, taille, empreinte }) => ({
      saisieId: BigInt(saisieId),
      designation: nom,
      typeMime,
      taille,
      empreinte,
      ajouteeLe: instant,
      ajouteePar: BigInt(utilisateurId),
    })),
  });
}

/** False: there is no such attachment. */
export async function retirerPieceDeSaisie(tx: Tx, saisieId: string, pieceId: string): Promise<boolean> {
  const { count } = await tx.factureSaisiePiece.deleteMany({
    where: { id: BigInt(pieceId), saisieId: BigInt(saisieId) },
  });
  return count > 0;
}

/**
 * Marks the forgotten drafts of everybody who was not reminded of any lately. Two runs at once wait for each other's rows
 * and the second finds them marked.
 * @returns who is to be reminded, and of how many
 */
export const marquerRappelees = (
  tx: Tx,
  q: { readonly instant: Date; readonly ecritesAvant: Date; readonly rappeleesAvant: Date },
): Promise<{ utilisateurId: string; nombre: number }[]> =>
  tx.$queryRaw`
    WITH oubliees AS (
      UPDATE facture_saisie x SET rappelee_le = ${q.instant}::timestamptz
      WHERE x.etat IN ('EN_COURS', 'BROUILLON') AND x.modifiee_le < ${q.ecritesAvant}::timestamptz
        AND (x.rappelee_le IS NULL OR x.rappelee_le < ${q.rappeleesAvant}::timestamptz)
        AND NOT EXISTS (SELECT FROM facture_saisie r WHERE r.modifiee_par_id = x.modifiee_par_id
          AND r.rappelee_le >= ${q.rappeleesAvant}::timestamptz)
      RETURNING x.modifiee_par_id
    )
    SELECT modifiee_par_id::text AS "utilisateurId", count(*)::int AS nombre FROM oubliees GROUP BY modifiee_par_id`;

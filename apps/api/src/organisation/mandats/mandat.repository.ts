import { ETAT_QUI_DONNE, type EtatMandat, type MandatJuge } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';

/** The only writer of `mandat_facturation`. */

export interface Mandat extends MandatJuge {
  readonly id: string;
  readonly version: number;
}

interface Ligne extends Omit<Mandat, 'proposeLe'> {
  readonly proposeLe: Date;
}

const COLONNES = `m.id::text, m.etat, m.mandant_id::text AS "mandantId", m.mandataire_id::text AS "mandataireId",
  m.debut::text, m.fin::text, m.propose_le AS "proposeLe", m.version`;

const lu = ({ proposeLe, ...m }: Ligne): Mandat => ({ ...m, proposeLe: proposeLe.getTime() });

export interface Partie {
  readonly id: string;
  readonly active: boolean;
}

/** Holds both structures, always in the same order: of two proposals at once between them the second reads the first. */
export async function tenirParties(tx: Tx, ids: readonly [string, string]): Promise<Partie[]> {
  return tx.$queryRaw<Partie[]>`SELECT id::text, statut = 'ACTIVE' AS active FROM structure
    WHERE id = ANY (${ids.map(BigInt)}::bigint[]) ORDER BY id FOR NO KEY UPDATE`;
}

export async function mandatsEntre(tx: Tx, mandantId: string, mandataireId: string): Promise<Mandat[]> {
  const lignes = await tx.$queryRawUnsafe<Ligne[]>(
    `SELECT ${COLONNES} FROM mandat_facturation m WHERE m.mandant_id = $1::bigint AND m.mandataire_id = $2::bigint`,
    mandantId,
    mandataireId,
  );
  return lignes.map(lu);
}

/** Holds a mandate for an answer: another one that comes meanwhile waits, then reads what became of it. */
export async function verrouillerMandat(tx: Tx, id: string): Promise<Mandat | null> {
  const [ligne] = await tx.$queryRawUnsafe<Ligne[]>(
    `SELECT ${COLONNES} FROM mandat_facturation m WHERE m.id = $1::bigint FOR UPDATE`,
    id,
  );
  return ligne ? lu(ligne) : null;
}

/** Holds the mandates that a structure gave or was given and that are agreed to, in the order of their numbers. */
export async function verrouillerMandatsAcceptes(tx: Tx, structureId: string): Promise<Mandat[]> {
  const lignes = await tx.$queryRawUnsafe<Ligne[]>(
    `SELECT ${COLONNES} FROM mandat_facturation m WHERE (m.mandant_id = $1::bigint OR m.mandataire_id = $1::bigint)
      AND m.etat = '${ETAT_QUI_DONNE}' ORDER BY m.id FOR UPDATE`,
    structureId,
  );
  return lignes.map(lu);
}

export interface NouveauMandat {
  readonly mandantId: string;
  readonly mandataireId: string;
  readonly debut: string;
  readonly fin: string | null;
  readonly versionDuTexte: string;
  readonly parId: string;
  readonly instant: Date;
}

/** @returns its identifier */
export async function inscrireMandat(tx: Tx, m: NouveauMandat): Promise<string> {
  const [ligne] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO mandat_facturation (mandant_id, mandataire_id, debut, fin, version_du_texte, propose_le, propose_par_id)
    VALUES (${m.mandantId}::bigint, ${m.mandataireId}::bigint, ${m.debut}::date, ${m.fin}::date, ${m.versionDuTexte},
      ${m.instant}::timestamptz, ${m.parId}::bigint) RETURNING id::text`;
  if (!ligne) throw new Error('a mandate was not written');
  return ligne.id;
}

/** Moves a mandate held by this transaction. `parId` null: the portal did. */
export async function avancerMandat(
  tx: Tx,
  { id, version }: Pick<Mandat, 'id' | 'version'>,
  vers: EtatMandat,
  { parId, motif, instant }: { readonly parId: string | null; readonly motif: string | null; readonly instant: Date },
): Promise<void> {
  const par = parId === null ? null : BigInt(parId);
  const { count } = await tx.mandatFacturation.updateMany({
    where: { id: BigInt(id), version },
    data: {
      etat: vers,
      version: { increment: 1 },
      ...(motif === null ? {} : { motif }),
      ...(vers === 'REVOQUE' ? { revoqueLe: instant, revoqueParId: par } : { decideLe: instant, decideParId: par }),
    },
  });
  if (count !== 1) throw new Error(`mandate ${id} changed under its lock`);
}

/** @returns false where both sides were reminded before */
export async function noterRappel(tx: Tx, id: string, instant: Date): Promise<boolean> {
  const { count } = await tx.mandatFacturation.updateMany({
    where: { id: BigInt(id), rappeleLe: null },
    data: { rappeleLe: instant },
  });
  return count === 1;
}

import { type Anomalie, type CodeInterface, type ModeDepot, numeroDeFlux, type StatutFlux } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { versJsonb } from '../platform/json.ts';

/** The only writer of `flux`. */

export interface NouveauFlux {
  readonly structureId: string;
  readonly utilisateurId: string | null;
  readonly modeDepot: ModeDepot;
  readonly codeInterface: CodeInterface | null;
  readonly nomFichier: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly statut: StatutFlux;
  readonly deposeLe: Date;
}

export interface FluxRetenu {
  readonly id: string;
  readonly numero: string;
  readonly deposeLe: Date;
  /** The file was already held: nothing was made. */
  readonly deja: boolean;
}

/** A deposit that ends between the two statements lets its file go: the file is then new again. */
const ESSAIS = 5;

/**
 * Holds a file for its depositor, once: of two at the same moment the second waits for the first, then finds it
 * (`flux_empreinte_unique`).
 */
export async function retenirFlux(tx: Tx, f: NouveauFlux): Promise<FluxRetenu> {
  const sequences = await tx.$queryRaw<{ sequence: bigint }[]>`SELECT nextval('numero_flux') AS sequence`;
  const numero = numeroDeFlux(f.codeInterface, sequences[0]?.sequence ?? 0n);
  for (let essai = 1; essai <= ESSAIS; essai++) {
    const crees = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO flux (id, numero, structure_id, utilisateur_id, mode_depot, code_interface, nom_fichier, taille,
        empreinte, statut, depose_le)
      VALUES (nouvel_id(${f.deposeLe}::timestamptz), ${numero}, ${BigInt(f.structureId)},
        ${f.utilisateurId === null ? null : BigInt(f.utilisateurId)}, ${f.modeDepot}, ${f.codeInterface}, ${f.nomFichier},
        ${f.taille}, ${f.empreinte}, ${f.statut}, ${f.deposeLe})
      ON CONFLICT (structure_id, empreinte) WHERE retient_empreinte DO NOTHING RETURNING id::text`;
    if (crees[0]) return { id: crees[0].id, numero, deposeLe: f.deposeLe, deja: false };
    const tenu = await tx.flux.findFirst({
      where: { structureId: BigInt(f.structureId), empreinte: f.empreinte, retientEmpreinte: true },
      select: { id: true, numero: true, deposeLe: true },
    });
    if (tenu) return { id: tenu.id.toString(), numero: tenu.numero, deposeLe: tenu.deposeLe, deja: true };
  }
  throw new Error('a file is neither held nor free');
}

export interface FluxAIntegrer {
  readonly id: string;
  readonly structureId: string;
  readonly utilisateurId: string | null;
  readonly modeDepot: ModeDepot;
  readonly nomFichier: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly statut: StatutFlux;
  readonly deposeLe: Date;
}

/** Reads deposits and keeps them until the transaction ends, in order of identifier: two lots never block in a circle. */
export async function verrouillerFlux(tx: Tx, ids: readonly string[]): Promise<FluxAIntegrer[]> {
  return tx.$queryRaw<FluxAIntegrer[]>`
    SELECT id::text, structure_id::text AS "structureId", utilisateur_id::text AS "utilisateurId",
      mode_depot AS "modeDepot", nom_fichier AS "nomFichier", taille, empreinte, statut, depose_le AS "deposeLe"
    FROM flux WHERE id = ANY (${ids.map(BigInt)}::bigint[]) ORDER BY id FOR UPDATE`;
}

export async function changerStatutFlux(tx: Tx, ids: readonly string[], statut: StatutFlux): Promise<void> {
  await tx.$executeRaw`UPDATE flux SET statut = ${statut}, version = version + 1
    WHERE id = ANY (${ids.map(BigInt)}::bigint[])`;
}

export interface BilanFlux {
  readonly id: string;
  readonly statut: StatutFlux;
  readonly codeInterface: CodeInterface | null;
  readonly retientEmpreinte: boolean;
  readonly nombreFactures: number;
  readonly nombreRejets: number;
  /** Findings on the file itself. */
  readonly anomalies: readonly Anomalie[];
  /** It held many documents, whose events went before. */
  readonly lot?: boolean;
}

/** Writes the end of deposits. An interface told from the first bytes stays where reading found none. */
export async function terminerFlux(tx: Tx, bilans: readonly BilanFlux[], instant: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE flux f SET statut = b.statut, code_interface = coalesce(b."codeInterface", f.code_interface),
      retient_empreinte = b."retientEmpreinte", nombre_factures = b."nombreFactures", nombre_rejets = b."nombreRejets",
      anomalies = b.anomalies, traite_le = ${instant}::timestamptz, version = f.version + 1
    FROM jsonb_to_recordset(${versJsonb(bilans)}::jsonb) AS b(id bigint, statut text, "codeInterface" text,
      "retientEmpreinte" boolean, "nombreFactures" int, "nombreRejets" int, anomalies jsonb)
    WHERE f.id = b.id`;
}

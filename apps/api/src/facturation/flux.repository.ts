import { type Anomalie, type CodeInterface, type ModeDepot, numeroDeFlux, type StatutFlux } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { versJsonb } from '../platform/json.ts';

/** The only writer of `flux` and `flux_piece`. */

export interface NouveauFlux {
  readonly structureId: string;
  readonly utilisateurId: string | null;
  /** The mandat de facturation under which somebody of another structure files it. */
  readonly mandatId: string | null;
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
 * Holds files for their depositors, each once: of two at the same moment the second waits for the first, then finds it
 * (`flux_empreinte_unique`). One result each, in order.
 */
export async function retenirFlux(tx: Tx, nouveaux: readonly NouveauFlux[]): Promise<FluxRetenu[]> {
  const retenus: (FluxRetenu | undefined)[] = nouveaux.map(() => undefined);
  let restent = await numeroter(tx, nouveaux);
  for (let essai = 1; essai <= ESSAIS && restent.length > 0; essai++) {
    const crees = new Map((await inserer(tx, restent)).map((f) => [f.numero, f.id]));
    for (const f of restent) {
      const id = crees.get(f.numero);
      if (id) retenus[f.rang] = { id, numero: f.numero, deposeLe: f.deposeLe, deja: false };
    }
    restent = restent.filter((f) => !retenus[f.rang]);
    if (restent.length === 0) break;
    for (const { rang, ...tenu } of await trouver(tx, restent)) retenus[rang] = { ...tenu, deja: true };
    restent = restent.filter((f) => !retenus[f.rang]);
  }
  return retenus.map((f) => {
    if (!f) throw new Error('a file is neither held nor free');
    return f;
  });
}

type FluxNumerote = NouveauFlux & { readonly rang: number; readonly numero: string };

async function numeroter(tx: Tx, nouveaux: readonly NouveauFlux[]): Promise<FluxNumerote[]> {
  const sequences = await tx.$queryRaw<{ sequence: bigint }[]>`
    SELECT nextval('numero_flux') AS sequence FROM generate_series(1, ${nouveaux.length}::int)`;
  return nouveaux.map((f, rang) => ({
    ...f,
    rang,
    numero: numeroDeFlux(f.codeInterface, sequences[rang]?.sequence ?? 0n),
  }));
}

/** In order of what is unique: two transactions that file the same ones never wait for each other in a circle. */
const inserer = (tx: Tx, flux: readonly FluxNumerote[]): Promise<{ id: string; numero: string }[]> =>
  tx.$queryRaw<{ id: string; numero: string }[]>`
    INSERT INTO flux (id, numero, structure_id, utilisateur_id, mandat_id, mode_depot, code_interface, nom_fichier, taille,
      empreinte, statut, depose_le)
    SELECT nouvel_id(f."deposeLe"), f.numero, f."structureId", f."utilisateurId", f."mandatId", f."modeDepot", f."codeInterface",
      f."nomFichier", f.taille, f.empreinte, f.statut, f."deposeLe"
    FROM jsonb_to_recordset(${versJsonb(flux)}::jsonb) AS f(rang int, numero text, "structureId" bigint,
      "utilisateurId" bigint, "mandatId" bigint, "modeDepot" text, "codeInterface" text, "nomFichier" text, taille int, empreinte text,
      statut text, "deposeLe" timestamptz)
    ORDER BY f."structureId", f.empreinte, f.rang
    ON CONFLICT (structure_id, empreinte) WHERE retient_empreinte DO NOTHING RETURNING id::text, numero`;

const trouver = (tx: Tx, flux: readonly FluxNumerote[]): Promise<(Omit<FluxRetenu, 'deja'> & { rang: number })[]> =>
  tx.$queryRaw<(Omit<FluxRetenu, 'deja'> & { rang: number })[]>`
    SELECT d.rang, f.id::text, f.numero, f.depose_le AS "deposeLe"
    FROM jsonb_to_recordset(${versJsonb(flux)}::jsonb) AS d(rang int, "structureId" bigint, empreinte text)
    JOIN flux f ON f.structure_id = d."structureId" AND f.empreinte = d.empreinte AND f.retient_empreinte`;

/** An attachment that came beside the document of a deposit. */
export interface PieceDeFlux {
  readonly designation: string;
  readonly typeMime: string;
  readonly taille: number;
  readonly empreinte: string;
}

/** Keeps the attachments of new deposits, each in the order it was given. Nothing is asked of the database without any. */
export async function joindreAuxFlux(
  tx: Tx,
  joints: readonly { readonly fluxId: string; readonly pieces: readonly PieceDeFlux[] }[],
): Promise<void> {
  const lignes = joints.flatMap(({ fluxId, pieces }) =>
    pieces.map(({ designation, typeMime, taille, empreinte }, i) => ({
      flux_id: fluxId,
      rang: i + 1,
      designation,
      type_mime: typeMime,
      taille,
      empreinte,
    })),
  );
  if (lignes.length === 0) return;
  await tx.$executeRaw`INSERT INTO flux_piece (flux_id, rang, designation, type_mime, taille, empreinte)
    SELECT flux_id, rang, designation, type_mime, taille, empreinte
    FROM jsonb_populate_recordset(NULL::flux_piece, ${versJsonb(lignes)}::jsonb)`;
}

export interface FluxAIntegrer {
  readonly id: string;
  readonly structureId: string;
  readonly utilisateurId: string | null;
  readonly mandatId: string | null;
  readonly modeDepot: ModeDepot;
  readonly nomFichier: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly statut: StatutFlux;
  readonly deposeLe: Date;
  /** What its invoice gets beside what its document holds. */
  readonly pieces: readonly PieceDeFlux[];
}

/** Reads deposits and keeps them until the transaction ends, in order of identifier: two lots never block in a circle. */
export async function verrouillerFlux(tx: Tx, ids: readonly string[]): Promise<FluxAIntegrer[]> {
  return tx.$queryRaw<FluxAIntegrer[]>`
    SELECT id::text, structure_id::text AS "structureId", utilisateur_id::text AS "utilisateurId",
      mandat_id::text AS "mandatId", mode_depot AS "modeDepot", nom_fichier AS "nomFichier", taille, empreinte, statut, depose_le AS "deposeLe",
      coalesce((SELECT jsonb_agg(jsonb_build_object('designation', p.designation, 'typeMime', p.type_mime, 'taille', p.taille,
        'empreinte', p.empreinte) ORDER BY p.rang) FROM flux_piece p WHERE p.flux_id = flux.id), '[]') AS pieces
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

import type { Base, Tx } from '../../platform/base.ts';

/** The only writer of `cle_signature`. */

export interface CleSignature {
  /** RFC 7638 thumbprint of the public key: `kid` of what it signs. */
  readonly id: string;
  /** JWK. */
  readonly publique: Record<string, string>;
  /** JWK, encrypted. */
  readonly privee: string;
  readonly creeeLe: Date;
}

/** One process at a time makes a key. */
const VERROU = 1_668_574_067;
export const tenirLesCles = (tx: Tx): Promise<unknown> => tx.$queryRaw`SELECT pg_advisory_xact_lock(${VERROU})::text`;

export async function lireCles(sql: Pick<Base['prisma'], '$queryRaw'>): Promise<CleSignature[]> {
  return sql.$queryRaw<CleSignature[]>`
    SELECT id, publique, privee, creee_le AS "creeeLe" FROM cle_signature ORDER BY creee_le DESC, id`;
}

export async function ecrireCle(tx: Tx, c: CleSignature): Promise<void> {
  await tx.cleSignature.create({ data: { ...c, publique: c.publique } });
}

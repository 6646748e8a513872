import pg from 'pg';
import { lireEntrees, lireSceaux } from './audit.query.ts';
import { juger, type Rupture, type Sceau } from './chaine.ts';

export interface Verdict {
  readonly entier: boolean;
  readonly sceaux: number;
  readonly entrees: number;
  /** Entries that no seal covers yet: they are judged by the next run. */
  readonly aSceller: number;
  /** The last seal that holds: keep it elsewhere, and a chain cut short after it is noticed. */
  readonly dernier: { readonly id: string; readonly sceau: string } | null;
  /** The first seal that does not hold, and why. */
  readonly rupture: { readonly sceau: string; readonly motif: Rupture | 'SCEAU_ATTENDU_ABSENT' } | null;
}

/** Seals read at once. */
const LOT = 50;

/**
 * Checks the whole chain in one snapshot, in order, a bounded number of entries in memory.
 * @param attendu a seal noted earlier: the chain must still contain it
 */
export async function verifierAudit(
  pool: pg.Pool,
  attendu: { readonly id: string; readonly sceau: string } | null = null,
): Promise<Verdict> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const verdict = await parcourir(client, attendu);
    await client.query('COMMIT');
    return verdict;
  } finally {
    client.release();
  }
}

async function parcourir(client: pg.PoolClient, attendu: { id: string; sceau: string } | null): Promise<Verdict> {
  let precedent: Sceau | null = null;
  let [sceaux, entrees, attenduVu] = [0, 0, attendu === null];
  const { rows } = await client.query<{ a_sceller: number; orphelines: number; premiere: string | null }>(
    `SELECT count(*) FILTER (WHERE e.sceau_id IS NULL)::int AS a_sceller,
       count(*) FILTER (WHERE e.sceau_id IS NOT NULL)::int AS orphelines, min(e.sceau_id)::text AS premiere
     FROM audit_entree e WHERE NOT EXISTS (SELECT FROM audit_sceau s WHERE s.id = e.sceau_id)`,
  );
  const { a_sceller: aSceller = 0, orphelines = 0, premiere = null } = rows[0] ?? {};
  const rendre = (rupture: Verdict['rupture']): Verdict => ({
    entier: rupture === null,
    sceaux,
    entrees,
    aSceller,
    dernier: precedent && { id: precedent.id, sceau: precedent.sceau },
    rupture,
  });

  for (;;) {
    const lot: Sceau[] = await lireSceaux(client, precedent?.id ?? '0', LOT);
    const [premier, dernier] = [lot[0], lot.at(-1)];
    if (!premier || !dernier) break;
    const parSceau = Map.groupBy(await lireEntrees(client, { du: premier.id, au: dernier.id }), (e) => e.sceauId ?? '');
    for (const sceau of lot) {
      const siennes = parSceau.get(sceau.id) ?? [];
      const motif = juger(precedent, sceau, siennes);
      if (motif) return rendre({ sceau: sceau.id, motif });
      if (sceau.id === attendu?.id) attenduVu = sceau.sceau === attendu.sceau;
      precedent = sceau;
      sceaux++;
      entrees += siennes.length;
    }
  }
  if (!attenduVu && attendu) return rendre({ sceau: attendu.id, motif: 'SCEAU_ATTENDU_ABSENT' });
  // entries under a seal that is not there: the end of the chain was cut off
  if (orphelines > 0) return rendre({ sceau: premiere ?? '', motif: 'SCEAU_MANQUANT' });
  return rendre(null);
}

const ecrire = (ligne: string): void => void process.stdout.write(`${ligne}\n`);

// `node apps/api/src/platform/audit/verifier.ts [<number>:<seal>]`: exit code 0 when the chain is whole, 1 when it is not.
if (import.meta.main) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    process.stderr.write('DATABASE_URL is not set\n');
    process.exit(2);
  }
  const [id, sceau] = process.argv[2]?.split(':') ?? [];
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const verdict = await verifierAudit(pool, id && sceau ? { id, sceau } : null);
  await pool.end();
  ecrire(`${verdict.sceaux} seals, ${verdict.entrees} entries; ${verdict.aSceller} not sealed yet`);
  if (verdict.dernier) ecrire(`last seal that holds: ${verdict.dernier.id}:${verdict.dernier.sceau}`);
  ecrire(verdict.rupture ? `BROKEN at seal ${verdict.rupture.sceau}: ${verdict.rupture.motif}` : 'The chain is whole.');
  process.exitCode = verdict.entier ? 0 : 1;
}

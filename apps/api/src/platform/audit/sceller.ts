import { enTransaction } from '../base.ts';
import type { Deps } from '../deps.ts';
import { dans, lireDernierSceau, lireEntrees } from './audit.query.ts';
import { sceller } from './chaine.ts';

/** Advisory lock of the sealer: one at a time, whatever the number of workers. */
const VERROU_SCELLEUR = 1_635_017_071;
/** Entries under one seal. */
const LOT = 1_000;

/**
 * Seals the audit entries that are committed and not sealed yet, in batches, each chained to the one before (domain
 * decisions §8). An entry whose transaction commits late falls under a later seal. Does nothing while another worker is
 * at it.
 * @returns how many entries were sealed
 */
export async function scellerAudit(deps: Deps): Promise<number> {
  let total = 0;
  for (;;) {
    const nombre = await scellerUnLot(deps);
    total += nombre;
    if (nombre < LOT) return total;
  }
}

const scellerUnLot = (deps: Deps): Promise<number> =>
  enTransaction(deps.base, async (tx) => {
    const [verrou] = await tx.$queryRaw<
      { pris: boolean }[]
    >`SELECT pg_try_advisory_xact_lock(${VERROU_SCELLEUR}) AS pris`;
    if (!verrou?.pris) return 0;
    const entrees = await lireEntrees(dans(tx), { limite: LOT });
    if (entrees.length === 0) return 0;
    const sceau = sceller(await lireDernierSceau(dans(tx)), entrees, deps.horloge.maintenant().toISOString());
    await tx.auditSceau.create({ data: { ...sceau, id: BigInt(sceau.id), scelleLe: new Date(sceau.scelleLe) } });
    await tx.auditEntree.updateMany({
      where: { id: { in: entrees.map((e) => BigInt(e.id)) } },
      data: { sceauId: BigInt(sceau.id) },
    });
    return entrees.length;
  });

import { enTransaction } from './base.ts';
import type { Deps } from './deps.ts';

/** Seconds between the announcement of bytes and their end: far longer than any deposit takes. */
const ATTENTE_MAX_S = 24 * 3600;
/** Crossed off in one transaction, the store being asked to forget each. */
const LOT = 20;

/**
 * Removes the bytes that a crash left between their keeping and the commit that would have named them; tells how many. The
 * announcement is locked while its bytes are removed: a deposit of the same content announces it again, waits here, and
 * places its bytes afterwards. One that was about to commit finds its announcement gone, and commits nothing. (Announcements
 * are of a content, not of a deposit: one that lasted over a day could take another's for its own, and name bytes that are
 * back only a moment later.)
 */
export async function oublierOrphelins(deps: Deps, apresSecondes = ATTENTE_MAX_S): Promise<number> {
  try {
    for (let oublies = 0; ; ) {
      const lot = await oublierLot(deps, apresSecondes);
      oublies += lot.oublies;
      if (lot.vus < LOT) return oublies;
    }
  } catch (err) {
    // The store may be away for a while: the next round goes on.
    deps.journal.warn({ err }, 'bytes that no document names could not be removed');
    return 0;
  }
}

const oublierLot = ({ base, documents }: Deps, apresSecondes: number): Promise<{ vus: number; oublies: number }> =>
  enTransaction(base, async (tx) => {
    const vus = await tx.$queryRaw<{ empreinte: string; nomme: boolean }[]>`
      SELECT a.empreinte, EXISTS (SELECT FROM document d WHERE d.empreinte = a.empreinte) AS nomme
      FROM document_en_attente a WHERE a.depuis < CURRENT_TIMESTAMP - ${apresSecondes}::float8 * interval '1 second'
      ORDER BY a.depuis LIMIT ${LOT} FOR UPDATE SKIP LOCKED`;
    const orphelins = vus.filter((v) => !v.nomme);
    for (const { empreinte } of orphelins) await documents.oublier(empreinte);
    await tx.documentEnAttente.deleteMany({ where: { empreinte: { in: vus.map((v) => v.empreinte) } } });
    return { vus: vus.length, oublies: orphelins.length };
  });

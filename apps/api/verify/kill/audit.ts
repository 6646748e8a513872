import { setTimeout as attendre } from 'node:timers/promises';
import type pg from 'pg';
import { verifierAudit } from '../../src/platform/audit/verifier.ts';

// A job that an outage interrupted several times waits up to two and a half minutes for its next try.
const SCELLE_MAX_MS = 180_000;

/** Waits until the worker has sealed everything, then checks the whole chain. */
export async function verifierScelles(
  pool: pg.Pool,
): Promise<{ sceaux: number; entrees: number; fautes: readonly string[] }> {
  const limite = performance.now() + SCELLE_MAX_MS;
  let verdict = await verifierAudit(pool);
  while (verdict.aSceller > 0 && performance.now() < limite) {
    await attendre(250);
    verdict = await verifierAudit(pool);
  }
  const { sceaux, entrees, rupture, aSceller } = verdict;
  const fautes: string[] = [];
  if (rupture) fautes.push(`audit chain broken at seal ${rupture.sceau}: ${rupture.motif}`);
  if (aSceller > 0) fautes.push(`${aSceller} audit entries are not sealed after ${SCELLE_MAX_MS / 1000} s`);
  return { sceaux, entrees, fautes };
}

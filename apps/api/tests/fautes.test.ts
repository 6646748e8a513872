import { expect, it } from 'vitest';
import { eprouverBaseTuee } from '../verify/fautes/eprouver.ts';

// A short run of `npm run verify:faults`.
it('loses nothing acknowledged, answers 503 with a delay and serves again by itself when PostgreSQL is killed under load', async () => {
  const bilan = await eprouverBaseTuee({ fois: 2, graine: 3, retourMaxMs: 60_000 });
  expect(bilan.fautes).toEqual([]);
  expect(bilan.retours).toHaveLength(2);
  // The run proves something only if there was something to lose, and somebody to be told.
  expect(bilan.depots).toBeGreaterThan(5);
  expect(bilan.compte.reponses5xx).toBeGreaterThan(0);
  expect(bilan.audit.entrees).toBeGreaterThan(bilan.depots);
}, 300_000);

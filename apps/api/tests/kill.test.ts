import { expect, it } from 'vitest';
import { eprouver } from '../verify/kill/eprouver.ts';

// A short run of `npm run verify:kill`; how long the API takes to come back is judged there, on a machine of its own.
it('loses nothing acknowledged and doubles nothing when API and worker are killed under load', async () => {
  const bilan = await eprouver({ fois: 20, graine: 20, retourMaxMs: 60_000 });
  expect(bilan.fautes).toEqual([]);
  expect(bilan.tues).toEqual({ api: 10, worker: 10 });
  // The run proves something only if there was something to lose.
  expect(bilan.depots).toBeGreaterThan(20);
  expect(bilan.actions).toBeGreaterThan(5);
  expect(bilan.saisies).toBeGreaterThan(0);
  expect(bilan.compte.reprises).toBeGreaterThan(0);
  expect(bilan.compte.lots).toBeGreaterThan(0);
  expect(bilan.audit.entrees).toBeGreaterThan(bilan.depots);
}, 600_000);

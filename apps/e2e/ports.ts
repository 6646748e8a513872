/**
 * Stories share two portals out among themselves, one a worker of Playwright: people of one portal see each other's acts,
 * those of the other do not. A single story needs but one.
 */
export const PORTAILS = Number(process.env.E2E_PORTAILS ?? 2);

// Set once by the main process; the workers that load this file again inherit it.
process.env.E2E_PORT ??= String(30_000 + 10 * (process.pid % 250));
const PREMIER = Number(process.env.E2E_PORT);

export interface Ports {
  readonly portail: number;
  /** The page of its mailbox. */
  readonly boite: number;
  /** The same portal, where a code is asked for on a new device: as in production, not as in the demo. */
  readonly codes: number;
}

/** @param n from 0 */
export const portsDe = (n: number): Ports => ({
  portail: PREMIER + 5 * n,
  boite: PREMIER + 5 * n + 1,
  codes: PREMIER + 5 * n + 2,
});

/** Those of the portal that this worker has to itself. */
export const mesPorts = (): Ports => portsDe(Number(process.env.TEST_PARALLEL_INDEX ?? 0));

/**
 * Runs of an integration before it is given up: the queue waits about e^n seconds after the nth (at most six hours), so
 * that ten span some nine hours of a store or a database that is away.
 */
export const ESSAIS_INTEGRATION = 10;

/** Lots integrated at once, all workers together: each holds its archive in memory. */
const FILES_DES_LOTS = 4n;
/** The queue of a lot: single deposits never wait for lots. */
export const fileDesLots = (fluxId: string): string => `lots-${BigInt(fluxId) % FILES_DES_LOTS}`;

/**
 * Runs of an integration before it is given up: the queue waits about e^n seconds after the nth (at most six hours), so
 * that ten span some nine hours of a store or a database that is away.
 */
export const ESSAIS_INTEGRATION = 10;

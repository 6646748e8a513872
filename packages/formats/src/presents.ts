/** An object of which something is there; undefined where nothing is. */
export const presents = <T extends object>(membres: T): T | undefined =>
  Object.values(membres).some((v) => v !== undefined) ? membres : undefined;

/** Failed sign-ins allowed before an address is locked, and for how long (facts §3.1, decisions §6). */
export const ECHECS_MAX = 5;
export const DUREE_BLOCAGE_MS = 3_600_000;

export interface Tentatives {
  readonly echecs: number;
  /** Milliseconds since 1970. */
  readonly dernierEchec: number;
  readonly bloqueeJusqua: number | null;
}

/** Until when an address is locked, in milliseconds since 1970; null: it is not. */
export const blocageEnCours = (t: Tentatives | null, maintenant: number): number | null =>
  t?.bloqueeJusqua && t.bloqueeJusqua > maintenant ? t.bloqueeJusqua : null;

/** One more attempt, counted before the password is looked at: parallel guesses gain nothing. */
export function compterTentative(t: Tentatives | null, maintenant: number, maximum = ECHECS_MAX): Tentatives {
  const recentes = t && t.bloqueeJusqua === null && maintenant - t.dernierEchec < DUREE_BLOCAGE_MS ? t.echecs : 0;
  const echecs = recentes + 1;
  return {
    echecs,
    dernierEchec: maintenant,
    bloqueeJusqua: echecs >= maximum ? maintenant + DUREE_BLOCAGE_MS : null,
  };
}

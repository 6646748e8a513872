import { randomBytes, randomUUID } from 'node:crypto';

/** Time and chance are handed in: rules and use cases never take them from the machine themselves. */
export interface Horloge {
  maintenant(): Date;
  /** Calendar day in Europe/Paris, `YYYY-MM-DD`. */
  aujourdhui(): string;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

const MINUTE = 60_000;
/** The day of the current minute: days begin on a whole one, and every request asks. */
let vu = { minute: Number.NaN, jour: '' };

export const horlogeSysteme: Horloge = {
  maintenant: () => new Date(),
  aujourdhui: () => {
    const minute = Math.floor(Date.now() / MINUTE);
    if (minute !== vu.minute) vu = { minute, jour: PARIS.format(minute * MINUTE) };
    return vu.jour;
  },
};

/** 256 bits, for cookies and links. */
export const nouveauSecret = (): string => randomBytes(32).toString('base64url');
export const nouvelIncident = (): string => randomUUID().slice(0, 8).toUpperCase();

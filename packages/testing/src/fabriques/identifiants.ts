import { cleDeLuhn } from '@orpheon/domain';
import type { Alea } from './alea.ts';

/** Epoch of `nouvel_id()` in the database: 2020-01-01T00:00:00Z. */
const EPOQUE = 1_577_836_800_000;

/**
 * Identifiers of the same form as the database's `nouvel_id(instant)`, in decimal text: ordered by time, at most 4 096
 * for one millisecond.
 */
export function creerIds(depart = 0): (instant: Date) => string {
  let rang = depart;
  return (instant) => (BigInt(instant.getTime() - EPOQUE) * 4096n + BigInt(rang++ % 4096)).toString();
}

/** A SIREN that satisfies Luhn and is nobody's: none that was ever attributed begins with 0. */
export function sirenFictif(alea: Alea): string {
  const debut = `0${alea.chiffres(7)}`;
  return debut + cleDeLuhn(debut);
}

/** A SIRET of that SIREN: `0001` and the key. */
export function siretFictif(alea: Alea, siren = sirenFictif(alea), etablissement = 1): string {
  const debut = siren + String(etablissement).padStart(4, '0');
  return debut + cleDeLuhn(debut);
}

/** Remainder by 97 of digits and letters (A = 10 … Z = 35). */
const reste97 = (texte: string): number => {
  let reste = 0;
  for (const c of texte) reste = (c >= 'A' ? reste * 100 + c.charCodeAt(0) - 55 : reste * 10 + Number(c)) % 97;
  return reste;
};

/** An IBAN with right check digits (ISO 13616) over a national account number. */
export const ibanDe = (pays: string, compte: string): string =>
  `${pays}${String(98 - reste97(`${compte}${pays}00`)).padStart(2, '0')}${compte}`;

/** A French IBAN whose national key holds too, at a bank (99999) that does not exist. */
export function ibanFictif(alea: Alea): string {
  const banque = '99999';
  const guichet = alea.chiffres(5);
  const compte = alea.chiffres(11);
  const cle = 97 - Number((89n * BigInt(banque) + 15n * BigInt(guichet) + 3n * BigInt(compte)) % 97n);
  return ibanDe('FR', `${banque}${guichet}${compte}${String(cle).padStart(2, '0')}`);
}

/** A Belgian IBAN with its national key. */
export function ibanBelgeFictif(alea: Alea): string {
  const compte = `999${alea.chiffres(7)}`;
  const cle = Number(compte) % 97 || 97;
  return ibanDe('BE', `${compte}${String(cle).padStart(2, '0')}`);
}

import type { TypeIdentifiant } from '../organisation/structure.ts';

/** Why an identifier is refused; each has its sentence. */
export type DefautIdentifiant = 'LONGUEUR' | 'CARACTERES' | 'CLE';

const CHIFFRES = /^\d+$/;
/** SIREN of La Poste, whose establishments do not follow Luhn (decisions §2). */
const SIREN_LA_POSTE = '356000000';

/** Luhn's sum: a multiple of 10 when the last digit is right. */
export function sommeDeLuhn(chiffres: string): number {
  let somme = 0;
  for (let i = 0; i < chiffres.length; i++) {
    const chiffre = chiffres.charCodeAt(chiffres.length - 1 - i) - 48;
    const double = i % 2 === 1 ? chiffre * 2 : chiffre;
    somme += double > 9 ? double - 9 : double;
  }
  return somme;
}

const sommeDesChiffres = (chiffres: string): number =>
  [...chiffres].reduce((somme, chiffre) => somme + Number(chiffre), 0);

/**
 * Judges a SIRET of 14 digits, without spaces. `verifierCle` false is the qualification policy: fictitious numbers
 * such as 00000000108396 pass. La Poste: Luhn, or a digit sum that is a multiple of 5.
 */
export function defautSiret(siret: string, verifierCle: boolean): DefautIdentifiant | null {
  if (!CHIFFRES.test(siret)) return 'CARACTERES';
  if (siret.length !== 14) return 'LONGUEUR';
  if (!verifierCle || sommeDeLuhn(siret) % 10 === 0) return null;
  return siret.startsWith(SIREN_LA_POSTE) && sommeDesChiffres(siret) % 5 === 0 ? null : 'CLE';
}

export const defautSiren = (siren: string, verifierCle: boolean): DefautIdentifiant | null => {
  if (!CHIFFRES.test(siren)) return 'CARACTERES';
  if (siren.length !== 9) return 'LONGUEUR';
  return !verifierCle || sommeDeLuhn(siren) % 10 === 0 ? null : 'CLE';
};

/** The check digit that completes digits so that Luhn holds: used to make fictitious numbers. */
export const cleDeLuhn = (chiffres: string): string => String((10 - (sommeDeLuhn(`${chiffres}0`) % 10)) % 10);

/** Length of an IBAN by country (SWIFT registry); a country not listed is judged by its check digits only. */
const LONGUEURS_IBAN: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** How many characters an IBAN of that country has; undefined where the registry does not say. */
export const longueurIban = (pays: string): number | undefined => LONGUEURS_IBAN[pays];

/** An IBAN as it is compared and stored: capitals, no spaces. */
export const normaliserIban = (iban: string): string => iban.replace(/[\s.-]/g, '').toUpperCase();

/** Remainder by 97 of digits and letters (A = 10 … Z = 35), taken in pieces so that no large number is needed. */
function reste97(texte: string): number {
  let reste = 0;
  for (const caractere of texte) {
    const code = caractere.charCodeAt(0);
    reste = code >= 65 ? (reste * 100 + code - 55) % 97 : (reste * 10 + code - 48) % 97;
  }
  return reste;
}

/** Judges an IBAN (ISO 13616); spaces are allowed, as on paper. */
export function defautIban(iban: string): DefautIdentifiant | null {
  const n = normaliserIban(iban);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(n)) return 'CARACTERES';
  const attendue = LONGUEURS_IBAN[n.slice(0, 2)];
  if (attendue === undefined ? n.length < 15 || n.length > 34 : n.length !== attendue) return 'LONGUEUR';
  return reste97(n.slice(4) + n.slice(0, 4)) === 1 ? null : 'CLE';
}

/** Judges a French RIB: bank 5, branch 5, account 11 (digits or letters), key 2. */
export function defautRib(rib: string): DefautIdentifiant | null {
  const n = normaliserIban(rib);
  if (n.length !== 23) return 'LONGUEUR';
  const m = /^(\d{5})(\d{5})([A-Z0-9]{11})(\d{2})$/.exec(n);
  if (!m) return 'CARACTERES';
  const compte = (m[3] ?? '').replace(/[A-Z]/g, (lettre) => String(CHIFFRE_DE_LETTRE[lettre] ?? 0));
  const reste = (89n * BigInt(m[1] ?? 0) + 15n * BigInt(m[2] ?? 0) + 3n * BigInt(compte)) % 97n;
  return 97n - reste === BigInt(m[4] ?? 0) ? null : 'CLE';
}

/** Letters of a French account number count as digits for its key: A, J = 1; B, K, S = 2; … I, R, Z = 9. */
const CHIFFRE_DE_LETTRE: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGHI']
    .map((l, i) => [l, i + 1])
    .concat(
      [...'JKLMNOPQR'].map((l, i) => [l, i + 1]),
      [...'STUVWXYZ'].map((l, i) => [l, i + 2]),
    ),
);

/** Judges a VAT number: two letters of a country, then 2 to 13 letters or digits; France: key and SIREN are checked. */
export function defautTva(numero: string, verifierCle: boolean): DefautIdentifiant | null {
  const n = numero.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9+*]+$/.test(n)) return 'CARACTERES';
  if (n.length < 4 || n.length > 15) return 'LONGUEUR';
  if (!n.startsWith('FR')) return null;
  if (n.length !== 13) return 'LONGUEUR';
  const siren = n.slice(4);
  if (!CHIFFRES.test(siren)) return 'CARACTERES';
  // Keys with letters follow another, unpublished series: only numeric ones can be checked.
  if (!verifierCle || !/^\d{2}$/.test(n.slice(2, 4))) return null;
  return (12 + 3 * (Number(siren) % 97)) % 97 === Number(n.slice(2, 4)) ? null : 'CLE';
}

/** The French VAT number of a SIREN. */
export const tvaDuSiren = (siren: string): string =>
  `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;

/** Judges the identifier of a structure by its type (facts §2.1; forms other than SIRET are our reading). */
export function defautIdentifiant(
  type: TypeIdentifiant,
  identifiant: string,
  verifierCle: boolean,
): DefautIdentifiant | null {
  switch (type) {
    case 'SIRET':
      return defautSiret(identifiant, verifierCle);
    case 'UE_HORS_FRANCE':
      return defautTva(identifiant, verifierCle);
    case 'HORS_UE':
      if (!/^[A-Z]{2}/.test(identifiant)) return 'CARACTERES';
      return identifiant.length >= 3 && identifiant.length <= 18 ? null : 'LONGUEUR';
    case 'RIDET':
      if (!/^[0-9A-Z]+$/i.test(identifiant)) return 'CARACTERES';
      return identifiant.length === 9 || identifiant.length === 10 ? null : 'LONGUEUR';
    case 'TAHITI':
      if (!/^[0-9A-Z]+$/i.test(identifiant)) return 'CARACTERES';
      return identifiant.length === 9 ? null : 'LONGUEUR';
    case 'AUTRE':
    case 'PARTICULIER':
      return identifiant.length >= 1 && identifiant.length <= 80 ? null : 'LONGUEUR';
  }
}

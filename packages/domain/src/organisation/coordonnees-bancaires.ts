import { type DefautIdentifiant, defautIban, defautRib, normaliserIban } from '../commun/identifiants.ts';
import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

export const TYPES_DE_COMPTE = ['IBAN', 'RIB'] as const;
export type TypeDeCompte = (typeof TYPES_DE_COMPTE)[number];

/** More accounts than this serve nobody. */
export const COMPTES_MAX = 50;

/** For how many days an account is called new to both sides (decisions §6). */
export const JOURS_DE_NOUVEAUTE = 30;
const JOUR_MS = 24 * 3_600_000;

/** Where a payment needs no BIC: the countries of SEPA. */
const SEPA = new Set(
  'AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA'.split(
    ' ',
  ),
);

/** A number as somebody gives it: a whole IBAN, or the parts of a RIB. */
export type CompteSaisi =
  | { readonly type: 'IBAN'; readonly iban: string; readonly bic: string | null }
  | {
      readonly type: 'RIB';
      readonly banque: string;
      readonly guichet: string;
      readonly compte: string;
      readonly cle: string;
      readonly bic: string | null;
    };

/** The number in one piece, in capitals, without spaces: what is kept and compared. */
export const numeroDeCompte = (saisi: CompteSaisi): string =>
  normaliserIban(
    saisi.type === 'IBAN' ? saisi.iban : `${saisi.banque}${saisi.guichet}${saisi.compte.padStart(11, '0')}${saisi.cle}`,
  );

export type DefautDeCompte = { readonly champ: 'iban' | 'cle' | 'bic'; readonly defaut: DefautIdentifiant | 'ABSENT' };

const BIC = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/;

/** What is wrong with an account: its number's form or key, its BIC, which a payment out of SEPA cannot do without. */
export function defautsDeCompte(saisi: CompteSaisi): DefautDeCompte[] {
  const numero = numeroDeCompte(saisi);
  const defaut = saisi.type === 'IBAN' ? defautIban(numero) : defautRib(numero);
  const bic = normaliserIban(saisi.bic ?? '');
  const bicRequis = saisi.type === 'IBAN' && defaut === null && !SEPA.has(numero.slice(0, 2));
  return [
    ...(defaut ? [{ champ: saisi.type === 'IBAN' ? 'iban' : 'cle', defaut } as const] : []),
    ...(bic !== '' && !BIC.test(bic) ? [{ champ: 'bic', defaut: 'CARACTERES' } as const] : []),
    ...(bic === '' && bicRequis ? [{ champ: 'bic', defaut: 'ABSENT' } as const] : []),
  ];
}

/** The last four characters, which say which account it is and pay nobody. */
export const finDeCompte = (numero: string): string => numero.slice(-4);

/** Still new: both sides are told. Instants in milliseconds. */
export const compteNouveau = (activeLe: number, maintenant: number): boolean =>
  maintenant - activeLe < JOURS_DE_NOUVEAUTE * JOUR_MS;

export interface EtatDeCompte {
  readonly active: boolean;
  readonly parDefaut: boolean;
  /** Asked for, and waiting for a second manager. */
  readonly enAttente: boolean;
}

export type CodeRefusCompte = 'COMPTE_EN_ATTENTE' | 'COMPTE_INACTIF_PAR_DEFAUT' | 'COMPTE_PAR_DEFAUT_REQUIS';

/**
 * May an account become that? One that waits for a second person is not touched meanwhile; the default one is in use,
 * and gives way only to another one.
 */
export function jugerCompte(
  avant: EtatDeCompte,
  voulu: { readonly active: boolean; readonly parDefaut: boolean },
  autresActifs: number,
): Resultat<null, Refus<CodeRefusCompte>> {
  if (avant.enAttente) return echec('CONFLIT', 'COMPTE_EN_ATTENTE');
  if (voulu.parDefaut && !voulu.active) return echec('REGLE_METIER', 'COMPTE_INACTIF_PAR_DEFAUT');
  if (avant.parDefaut && !voulu.parDefaut && autresActifs > 0) return echec('REGLE_METIER', 'COMPTE_PAR_DEFAUT_REQUIS');
  return reussite(null);
}

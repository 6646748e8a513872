import { type DefautIdentifiant, defautIdentifiant } from '../commun/identifiants.ts';
import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import type { TypeIdentifiant } from './structure.ts';

/** Opening a structure: by what it is identified, and whether it takes somebody's word, a register or support. */

/** VAT numbers by country of the Union, after the two letters (VIES). France has SIRETs. */
const TVA_UE: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{10}\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** Countries of the Union, as ISO 3166 has them; VAT numbers say EL for Greece. */
const PAYS_UE = new Set(['FR', 'GR', ...Object.keys(TVA_UE).filter((p) => p !== 'EL' && p !== 'XI')]);
export const estDansLUnion = (pays: string): boolean => PAYS_UE.has(pays);

/** Types under which a public entity may be: the three that a French register gives. */
const TYPES_PUBLICS: readonly TypeIdentifiant[] = ['SIRET', 'RIDET', 'TAHITI'];
export const peutEtrePublique = (type: TypeIdentifiant): boolean => TYPES_PUBLICS.includes(type);

/** Letters of a name that stand in the identifier of a structure outside the Union (facts §2.1). */
const LETTRES_HORS_UE = 16;

/** Identifier of a structure outside the Union: its country and the first 16 letters or digits of its name, in capitals. */
export const identifiantHorsUe = (pays: string, raisonSociale: string): string =>
  pays.toUpperCase() +
  raisonSociale
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LETTRES_HORS_UE);

/** An identifier as it is compared and kept: capitals, without the spaces that one groups it by. */
export const normaliserIdentifiant = (type: TypeIdentifiant, saisi: string): string =>
  type === 'AUTRE' || type === 'PARTICULIER' ? saisi.trim() : saisi.replace(/[\s.]/g, '').toUpperCase();

export type DefautDeCreation = DefautIdentifiant | 'PAYS' | 'VIDE';

/**
 * What is wrong with the identifier of a structure about to be opened, while it is typed or when it comes; null: nothing.
 * Those that the portal makes itself (outside the Union, private persons) need none.
 */
export function defautDeCreation(type: TypeIdentifiant, saisi: string, verifierCle: boolean): DefautDeCreation | null {
  const identifiant = normaliserIdentifiant(type, saisi);
  if (identifiant === '') return 'VIDE';
  if (type === 'UE_HORS_FRANCE') {
    const forme = TVA_UE[identifiant.slice(0, 2)];
    if (!forme) return 'PAYS';
    return forme.test(identifiant.slice(2)) ? null : 'CARACTERES';
  }
  if (type === 'RIDET' && !/^\d+$/.test(identifiant)) return 'CARACTERES';
  return defautIdentifiant(type, identifiant, verifierCle);
}

/** What the register of companies says of an identifier. */
export type DireDuRegistre = 'PUBLIQUE' | 'PRIVEE' | 'FERMEE' | 'INCONNUE' | 'MUETTE';

export type CodeRefusCreation =
  | 'SIRET_INCONNU_AU_REGISTRE'
  | 'ETABLISSEMENT_FERME'
  | 'PUBLIQUE_IMPOSSIBLE'
  | 'PRIVEE_AU_REGISTRE';

/** Opened at once, as private or public, or asked of support. */
export type IssueDeCreation = 'PRIVEE' | 'PUBLIQUE' | 'A_APPROUVER';

/**
 * Judges an opening. A private structure takes its creator's word, unless the register says otherwise; a public one takes
 * the register's, or support's (decisions §6).
 *
 * @param registre `INCONNUE` only where the register knows every company: one that is not complete is `MUETTE`
 */
export function jugerCreation(
  type: TypeIdentifiant,
  publique: boolean,
  registre: DireDuRegistre,
): Resultat<IssueDeCreation, Refus<CodeRefusCreation>> {
  if (registre === 'FERMEE') return echec('REGLE_METIER', 'ETABLISSEMENT_FERME');
  if (registre === 'INCONNUE') return echec('REGLE_METIER', 'SIRET_INCONNU_AU_REGISTRE');
  if (registre === 'PUBLIQUE') return reussite('PUBLIQUE');
  if (!publique) return reussite('PRIVEE');
  if (registre === 'PRIVEE') return echec('REGLE_METIER', 'PRIVEE_AU_REGISTRE');
  return peutEtrePublique(type) ? reussite('A_APPROUVER') : echec('REGLE_METIER', 'PUBLIQUE_IMPOSSIBLE');
}

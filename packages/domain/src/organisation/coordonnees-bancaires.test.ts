import { describe, expect, it } from 'vitest';
import { compteNouveau, defautsDeCompte, finDeCompte, jugerCompte, numeroDeCompte } from './coordonnees-bancaires.ts';

const iban = (numero: string, bic: string | null = null) => ({ type: 'IBAN', iban: numero, bic }) as const;
const rib = (cle: string, compte = '0500013M026') =>
  ({ type: 'RIB', banque: '20041', guichet: '01005', compte, cle, bic: null }) as const;

describe('a bank account', () => {
  it.each([
    ['a right IBAN, as on paper', iban('FR14 2004 1010 0505 0001 3M02 606'), []],
    ['a wrong key', iban('FR15 2004 1010 0505 0001 3M02 606'), [{ champ: 'iban', defaut: 'CLE' }]],
    ['a wrong length for its country', iban('FR14 2004'), [{ champ: 'iban', defaut: 'LONGUEUR' }]],
    [
      'a BIC of the wrong form',
      iban('FR1420041010050500013M02606', 'PSSTFR'),
      [{ champ: 'bic', defaut: 'CARACTERES' }],
    ],
    ['a BIC of eight or eleven', iban('FR1420041010050500013M02606', 'psstfrppgre'), []],
    ['out of SEPA without BIC', iban('TN59 1000 6035 1835 9847 8831'), [{ champ: 'bic', defaut: 'ABSENT' }]],
    ['out of SEPA with its BIC', iban('TN59 1000 6035 1835 9847 8831', 'BSTUTNTT'), []],
    ['a right RIB', rib('06'), []],
    ['a wrong RIB key', rib('07'), [{ champ: 'cle', defaut: 'CLE' }]],
    ['letters where digits stand', { ...rib('06'), guichet: '0100X' }, [{ champ: 'cle', defaut: 'CARACTERES' }]],
  ] as const)('%s', (_titre, saisi, defauts) => expect(defautsDeCompte(saisi)).toEqual(defauts));

  it('is one number, of which the end may be shown', () => {
    expect(numeroDeCompte(rib('06'))).toBe('20041010050500013M02606');
    expect(finDeCompte('FR1420041010050500013M02606')).toBe('2606');
  });

  it('is new for thirty days', () => {
    const jour = 24 * 3_600_000;
    expect(compteNouveau(0, 30 * jour - 1)).toBe(true);
    expect(compteNouveau(0, 30 * jour)).toBe(false);
  });

  const etat = (active: boolean, parDefaut: boolean, enAttente = false) => ({ active, parDefaut, enAttente });
  it.each([
    ['what waits is not touched', etat(false, false, true), etat(true, false), 1, 'COMPTE_EN_ATTENTE'],
    ['what is closed is no default', etat(true, false), etat(false, true), 1, 'COMPTE_INACTIF_PAR_DEFAUT'],
    ['the default gives way to another one', etat(true, true), etat(false, false), 1, 'COMPTE_PAR_DEFAUT_REQUIS'],
    ['the last one may close', etat(true, true), etat(false, false), 0, null],
    ['another one may close', etat(true, false), etat(false, false), 1, null],
  ] as const)('%s', (_titre, avant, voulu, autres, refus) => {
    const juge = jugerCompte(avant, voulu, autres);
    expect(juge.ok ? null : juge.refus.code).toBe(refus);
  });
});

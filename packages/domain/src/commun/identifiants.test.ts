import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleDeLuhn,
  defautIban,
  defautIdentifiant,
  defautRib,
  defautSiren,
  defautSiret,
  defautTva,
  normaliserIban,
  tvaDuSiren,
} from './identifiants.ts';

describe('SIRET', () => {
  it.each([
    ['01234567400019', null],
    ['01234567400018', 'CLE'],
    ['0123456740001', 'LONGUEUR'],
    ['012345674000190', 'LONGUEUR'],
    ['0123456740001A', 'CARACTERES'],
    ['', 'CARACTERES'],
    // La Poste: an establishment whose digits sum to a multiple of 5, though Luhn fails.
    ['35600000000048', null],
    ['35600000049837', null],
    ['35600000049838', 'CLE'],
  ])('%s in production: %s', (siret, attendu) => expect(defautSiret(siret, true)).toBe(attendu));

  it('takes the fictitious ones of the qualification, whose form must hold all the same', () => {
    expect(defautSiret('00000000013456', false)).toBeNull();
    expect(defautSiret('0000000001345', false)).toBe('LONGUEUR');
  });

  it('detects any single wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{12}$/), fc.nat(13), fc.integer({ min: 1, max: 9 }), (debut, rang, ecart) => {
        const juste = debut + cleDeLuhn(debut);
        expect(defautSiret(juste, true)).toBeNull();
        const chiffre = (Number(juste[rang]) + ecart) % 10;
        expect(defautSiret(juste.slice(0, rang) + chiffre + juste.slice(rang + 1), true)).toBe('CLE');
      }),
    );
  });

  it('judges a SIREN alike', () => {
    expect(defautSiren('012345674', true)).toBeNull();
    expect(defautSiren('012345675', true)).toBe('CLE');
    expect(defautSiren('01234567', true)).toBe('LONGUEUR');
    expect(defautSiren('01234567X', true)).toBe('CARACTERES');
  });
});

describe('IBAN', () => {
  it.each([
    ['FR7630006000011234567890189', null],
    ['FR76 3000 6000 0112 3456 7890 189', null],
    ['fr7630006000011234567890189', null],
    ['FR7730006000011234567890189', 'CLE'],
    ['FR763000600001123456789018', 'LONGUEUR'],
    ['BE68539007547034', null],
    ['DE89370400440532013000', null],
    ['GB82WEST12345698765432', null],
    ['30006000011234567890189', 'CARACTERES'],
    ['', 'CARACTERES'],
  ])('%s: %s', (iban, attendu) => expect(defautIban(iban)).toBe(attendu));

  it('is stored in capitals without spaces', () => expect(normaliserIban(' fr76 3000-6000')).toBe('FR7630006000'));
});

describe('RIB', () => {
  it.each([
    ['30006000011234567890189', null],
    ['30006 00001 12345678901 89', null],
    ['30006000011234567890188', 'CLE'],
    ['3000600001123456789018', 'LONGUEUR'],
    ['X0006000011234567890189', 'CARACTERES'],
    // Letters count as digits: A 1 … S 2 … Z 9.
    ['20041010050500013M02606', null],
  ])('%s: %s', (rib, attendu) => expect(defautRib(rib)).toBe(attendu));
});

describe('VAT number', () => {
  it.each([
    ['FR09012345674', null],
    ['FR10012345674', 'CLE'],
    ['FR0901234567', 'LONGUEUR'],
    ['FRXX012345674', null],
    ['DE123456789', null],
    ['123456789', 'CARACTERES'],
  ])('%s: %s', (numero, attendu) => expect(defautTva(numero, true)).toBe(attendu));

  it('of a SIREN satisfies its own key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (siren) => {
        expect(defautTva(tvaDuSiren(siren), true)).toBeNull();
      }),
    );
  });
});

describe('identifier of a structure', () => {
  it.each([
    ['SIRET', '01234567400019', null],
    ['UE_HORS_FRANCE', 'DE123456789', null],
    ['HORS_UE', 'CHACME', null],
    ['HORS_UE', '12ACME', 'CARACTERES'],
    ['RIDET', '0123456789', null],
    ['RIDET', '01234', 'LONGUEUR'],
    ['TAHITI', '012345678', null],
    ['TAHITI', '0123456789', 'LONGUEUR'],
    ['AUTRE', 'EN COURS 1', null],
    ['PARTICULIER', '', 'LONGUEUR'],
  ] as const)('%s %s: %s', (type, identifiant, attendu) =>
    expect(defautIdentifiant(type, identifiant, true)).toBe(attendu),
  );
});

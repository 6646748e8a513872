import { describe, expect, it } from 'vitest';
import { type DireDuRegistre, defautDeCreation, estDansLUnion, identifiantHorsUe, jugerCreation } from './creation.ts';
import type { TypeIdentifiant } from './structure.ts';

const TVA_UE_EXEMPLES = [
  'ATU12345678',
  'BE0123456789',
  'BG123456789',
  'CY12345678A',
  'CZ12345678',
  'DE123456789',
  'DK12345678',
  'EE123456789',
  'EL123456789',
  'ESA1234567B',
  'FI12345678',
  'HR12345678901',
  'HU12345678',
  'IE1A23456B',
  'IT12345678901',
  'LT123456789',
  'LU12345678',
  'LV12345678901',
  'MT12345678',
  'NL123456789B01',
  'PL1234567890',
  'PT123456789',
  'RO123456789',
  'SE123456789012',
  'SI12345678',
  'SK1234567890',
];

describe('the identifier of a structure about to be opened', () => {
  it.each<[TypeIdentifiant, string, string | null]>([
    ['SIRET', '012 345 674 00019', null],
    ['SIRET', '012 345 674 00018', 'CLE'],
    ['SIRET', '012 345 674', 'LONGUEUR'],
    ['SIRET', '', 'VIDE'],
    ['UE_HORS_FRANCE', 'de 123 456 789', null],
    ['UE_HORS_FRANCE', 'DE12345678', 'CARACTERES'],
    ['UE_HORS_FRANCE', 'FR09012345674', 'PAYS'],
    ['UE_HORS_FRANCE', 'CH123456789', 'PAYS'],
    ['RIDET', '0 997 066.001', null],
    ['RIDET', '12345', 'LONGUEUR'],
    ['RIDET', 'A99706600', 'CARACTERES'],
    ['TAHITI', 'A12345001', null],
    ['TAHITI', 'A1234', 'LONGUEUR'],
    ['AUTRE', 'Dossier du 3 mars', null],
  ])('%s « %s »: %s', (type, saisi, attendu) => expect(defautDeCreation(type, saisi, true)).toBe(attendu));

  it.each(TVA_UE_EXEMPLES)('a VAT number as %s has it', (numero) => {
    expect(defautDeCreation('UE_HORS_FRANCE', numero, true)).toBeNull();
    expect(defautDeCreation('UE_HORS_FRANCE', `${numero}99999`, true)).toBe('CARACTERES');
  });

  it.each([
    ['CH', 'Fromagerie du Léman SA', 'CHFROMAGERIEDULEMA'],
    ['US', 'A & B', 'USAB'],
    ['GB', 'Smith-Jones 3000', 'GBSMITHJONES3000'],
  ])('outside the Union is its country and its name: %s %s', (pays, nom, attendu) =>
    expect(identifiantHorsUe(pays, nom)).toBe(attendu),
  );

  it('knows the Union', () => {
    for (const pays of ['FR', 'DE', 'GR', 'SE']) expect(estDansLUnion(pays)).toBe(true);
    for (const pays of ['CH', 'GB', 'US', 'EL', 'NC']) expect(estDansLUnion(pays)).toBe(false);
  });
});

describe('opening a structure', () => {
  const issue = (type: TypeIdentifiant, publique: boolean, registre: DireDuRegistre) => {
    const juge = jugerCreation(type, publique, registre);
    return juge.ok ? juge.valeur : juge.refus.code;
  };
  it.each<[TypeIdentifiant, boolean, DireDuRegistre, string]>([
    ['SIRET', false, 'PRIVEE', 'PRIVEE'],
    ['SIRET', false, 'MUETTE', 'PRIVEE'],
    ['SIRET', true, 'PUBLIQUE', 'PUBLIQUE'],
    ['SIRET', false, 'PUBLIQUE', 'PUBLIQUE'],
    ['SIRET', true, 'MUETTE', 'A_APPROUVER'],
    ['SIRET', true, 'PRIVEE', 'PRIVEE_AU_REGISTRE'],
    ['SIRET', false, 'FERMEE', 'ETABLISSEMENT_FERME'],
    ['SIRET', true, 'INCONNUE', 'SIRET_INCONNU_AU_REGISTRE'],
    ['RIDET', true, 'MUETTE', 'A_APPROUVER'],
    ['PARTICULIER', true, 'MUETTE', 'PUBLIQUE_IMPOSSIBLE'],
    ['UE_HORS_FRANCE', true, 'MUETTE', 'PUBLIQUE_IMPOSSIBLE'],
  ])('%s, said public: %s, register: %s → %s', (type, publique, registre, attendu) =>
    expect(issue(type, publique, registre)).toBe(attendu),
  );
});

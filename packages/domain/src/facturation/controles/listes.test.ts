import { expect, it } from 'vitest';
import * as listes from './listes.ts';

it('holds every code between the ends of a run, whatever it ends with', () => {
  const unites = listes.UNITES();
  expect(['10', '11', 'A10', 'A99', 'XAA', 'XZZ', 'C62', 'HUR'].filter((c) => !unites.has(c))).toEqual([]);
  expect(['A100', 'XA[', 'C63 ', '..'].filter((c) => unites.has(c))).toEqual([]);
  expect([...listes.SCHEMES_ICD()].filter((c) => !/^0\d{3}$/.test(c))).toEqual([]);
  expect(listes.PAYS().has('EU')).toBe(false);
});

it('holds as many codes as were published', () => {
  const tailles = Object.entries(listes).map(([nom, liste]) => [nom, liste().size]);
  expect(Object.fromEntries(tailles)).toEqual({
    CATEGORIES_TVA: 10,
    DEVISES: 178,
    EXIGIBILITES_CII: 3,
    EXIGIBILITES_UBL: 3,
    EXONERATIONS: 88,
    MOTIFS_FRAIS: 178,
    MOTIFS_REMISE: 19,
    MOYENS_PAIEMENT: 84,
    PAYS: 252,
    PAYS_CII: 251,
    PAYS_UBL: 251,
    QUALIFIANTS_OBJET: 818,
    SCHEMES_ARTICLE: 185,
    SCHEMES_EAS: 104,
    SCHEMES_ICD: 243,
    SUJETS_NOTE: 401,
    TYPES_AVOIR_UBL: 13,
    TYPES_CII: 62,
    TYPES_FACTURE_UBL: 50,
    TYPES_MIME: 6,
    UNITES: 2162,
  });
});

import { describe, expect, it } from 'vitest';
import { SIRET_DESTINATAIRE, SIRET_FOURNISSEUR, uneFacture } from './controles/exemple.test-utils.ts';
import { extraireDonneesChorus } from './donnees-chorus.ts';
import type { Party } from './semantique.ts';

const fournisseur = (seller: Partial<Party>) =>
  extraireDonneesChorus(uneFacture({ seller: { name: 'X', identifiers: [], ...seller } }), 'UBL').fournisseur;

describe('what Chorus reads in an invoice', () => {
  it('is the same for the SIRET of any dialect', () => {
    const attendu = { identifiant: SIRET_FOURNISSEUR, typeIdentifiant: 'SIRET', raisonSociale: 'X' };
    expect(fournisseur({ identifiers: [{ value: SIRET_FOURNISSEUR, scheme: '0009' }] })).toEqual(attendu);
    expect(fournisseur({ legalRegistration: { value: SIRET_FOURNISSEUR, scheme: '0002' } })).toEqual(attendu);
    expect(fournisseur({ identifiers: [{ value: SIRET_FOURNISSEUR, schemeName: '1' }] })).toEqual(attendu);
    expect(fournisseur({ identifiers: [{ value: '012 345 674 00019' }] })).toEqual(attendu);
  });

  it('prefers the SIRET to the SIREN, and a SIREN to nothing', () => {
    const siren = { value: '012345674', scheme: '0002' };
    expect(
      fournisseur({ legalRegistration: siren, identifiers: [{ value: SIRET_FOURNISSEUR, scheme: '0009' }] })
        .identifiant,
    ).toBe(SIRET_FOURNISSEUR);
    expect(fournisseur({ legalRegistration: siren }).identifiant).toBe('012345674');
  });

  it('knows a supplier from elsewhere in Europe by its VAT number', () => {
    expect(fournisseur({ vatIdentifier: 'DE 123456789' })).toMatchObject({
      identifiant: 'DE123456789',
      typeIdentifiant: 'UE_HORS_FRANCE',
    });
  });

  it('reads the type of identifier of the Chorus dialect', () => {
    expect(fournisseur({ identifiers: [{ value: 'CHACME', schemeName: '3' }] })).toMatchObject({
      identifiant: 'CHACME',
      typeIdentifiant: 'HORS_UE',
    });
  });

  it('takes BT-29 for the issuer’s service unless it names a company', () => {
    const service = (value: string, scheme?: string) =>
      extraireDonneesChorus(uneFacture({ seller: { ...uneFacture().seller, identifiers: [{ value, scheme }] } }), 'CII')
        .codeServiceFournisseur;
    expect(service('DEPOT_1')).toBe('DEPOT_1');
    expect(service('DEPOT_1', '0999')).toBe('DEPOT_1');
    expect(service('DEPOT_1', '0224')).toBe('DEPOT_1');
    expect(service('4000001123452', '0088')).toBeUndefined();
    expect(service(SIRET_DESTINATAIRE)).toBeUndefined();
  });

  it('defaults the cadre, reads 58 as 30, tells a credit note, writes two decimals', () => {
    const d = extraireDonneesChorus(
      uneFacture({
        businessProcess: undefined,
        root: 'CREDIT_NOTE',
        typeCode: '381',
        payment: { meansCode: '58', creditTransfers: [{ account: 'fr76 3000 6000 0112 3456 7890 189' }] },
        totals: { taxExclusive: '100', taxInclusive: '112.7500' },
      }),
      'UBL',
    );
    expect(d).toMatchObject({
      cadre: 'A1',
      type: 'AVOIR',
      modePaiement: '30',
      iban: 'FR7630006000011234567890189',
      montantHt: '100.00',
      montantTtc: '112.75',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { lirePresentation } from '../../../shared/liste/presentation.ts';
import { adresseExport } from './Exporter.tsx';

describe('the address of an export', () => {
  it('asks what the list asks, for the columns shown', () => {
    const adresse = adresseExport(
      'recues',
      'csv',
      { statut: ['SUSPENDUE', 'COMPLETEE'], enRetard: 45, fournisseurId: '12' },
      ['numero', 'montant'],
      'fr',
    );
    expect(adresse).toBe(
      '/api/facturation/factures-recues/export?format=csv&langue=fr&statut=SUSPENDUE&statut=COMPLETEE&enRetard=45&fournisseurId=12&colonnes=numero&colonnes=montant',
    );
  });

  it('asks of one side nothing that only the other has', () => {
    expect(adresseExport('emises', 'xlsx', { nonTelechargee: '1', destinataireId: '7' }, [], 'en')).toBe(
      '/api/facturation/factures-emises/export?format=xlsx&langue=en&destinataireId=7',
    );
  });
});

describe('how a list is shown', () => {
  it.each([
    [null, { colonnes: null, densite: 'SERREE' }],
    ['{', { colonnes: null, densite: 'SERREE' }],
    ['{"colonnes":["numero",3],"densite":"LARGE"}', { colonnes: null, densite: 'SERREE' }],
    ['{"colonnes":["numero"],"densite":"AEREE"}', { colonnes: ['numero'], densite: 'AEREE' }],
  ])('%s', (texte, attendue) => expect(lirePresentation(texte)).toEqual(attendue));
});

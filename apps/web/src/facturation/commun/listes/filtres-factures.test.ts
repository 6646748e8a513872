import { describe, expect, it } from 'vitest';
import { filtresDeLAdresse, montantSaisi, type NomFiltre, statutsProposes } from './filtres-factures.ts';

const adresse = (recherche: string) => {
  const params = new URLSearchParams(recherche);
  return { valeur: (n: NomFiltre) => params.get(n) ?? '', valeurs: (n: NomFiltre) => params.getAll(n) };
};

describe('filters read from the address', () => {
  it('asks what is written there', () => {
    expect(
      filtresDeLAdresse(
        'recues',
        adresse('statut=SUSPENDUE&statut=COMPLETEE&texte=%20brie%20&partieId=12&deposeeDu=2026-01-01'),
        null,
      ),
    ).toEqual({
      statut: ['SUSPENDUE', 'COMPLETEE'],
      texte: 'brie',
      fournisseurId: '12',
      deposeeDu: '2026-01-01',
    });
  });

  it('names the other party by the side that looks', () => {
    expect(filtresDeLAdresse('emises', adresse('partieId=12'), null)).toEqual({ destinataireId: '12' });
  });

  it('leaves out what the API would refuse', () => {
    expect(
      filtresDeLAdresse(
        'recues',
        adresse('statut=INVENTE&partieId=abc&deposeeDu=hier&deposeeAu=2026-99-99&structureId=0&serviceId=x&texte=%00'),
        null,
      ),
    ).toEqual({});
  });

  it.each([
    ['montantMin=1440.5&montantMax=abc', { montantMin: '1440.5' }],
    ['enRetard=LEGAL', { enRetard: 'LEGAL' }],
    ['enRetard=45', { enRetard: 45 }],
    ['enRetard=0&nonTelechargee=oui&ordre=CROISSANT&type=DEVIS&cadre=Z9', {}],
    [
      'nonTelechargee=1&ordre=ANCIENNES&type=AVOIR&cadre=A9&cadre=A1',
      { nonTelechargee: '1', ordre: 'ANCIENNES', type: 'AVOIR', cadre: ['A1', 'A9'] },
    ],
    [
      'marche=M1&engagement=%20EJ%201&numeroFlux=CPP1&modeDepot=EDI',
      { marche: 'M1', engagement: 'EJ 1', numeroFlux: 'CPP1', modeDepot: ['EDI'] },
    ],
  ])('%s', (recherche, attendu) => expect(filtresDeLAdresse('recues', adresse(recherche), null)).toEqual(attendu));

  it('asks of a supplier nothing that only a recipient knows', () => {
    expect(
      filtresDeLAdresse('emises', adresse('nonTelechargee=1&enRetard=LEGAL&serviceFournisseurId=4'), null),
    ).toEqual({});
  });

  it.each([
    ['1 440,50 €', '1440.50'],
    ['-12', '-12'],
    ['mille', null],
  ])('takes the amount %s as %s', (saisie, montant) => expect(montantSaisi(saisie)).toBe(montant));

  it('follows the structure of the selector, unless the address names one', () => {
    expect(filtresDeLAdresse('recues', adresse(''), '5')).toEqual({ structureId: '5' });
    expect(filtresDeLAdresse('recues', adresse('structureId=6'), '5')).toEqual({ structureId: '6' });
  });

  it('offers a recipient only what a recipient may see', () => {
    expect(statutsProposes('recues')).not.toContain('NON_CONFORME');
    expect(statutsProposes('emises')).toContain('NON_CONFORME');
    expect(statutsProposes('recues')).not.toContain('BROUILLON');
    expect(statutsProposes('emises')).toContain('BROUILLON');
  });
});

import { ACTIONS_FACTURE } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { decimal, etapesDuDepot } from './preparer-facture.ts';

describe('an amount on its way to its column', () => {
  it.each([
    ['12.50', '12.50'],
    ['-0.005', '-0.005'],
    ['1234567890123456789', '1234567890123456789'],
    ['12345678901234567890', null],
    ['-12345678901234567890', null],
    ['00000000000000000000000012', '12'],
    ['0.1234565', '0.123457'],
    ['9'.repeat(41), null],
    ['12,50', null],
    ['', null],
    ['NaN', null],
    [undefined, null],
  ])('%s is %s', (texte, attendu) => expect(decimal(texte)).toBe(attendu));

  it('keeps rates within their own column', () => {
    expect(decimal('99999.99994', 5, 4)).toBe('99999.9999');
    expect(decimal('100000', 5, 4)).toBeNull();
  });
});

describe('the steps of a deposit', () => {
  it.each([
    ['accepted', true, 'A1', false, ['DEPOSEE', 'MISE_A_DISPOSITION']],
    ['accepted, for a recipient by EDI', true, 'A1', true, ['DEPOSEE', 'EN_COURS_ACHEMINEMENT', 'MISE_A_DISPOSITION']],
    ['accepted, of a subcontractor', true, 'A9', true, ['DEPOSEE', 'A_VALIDER_1']],
    ['refused', false, 'A1', true, ['NON_CONFORME']],
  ] as const)('%s', (_quoi, recevable, cadre, edi, statuts) => {
    const etapes = etapesDuDepot(recevable, cadre, edi);
    expect(etapes.map(([, statut]) => statut)).toEqual(statuts);
    for (const [action] of etapes) expect(ACTIONS_FACTURE).toContain(action);
  });
});

import { describe, expect, it } from 'vitest';
import { actionsGroupees } from './possibles.ts';

const lot = (...statuts: Parameters<typeof actionsGroupees>[0][number]['statut'][]) =>
  statuts.map((statut, i) => ({ id: String(i), statut }));

describe('what may be done with several invoices', () => {
  it('is what each of them stands ready for, with those it is for', () => {
    const possibles = actionsGroupees(lot('MISE_A_DISPOSITION', 'MISE_A_DISPOSITION', 'SUSPENDUE'));
    expect(possibles[0]).toMatchObject({ action: 'constaterServiceFait', factures: [{ id: '0' }, { id: '1' }] });
    expect(possibles.at(-2)).toMatchObject({ action: 'leverSuspension', factures: [{ id: '2' }] });
    // every one of the three may be rejected: that is never what is proposed first
    expect(possibles.at(-1)).toMatchObject({ action: 'rejeter', factures: [{ id: '0' }, { id: '1' }, { id: '2' }] });
  });

  it('puts the next step of the circuit first where all stand at the same', () => {
    expect(actionsGroupees(lot('COMPLETEE', 'COMPLETEE')).map((a) => a.action)[0]).toBe('constaterServiceFait');
  });

  it('is nothing where all are closed', () => {
    expect(actionsGroupees(lot('REJETEE', 'MISE_EN_PAIEMENT'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { CYCLE_DE_VIE } from './cycle-de-vie.ts';
import { estASignaler, PASSAGES_A_SIGNALER } from './signalement.ts';
import { STATUTS_FACTURE } from './statuts.ts';

describe('what a supplier is told when they come back', () => {
  it.each(STATUTS_FACTURE)('%s', (statut) => {
    expect(estASignaler(statut)).toBe(['SUSPENDUE', 'REJETEE', 'REFUSEE_1', 'REFUSEE_2'].includes(statut));
  });

  it('comes of what somebody else did, with a motive to read', () => {
    expect([...PASSAGES_A_SIGNALER].sort()).toEqual(['refuser1', 'refuser2', 'rejeter', 'suspendre']);
    for (const action of PASSAGES_A_SIGNALER) {
      expect(CYCLE_DE_VIE[action]).toMatchObject({ avec: 'MOTIF_OBLIGATOIRE' });
      expect(CYCLE_DE_VIE[action].acteur).not.toBe('FOURNISSEUR');
    }
  });
});

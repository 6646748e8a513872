import { describe, expect, it } from 'vitest';
import { ACTIONS_FACTURE, CYCLE_DE_VIE } from './cycle-de-vie.ts';
import { ETAPES_DU_DELAI, STATUTS_OU_COURT_LE_DELAI } from './retard.ts';
import { STATUTS_VISIBLES_DU_DESTINATAIRE } from './statuts.ts';

describe('the payment delay', () => {
  it('starts and starts again by actions that lead to a status in which it runs; what interrupts it leads to none', () => {
    const { depart, reprise, interruption } = ETAPES_DU_DELAI;
    for (const action of [depart, reprise]) expect(STATUTS_OU_COURT_LE_DELAI).toContain(CYCLE_DE_VIE[action].vers);
    expect(STATUTS_OU_COURT_LE_DELAI).not.toContain(CYCLE_DE_VIE[interruption].vers);
  });

  it('does not run where the recipient cannot act, nor once it is paid', () => {
    for (const s of STATUTS_OU_COURT_LE_DELAI) {
      expect(STATUTS_VISIBLES_DU_DESTINATAIRE).toContain(s);
      expect(
        ACTIONS_FACTURE.some(
          (a) => CYCLE_DE_VIE[a].acteur === 'DESTINATAIRE' && CYCLE_DE_VIE[a].de.some((d) => d === s),
        ),
      ).toBe(true);
    }
  });
});

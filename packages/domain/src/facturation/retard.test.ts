import { describe, expect, it } from 'vitest';
import { ajouterJours } from '../commun/dates.ts';
import { ACTIONS_FACTURE, CYCLE_DE_VIE } from './cycle-de-vie.ts';
import { DEPARTS_DU_DELAI, dernierDepartEnRetard, STATUTS_OU_COURT_LE_DELAI } from './retard.ts';
import { STATUTS_VISIBLES_DU_DESTINATAIRE } from './statuts.ts';

describe('the payment delay', () => {
  it.each([
    [30, '2026-03-31', '2026-02-28'],
    [50, '2026-03-31', '2026-02-08'],
    [0, '2026-03-31', '2026-03-30'],
  ])('of %i days is over on %s for what was made available on %s, not the day after', (delai, jour, dernier) => {
    expect(dernierDepartEnRetard(jour, delai)).toBe(dernier);
    expect(ajouterJours(dernier, delai + 1)).toBe(jour);
  });

  it('starts by actions that lead to a status in which it runs', () => {
    for (const action of DEPARTS_DU_DELAI) expect(STATUTS_OU_COURT_LE_DELAI).toContain(CYCLE_DE_VIE[action].vers);
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

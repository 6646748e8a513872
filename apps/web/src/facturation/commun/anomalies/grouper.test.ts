import type { Anomalie } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { grouperAnomalies, lireAnomalie } from './grouper.ts';

const anomalie = (valeurs: Partial<Anomalie>): Anomalie => ({
  code: 'ORP-LIGNE-MONTANT',
  couche: 'CHORUS',
  gravite: 'FATALE',
  ...valeurs,
});

describe('grouping of findings', () => {
  it('keeps what refuses apart from what is only said', () => {
    const { fatales, avertissements } = grouperAnomalies([
      anomalie({ code: 'A', gravite: 'AVERTISSEMENT' }),
      anomalie({ code: 'B' }),
    ]);
    expect(fatales.map((g) => g.code)).toEqual(['B']);
    expect(avertissements.map((g) => g.code)).toEqual(['A']);
  });

  it('says the same finding once, with all its places in the order met', () => {
    const lignes = ['1', '2', '3'].map((ligne) => anomalie({ terme: 'BT-131', parametres: { ligne } }));
    const { fatales } = grouperAnomalies(lignes);
    expect(fatales).toHaveLength(1);
    expect(fatales[0]?.occurrences.map((a) => a.parametres?.ligne)).toEqual(['1', '2', '3']);
  });

  it('keeps the same rule on two terms as two things to mend', () => {
    const { fatales } = grouperAnomalies([anomalie({ terme: 'BT-2' }), anomalie({ terme: 'BT-9' })]);
    expect(fatales).toHaveLength(2);
  });

  it('goes from the file up to the portal', () => {
    const { fatales } = grouperAnomalies([
      anomalie({ code: 'P', couche: 'PORTAIL' }),
      anomalie({ code: 'E', couche: 'EN16931' }),
      anomalie({ code: 'S', couche: 'SYNTAXE' }),
    ]);
    expect(fatales.map((g) => g.code)).toEqual(['S', 'E', 'P']);
  });

  it('still shows a finding whose layer this version does not know', () => {
    expect(lireAnomalie({ code: 'X', couche: 'FUTURE', gravite: 'FATALE' }).couche).toBe('PORTAIL');
  });
});

import { describe, expect, it } from 'vitest';
import { jugerParametres, type ParametresDeStructure } from './parametres.ts';

const p = (voulus: Partial<ParametresDeStructure> = {}): ParametresDeStructure => ({
  serviceObligatoire: false,
  engagementObligatoire: false,
  serviceOuEngagement: false,
  maitriseOuvrage: false,
  maitriseOuvrageSeulement: false,
  miseEnPaiementNonCommuniquee: false,
  devisesAcceptees: [],
  ...voulus,
});
const publique = { publique: true };

describe('parameters of a structure', () => {
  it('belong to public structures', () => {
    expect(jugerParametres({ publique: false }, p())).toMatchObject({ refus: { code: 'PARAMETRES_RESERVES' } });
    expect(jugerParametres({ publique: false }, null)).toEqual({ ok: true, valeur: {} });
  });
  it('either/or replaces the two flags', () => {
    const voulus = p({ serviceOuEngagement: true, serviceObligatoire: true, engagementObligatoire: true });
    expect(jugerParametres(publique, voulus)).toEqual({ ok: true, valeur: p({ serviceOuEngagement: true }) });
  });
  it('project owner only needs a project owner', () => {
    expect(jugerParametres(publique, p({ maitriseOuvrageSeulement: true }))).toMatchObject({
      refus: { code: 'MOA_INCOHERENTE' },
    });
  });
  it('names a currency once, and never the euro', () => {
    const juge = jugerParametres(publique, p({ devisesAcceptees: ['USD', 'EUR', 'CHF', 'USD'] }));
    expect(juge).toMatchObject({ valeur: { devisesAcceptees: ['CHF', 'USD'] } });
  });
});

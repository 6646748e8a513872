import { describe, expect, it } from 'vitest';
import { estFinal } from './cycle-de-vie.ts';
import { estUnRejet, marquerRejetTraite } from './rejet.ts';
import { STATUTS_FACTURE } from './statuts.ts';

describe('a refusal that its supplier takes note of', () => {
  it.each(STATUTS_FACTURE)('%s', (statut) => {
    const attendu = ['REJETEE', 'REFUSEE_1', 'REFUSEE_2'].includes(statut);
    expect(marquerRejetTraite(statut).ok).toBe(attendu);
    if (estUnRejet(statut)) expect(estFinal(statut)).toBe(true);
  });
});

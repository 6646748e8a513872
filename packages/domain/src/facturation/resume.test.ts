import { expect, it } from 'vitest';
import { resumerMouvements, semaineEcoulee } from './resume.ts';

it.each([
  ['2026-11-23', '2026-11-16', '2026-11-22'], // a Monday
  ['2026-11-22', '2026-11-09', '2026-11-15'], // a Sunday: its own week is not over
  ['2026-01-05', '2025-12-29', '2026-01-04'],
  ['2025-06-04', '2025-05-26', '2025-06-01'],
])('on %s the week that ended is %s to %s', (jour, du, au) => expect(semaineEcoulee(jour)).toEqual({ du, au }));

it('counts invoices by the status that they came to, in the order of their life', () => {
  expect(
    resumerMouvements([
      { type: 'facture.suspendre', nombre: 2 },
      { type: 'facture.mettreADisposition', nombre: 3 },
      { type: 'facture.leverSuspension', nombre: 1 },
      { type: 'facture.enregistrer', nombre: 9 },
      { type: 'facture.pieceInfectee', nombre: 1 },
      { type: 'flux.integre', nombre: 4 },
    ]),
  ).toEqual([
    { statut: 'MISE_A_DISPOSITION', nombre: 4 },
    { statut: 'SUSPENDUE', nombre: 2 },
  ]);
});

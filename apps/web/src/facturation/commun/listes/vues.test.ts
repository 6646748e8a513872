import { describe, expect, it } from 'vitest';
import { adresseCanonique, vuesDuPortail } from './vues.ts';

describe('the address of a view', () => {
  it('is the same however its filters were chosen', () => {
    const adresse = adresseCanonique('?statut=SUSPENDUE&statut=COMPLETEE&engagement=EJ+1&texte=');
    expect(adresse).toBe(adresseCanonique('engagement=EJ%201&statut=COMPLETEE&statut=SUSPENDUE'));
  });

  it('holds filters and order, and nothing else that an address may carry', () => {
    expect(adresseCanonique('?statut=SUSPENDUE&ordre=ANCIENNES&curseur=12&x=1')).toBe(
      'ordre=ANCIENNES&statut=SUSPENDUE',
    );
  });

  it.each(['emises', 'recues'] as const)('differs from view to view of the portal (%s)', (cote) => {
    const adresses = vuesDuPortail(cote, '2026-11-21').map((v) => v.adresse);
    expect(new Set(adresses).size).toBe(adresses.length);
    for (const adresse of adresses) expect(adresseCanonique(adresse)).toBe(adresse);
  });
});

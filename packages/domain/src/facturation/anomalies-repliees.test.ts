import { describe, expect, it } from 'vitest';
import type { Anomalie } from './anomalies.ts';
import { CONSTATS_ENTIERS, deplier, replier } from './anomalies-repliees.ts';

const constats = (nombre: number, code: Anomalie['code'] = 'BR-DEC-23'): Anomalie[] =>
  Array.from({ length: nombre }, (_, i) => ({
    code,
    couche: 'EN16931',
    gravite: 'FATALE',
    terme: 'BT-131',
    chemin: `/ligne[${i + 1}]`,
    position: { ligne: i + 1, colonne: 3 },
    valeur: `1.00${i}`,
  }));

describe('findings that repeat', () => {
  it('are left as they are while they are few', () => {
    const peu = constats(CONSTATS_ENTIERS);
    expect(replier(peu)).toBe(peu);
    expect(deplier(peu)).toBe(peu);
  });

  it('are folded beyond a hundred of the same kind, and every place comes back', () => {
    const tous = [...constats(10_000), ...constats(5_000, 'BR-CL-23'), ...constats(3, 'BR-25')];
    const replies = replier(tous);
    expect(replies).toHaveLength(2 * CONSTATS_ENTIERS + 3);
    const places = (anomalies: readonly Anomalie[]) =>
      anomalies.map((a) => `${a.code} ${a.gravite} ${a.position?.ligne} ${a.valeur}`).sort();
    expect(places(deplier(replies))).toEqual(places(tous));
  });

  it('may be folded twice', () => {
    const tous = constats(450);
    const deux = replier([...replier(tous.slice(0, 300)), ...tous.slice(300)]);
    expect(deplier(deux).map((a) => a.position?.ligne)).toEqual(tous.map((a) => a.position?.ligne));
  });

  it('take little room: fifty thousand of them a few megabytes', () => {
    const tous = ['BR-22', 'BR-25', 'BR-26', 'BR-27', 'BR-CO-04'].flatMap((code) =>
      constats(10_000).map((a): Anomalie => ({ ...a, code: `BR-${code.slice(3)}` })),
    );
    expect(JSON.stringify(replier(tous)).length).toBeLessThan(4_000_000);
  });
});

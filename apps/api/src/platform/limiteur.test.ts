import { describe, expect, it } from 'vitest';
import { ouvrirLimiteur } from './limiteur.ts';

/** Work that is under way until it is told to end. */
function chantier() {
  const enCours: number[] = [];
  const fins = new Map<number, (erreur?: Error) => void>();
  const travail = (poids: number) => async (): Promise<number> => {
    enCours.push(poids);
    try {
      await new Promise<void>((ok, ko) => fins.set(poids, (e) => (e ? ko(e) : ok())));
    } finally {
      enCours.splice(enCours.indexOf(poids), 1);
    }
    return poids;
  };
  return { enCours, travail, finir: (poids: number, erreur?: Error) => fins.get(poids)?.(erreur) };
}

describe('work held back by its weight', () => {
  it('runs together up to the capacity, then in the order of the calls', async () => {
    const { enCours, travail, finir } = chantier();
    const limiter = ouvrirLimiteur(10);
    const [six, trois, deux, un] = [6, 3, 2, 1].map((p) => limiter(p, travail(p)));
    await Promise.resolve();
    // Two would not fit; one would, and waits behind it.
    expect(enCours).toEqual([6, 3]);
    finir(3);
    expect(await trois).toBe(3);
    expect(enCours).toEqual([6, 2, 1]);
    for (const p of [6, 2, 1]) finir(p);
    expect(await Promise.all([six, deux, un])).toEqual([6, 2, 1]);
  });

  it('runs alone where it weighs more than the capacity', async () => {
    const { enCours, travail, finir } = chantier();
    const limiter = ouvrirLimiteur(10);
    const [quatre, cent, cinq] = [4, 100, 5].map((p) => limiter(p, travail(p)));
    await Promise.resolve();
    expect(enCours).toEqual([4]);
    finir(4);
    await quatre;
    expect(enCours).toEqual([100]);
    finir(100);
    await cent;
    expect(enCours).toEqual([5]);
    finir(5);
    await cinq;
  });

  it('gives its place back when it fails', async () => {
    const { enCours, travail, finir } = chantier();
    const limiter = ouvrirLimiteur(1);
    const echoue = limiter(1, travail(1));
    const suivant = limiter(1.5, travail(1.5));
    await Promise.resolve();
    finir(1, new Error('no'));
    await expect(echoue).rejects.toThrow('no');
    expect(enCours).toEqual([1.5]);
    finir(1.5);
    await suivant;
  });
});

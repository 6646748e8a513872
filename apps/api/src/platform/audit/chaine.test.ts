import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonique, type EntreeScellee, juger, racineDe, type Sceau, sceller } from './chaine.ts';

const texte = fc.string({ unit: 'grapheme', maxLength: 12 });
const entree = (id: number): fc.Arbitrary<EntreeScellee> =>
  fc.record({
    id: fc.constant(String(id)),
    instant: fc.constant('2026-03-02T09:00:00.000Z'),
    utilisateurId: fc.option(fc.nat().map(String)),
    action: texte,
    objet: texte,
    objetId: texte,
    donnees: fc.json({ maxDepth: 1 }),
  });

interface Lot {
  readonly sceau: Sceau;
  readonly entrees: readonly EntreeScellee[];
}

/** A chain of one to four batches of one to nine entries. */
const chaine: fc.Arbitrary<Lot[]> = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
  .chain((tailles) => {
    let id = 0;
    return fc.tuple(...tailles.map((taille) => fc.tuple(...Array.from({ length: taille }, () => entree(++id)))));
  })
  .map((lots) => {
    let precedent: Sceau | null = null;
    return lots.map((entrees) => {
      precedent = sceller(precedent, entrees, '2026-03-02T10:00:00.000Z');
      return { sceau: precedent, entrees };
    });
  });

const estEntiere = (lots: readonly Lot[]): boolean =>
  lots.every(({ sceau, entrees }, i) => juger(lots[i - 1]?.sceau ?? null, sceau, entrees) === null);

const remplacer = <T>(liste: readonly T[], rang: number, valeur: T): T[] =>
  liste.map((v, i) => (i === rang ? valeur : v));

/** Changes the entries of one batch; the seals stay. */
const avecEntrees = (
  lots: readonly Lot[],
  n: number,
  changer: (e: readonly EntreeScellee[]) => EntreeScellee[],
): Lot[] => lots.map((lot, i) => (i === n % lots.length ? { ...lot, entrees: changer(lot.entrees) } : lot));

const COLONNES = ['id', 'instant', 'utilisateurId', 'action', 'objet', 'objetId', 'donnees'] as const;

describe('the chain of seals', () => {
  it('holds when nothing was touched', () => {
    fc.assert(fc.property(chaine, estEntiere));
  });

  it('shows any altered entry', () => {
    fc.assert(
      fc.property(chaine, fc.nat(), fc.nat(), fc.constantFrom(...COLONNES), (lots, n, rang, colonne) => {
        const altere = avecEntrees(lots, n, (entrees) => {
          const r = rang % entrees.length;
          const e = entrees[r];
          return e ? remplacer(entrees, r, { ...e, [colonne]: `${e[colonne] ?? ''}x` }) : [...entrees];
        });
        expect(estEntiere(altere)).toBe(false);
      }),
    );
  });

  it('shows any removed entry, and any inserted one, a copy of another included', () => {
    fc.assert(
      fc.property(chaine, fc.nat(), fc.nat(), fc.nat(), (lots, n, rang, ou) => {
        const enMoins = avecEntrees(lots, n, (e) => e.filter((_, i) => i !== rang % e.length));
        expect(estEntiere(enMoins)).toBe(false);
        const enPlus = avecEntrees(lots, n, (e) =>
          e.toSpliced(ou % (e.length + 1), 0, ...e.slice(rang % e.length).slice(0, 1)),
        );
        expect(estEntiere(enPlus)).toBe(false);
      }),
    );
  });

  it('shows entries in another order', () => {
    fc.assert(
      fc.property(chaine, fc.nat(), (lots, n) => {
        const entrees = lots[n % lots.length]?.entrees ?? [];
        fc.pre(entrees.length > 1);
        expect(estEntiere(avecEntrees(lots, n, (e) => [...e].reverse()))).toBe(false);
      }),
    );
  });

  it('shows any altered, removed or repeated seal', () => {
    const colonnes = ['id', 'scelleLe', 'racine', 'precedent', 'sceau'] as const;
    fc.assert(
      fc.property(chaine, fc.nat(), fc.constantFrom(...colonnes), (lots, n, colonne) => {
        const rang = n % lots.length;
        const lot = lots[rang];
        if (!lot) return;
        const valeur = colonne === 'id' ? `${lot.sceau.id}0` : `${lot.sceau[colonne]}x`;
        expect(estEntiere(remplacer(lots, rang, { ...lot, sceau: { ...lot.sceau, [colonne]: valeur } }))).toBe(false);
        expect(estEntiere(lots.toSpliced(rang, 0, lot))).toBe(false);
        if (rang < lots.length - 1) expect(estEntiere(lots.toSpliced(rang, 1))).toBe(false);
      }),
    );
  });

  it('shows an entry passed off as two, or a node as an entry', () => {
    const [a, b] = fc.sample(fc.tuple(entree(1), entree(2)), { numRuns: 1, seed: 1 })[0] ?? [];
    if (!a || !b) throw new Error('no sample');
    expect(racineDe([a, b])).not.toBe(racineDe([a, b, b]));
    expect(canonique({ ...a, action: `${a.action}","`, objet: 'x' })).not.toBe(canonique({ ...a, objet: '","x' }));
  });
});

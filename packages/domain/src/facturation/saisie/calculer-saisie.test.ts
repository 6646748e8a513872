import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculerSaisie } from './calculer-saisie.ts';
import type { SaisieFacture } from './saisie.ts';
import { saisieVierge } from './saisie-vierge.ts';
import { AUJOURDHUI, saisieAuHasard, uneLigne, uneRemise, uneSaisie } from './saisies.test-utils.ts';

describe('the amounts of a saisie', () => {
  it('one line: quantity × price, rounded once; TVA on the base', () => {
    expect(calculerSaisie(uneSaisie())).toEqual({
      decimales: 2,
      lignes: [{ brut: '45.31', remise: null, net: '45.31' }],
      remises: [],
      recapitulatif: [{ categorieTva: 'S', tauxTva: '5.5', base: '45.31', montant: '2.49' }],
      totaux: {
        lignes: '45.31',
        remises: '0.00',
        frais: '0.00',
        montantHt: '45.31',
        montantTva: '2.49',
        montantTtc: '47.80',
        dejaPaye: '0.00',
        netAPayer: '47.80',
      },
      illisibles: [],
      complet: true,
    });
  });

  it.each([
    ['a percentage', { mode: 'POURCENTAGE', valeur: '10' } as const, '4.53', '40.78'],
    ['an amount', { mode: 'MONTANT', valeur: '5.31' } as const, '5.31', '40.00'],
    ['half a cent goes away from zero', { mode: 'POURCENTAGE', valeur: '0.5' } as const, '0.23', '45.08'],
  ])('a discount on the line: %s', (_, remise, montant, net) => {
    const { lignes } = calculerSaisie(uneSaisie({ lignes: [uneLigne({ remise })] }));
    expect(lignes[0]).toEqual({ brut: '45.31', remise: montant, net });
  });

  it('TVA is computed per rate on the sum of bases, never per line', () => {
    const ligne = uneLigne({ quantite: '1', prixUnitaire: '0.33', tauxTva: '5.5' });
    const { recapitulatif, totaux } = calculerSaisie(uneSaisie({ lignes: [ligne, ligne, ligne] }));
    // 3 × round(0.01815) would be 0.06.
    expect(recapitulatif).toEqual([{ categorieTva: 'S', tauxTva: '5.5', base: '0.99', montant: '0.05' }]);
    expect(totaux.montantTtc).toBe('1.04');
  });

  it('rates that are equal share one row; rows go by category, then from the highest rate', () => {
    const lignes = [
      uneLigne({ quantite: '1', prixUnitaire: '10', tauxTva: '5,50' }),
      uneLigne({ quantite: '1', prixUnitaire: '10', tauxTva: '20' }),
      uneLigne({ quantite: '1', prixUnitaire: '10', categorieTva: 'E', tauxTva: '20' }),
      uneLigne({ quantite: '1', prixUnitaire: '10', tauxTva: '5.5' }),
      uneLigne({ quantite: '1', prixUnitaire: '10', categorieTva: 'O', tauxTva: '' }),
    ];
    expect(calculerSaisie(uneSaisie({ lignes })).recapitulatif).toEqual([
      { categorieTva: 'S', tauxTva: '20', base: '10.00', montant: '2.00' },
      { categorieTva: 'S', tauxTva: '5.5', base: '20.00', montant: '1.10' },
      { categorieTva: 'E', tauxTva: '0', base: '10.00', montant: '0.00' },
      { categorieTva: 'O', tauxTva: '', base: '10.00', montant: '0.00' },
    ]);
  });

  it('a percentage off the invoice applies to the lines of its category and rate alone', () => {
    const lignes = [
      uneLigne({ quantite: '1', prixUnitaire: '100', tauxTva: '5.5' }),
      uneLigne({ quantite: '1', prixUnitaire: '50', tauxTva: '20' }),
    ];
    const remises = [uneRemise(), uneRemise({ nature: 'FRAIS', mode: 'MONTANT', valeur: '7', tauxTva: '20' })];
    const c = calculerSaisie(uneSaisie({ lignes, remises }));
    expect(c.remises).toEqual([
      { base: '100.00', montant: '10.00' },
      { base: null, montant: '7.00' },
    ]);
    expect(c.totaux).toMatchObject({ lignes: '150.00', remises: '10.00', frais: '7.00', montantHt: '147.00' });
    expect(c.recapitulatif.map((r) => r.base)).toEqual(['57.00', '90.00']);
  });

  it('a deposit lowers what is left to pay; under A2 everything is paid', () => {
    expect(calculerSaisie(uneSaisie({ acompte: '7,80' })).totaux).toMatchObject({
      dejaPaye: '7.80',
      netAPayer: '40.00',
    });
    expect(calculerSaisie(uneSaisie({ cadre: 'A2' })).totaux).toMatchObject({ dejaPaye: '47.80', netAPayer: '0.00' });
  });

  it('a currency without decimals is computed in whole units', () => {
    expect(calculerSaisie(uneSaisie({ devise: 'JPY' })).totaux).toMatchObject({ montantHt: '45', montantTtc: '47' });
  });

  it('beside a plain PDF the recap that is typed stands for the lines; a TVA left empty is computed', () => {
    const saisie = uneSaisie({
      lignes: [],
      recapitulatif: [
        { categorieTva: 'S', tauxTva: '20', base: '1 000,00', montant: '' },
        { categorieTva: 'S', tauxTva: '5.5', base: '10', montant: '0,56' },
      ],
    });
    const c = calculerSaisie(saisie);
    expect(c.recapitulatif.map((r) => r.montant)).toEqual(['200.00', '0.56']);
    expect(c.totaux).toMatchObject({ montantHt: '1010.00', montantTva: '200.56', montantTtc: '1210.56' });
    expect(c.complet).toBe(true);
  });
});

describe('while one types', () => {
  it('an empty form counts nothing and is not complete', () => {
    const c = calculerSaisie(saisieVierge(AUJOURDHUI));
    expect(c).toMatchObject({ lignes: [{ net: null }], illisibles: [], complet: false });
    expect(c.totaux.netAPayer).toBe('0.00');
    expect(calculerSaisie(saisieVierge(AUJOURDHUI, 'PDF')).complet).toBe(false);
  });

  it('a cell that is no number is named, and the rest is still computed', () => {
    const saisie = uneSaisie({
      lignes: [uneLigne(), uneLigne({ quantite: 'deux', remise: { mode: 'MONTANT', valeur: '1,2,3' } })],
      remises: [uneRemise({ valeur: '-', tauxTva: 'x' })],
      acompte: '…',
    });
    const c = calculerSaisie(saisie);
    expect(c.illisibles).toEqual([
      'lignes[1].quantite',
      'lignes[1].remise.valeur',
      'remises[0].valeur',
      'remises[0].tauxTva',
      'acompte',
    ]);
    expect(c.complet).toBe(false);
    expect(c.totaux.montantHt).toBe('45.31');
  });

  it('a line without rate is no base of anything', () => {
    const c = calculerSaisie(uneSaisie({ lignes: [uneLigne({ tauxTva: '' })] }));
    expect(c).toMatchObject({ recapitulatif: [], complet: false });
  });

  it('whatever stands in the cells, amounts are decimal texts', () => {
    const cellule = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('1e9', 'NaN', '-0', '١٢', '9'.repeat(39)));
    fc.assert(
      fc.property(
        fc.array(cellule, { minLength: 6, maxLength: 6 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
          const saisie = uneSaisie({
            lignes: [
              uneLigne({ quantite: a, prixUnitaire: b, tauxTva: c, remise: { mode: 'POURCENTAGE', valeur: d } }),
            ],
            remises: [uneRemise({ valeur: e })],
            acompte: f,
            devise: d,
          });
          for (const total of Object.values(calculerSaisie(saisie).totaux)) expect(total).toMatch(/^-?\d+(\.\d+)?$/);
        },
      ),
    );
  });
});

/** An oracle that shares nothing with the code: fractions of integers. */
interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
const f = (texte: string): Fraction => {
  const [entiers = '', decimales = ''] = texte.split('.');
  return { n: BigInt(`${entiers}${decimales}`), d: 10n ** BigInt(decimales.length) };
};
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const moins = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
const fois = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const pourcent = (a: Fraction, p: Fraction): Fraction => fois(a, { n: p.n, d: p.d * 100n });
/** Half away from zero, to so many decimals. */
function rond(a: Fraction, decimales: number): Fraction {
  const d = 10n ** BigInt(decimales);
  const signe = a.n < 0n ? -1n : 1n;
  const double = 2n * signe * a.n * d;
  return { n: (signe * (double + a.d)) / (2n * a.d), d };
}
const egale = (texte: string | null | undefined, a: Fraction): boolean => {
  const b = f(texte ?? '999999999999');
  return a.n * b.d === b.n * a.d;
};
const total = (termes: readonly Fraction[]): Fraction => termes.reduce(plus, { n: 0n, d: 1n });

function oracle(s: SaisieFacture) {
  const decimales = s.devise === 'JPY' ? 0 : 2;
  const nets = s.lignes.map((l) => {
    const brut = rond(fois(f(l.quantite), f(l.prixUnitaire)), decimales);
    if (l.remise.valeur === '') return brut;
    const remise = l.remise.mode === 'MONTANT' ? f(l.remise.valeur) : pourcent(brut, f(l.remise.valeur));
    return moins(brut, rond(remise, decimales));
  });
  const taux = (c: { categorieTva: string; tauxTva: string }): string =>
    `${c.categorieTva} ${c.categorieTva === 'S' ? Number(c.tauxTva) : 0}`;
  const remises = s.remises.map((r) => {
    const base = total(nets.filter((_, i) => taux(s.lignes[i] ?? r) === taux(r) && s.lignes[i]));
    return rond(r.mode === 'MONTANT' ? f(r.valeur) : pourcent(base, f(r.valeur)), decimales);
  });
  const signees = remises.map((m, i) => (s.remises[i]?.nature === 'FRAIS' ? m : { n: -m.n, d: m.d }));
  const cles = [...new Set([...s.lignes.map(taux), ...s.remises.map(taux)])];
  const tva = cles.map((cle) => {
    const base = total([
      ...nets.filter((_, i) => s.lignes[i] && taux(s.lignes[i]) === cle),
      ...signees.filter((_, i) => s.remises[i] && taux(s.remises[i]) === cle),
    ]);
    return rond(pourcent(base, f(cle.split(' ')[1] ?? '0')), decimales);
  });
  const ht = total([...nets, ...signees]);
  const ttc = plus(ht, total(tva));
  const paye = s.cadre === 'A2' ? ttc : f(s.acompte === '' ? '0' : s.acompte);
  return { nets, ht, tva: total(tva), ttc, du: moins(ttc, paye) };
}

describe('money', () => {
  it('agrees with an independent oracle to the last digit, on any invoice', () => {
    fc.assert(
      fc.property(saisieAuHasard, (s) => {
        const c = calculerSaisie(s);
        const o = oracle(s);
        expect(c.complet).toBe(true);
        expect(c.lignes.every((l, i) => egale(l.net, o.nets[i] ?? { n: -1n, d: 1n }))).toBe(true);
        expect(egale(c.totaux.montantHt, o.ht)).toBe(true);
        expect(egale(c.totaux.montantTva, o.tva)).toBe(true);
        expect(egale(c.totaux.montantTtc, o.ttc)).toBe(true);
        expect(egale(c.totaux.netAPayer, o.du)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  additionner,
  arrondir,
  centieme,
  type Decimal,
  ecrireDecimal,
  multiplier,
  sommer,
} from '../../../commun/decimal.ts';
import type { SemanticInvoice } from '../../semantique.ts';
import { uneFacture } from '../exemple.test-utils.ts';
import { REGLES_EN16931, verifierEn16931 } from './index.ts';
import { appartient } from './profils.ts';

const enfreintes = (
  voulu: Partial<SemanticInvoice>,
  format: 'UBL' | 'CII' | 'FACTURX' = 'UBL',
  profil?: 'MINIMUM' | 'BASIC WL',
) =>
  verifierEn16931(uneFacture(voulu))
    .map((i) => i.regle)
    .filter((regle) => appartient(regle, format, profil));

describe('rules of EN 16931', () => {
  it('are told apart by one id each', () => {
    expect(new Set(REGLES_EN16931.map((r) => r.id)).size).toBe(REGLES_EN16931.length);
  });

  const { totals, vatBreakdown, lines, seller } = uneFacture();
  it.each<[string, Partial<SemanticInvoice>, string[]]>([
    ['no number', { number: undefined }, ['BR-02']],
    ['no line', { lines: [] }, ['BR-16', 'BR-CO-10', 'BR-S-01', 'BR-S-08', 'BR-S-08']],
    [
      'a total that is not without VAT plus VAT',
      { totals: { ...totals, taxInclusive: '112.76', due: '112.76' } },
      ['BR-CO-15'],
    ],
    ['an amount due that is not the total', { totals: { ...totals, due: '112.74' } }, ['BR-CO-16']],
    ['a paid amount taken off', { totals: { ...totals, paid: '12.75', due: '100.00' } }, []],
    ['lines that do not add up', { totals: { ...totals, lineTotal: '100.01' } }, ['BR-CO-10', 'BR-CO-13']],
    [
      'a VAT total that is not the sum',
      { totals: { ...totals, tax: '12.76', taxInclusive: '112.76', due: '112.76' } },
      ['BR-CO-14'],
    ],
    ['two VAT totals', { totals: { ...totals, taxCount: 2 } }, ['BR-CO-15']],
    [
      'a VAT amount one unit off, excluded in UBL',
      {
        vatBreakdown: [{ ...vatBreakdown[0], taxAmount: '11.00' }, { ...vatBreakdown[1] }],
        totals: { ...totals, tax: '13.75', taxInclusive: '113.75', due: '113.75' },
      },
      ['BR-CO-17', 'BR-S-09'],
    ],
    ['a unit that does not exist', { lines: lines.map((l) => ({ ...l, unit: 'PIECE' })) }, ['BR-CL-23', 'BR-CL-23']],
    ['a currency that does not exist', { currency: 'EUX', amountCurrencies: ['EUX'] }, ['BR-CL-03', 'BR-CL-04']],
    ['a VAT number without country', { seller: { ...seller, vatIdentifier: '12012345674' } }, ['BR-CO-09']],
    ['no VAT number at rate S', { seller: { ...seller, vatIdentifier: undefined } }, ['BR-S-02']],
  ])('%s', (_, facture, regles) => expect(enfreintes(facture)).toEqual(regles));

  it('are those of the profile: MINIMUM and BASIC WL have no lines', () => {
    const sansLignes: Partial<SemanticInvoice> = {
      syntax: 'CII',
      lines: [],
      totals: { ...totals, lineTotal: undefined },
      vatBreakdown: [],
    };
    expect(enfreintes(sansLignes, 'FACTURX', 'MINIMUM')).toEqual([]);
    expect(enfreintes({ syntax: 'CII', lines: [] }, 'FACTURX', 'BASIC WL')).toEqual([]);
    expect(enfreintes({ syntax: 'CII', lines: [] }, 'CII')).toContain('BR-16');
  });
});

describe('arithmetic', () => {
  const centimes = fc.bigInt({ min: 1n, max: 10_000_000n }).map((c): Decimal => ({ coefficient: c, echelle: 2 }));
  const facture = fc
    .array(fc.record({ montant: centimes, taux: fc.constantFrom('20', '10', '5.5', '2.1') }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((articles) => {
      const taux = [...new Set(articles.map((a) => a.taux))];
      const recap = taux.map((t) => {
        const base = sommer(articles.filter((a) => a.taux === t).map((a) => a.montant));
        const pourcent: Decimal = { coefficient: BigInt(t.replace('.', '')), echelle: t.includes('.') ? 1 : 0 };
        return { taux: t, base, taxe: arrondir(multiplier(base, centieme(pourcent)), 2) };
      });
      const ht = sommer(articles.map((a) => a.montant));
      const tva = sommer(recap.map((r) => r.taxe));
      const ttc = ecrireDecimal(additionner(ht, tva));
      return uneFacture({
        lines: articles.map((a, i) => ({
          id: String(i + 1),
          quantity: '1',
          unit: 'C62',
          netAmount: ecrireDecimal(a.montant),
          netPrice: ecrireDecimal(a.montant),
          vatCategory: 'S',
          vatRate: a.taux,
          name: 'X',
          allowancesCharges: [],
        })),
        vatBreakdown: recap.map((r) => ({
          taxableAmount: ecrireDecimal(r.base),
          taxAmount: ecrireDecimal(r.taxe),
          category: 'S',
          rate: r.taux,
        })),
        totals: {
          lineTotal: ecrireDecimal(ht),
          taxExclusive: ecrireDecimal(ht),
          tax: ecrireDecimal(tva),
          taxCount: 1,
          taxInclusive: ttc,
          due: ttc,
        },
      });
    });

  it('an invoice computed by the rule of the house breaks no rule of the norm', () => {
    fc.assert(
      fc.property(facture, (f) => {
        expect(verifierEn16931(f)).toEqual([]);
      }),
    );
  });

  it('one cent more on any total is noticed', () => {
    fc.assert(
      fc.property(facture, fc.constantFrom('lineTotal', 'taxExclusive', 'tax', 'taxInclusive', 'due'), (f, total) => {
        const [entier = '', cents = ''] = (f.totals[total] ?? '').split('.');
        const plus = ecrireDecimal({ coefficient: BigInt(entier + cents) + 1n, echelle: 2 });
        expect(verifierEn16931({ ...f, totals: { ...f.totals, [total]: plus } })).not.toEqual([]);
      }),
    );
  });
});

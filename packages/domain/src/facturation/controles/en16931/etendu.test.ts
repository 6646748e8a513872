import { describe, expect, it } from 'vitest';
import { expliquer } from '../../expliquer.ts';
import type { SemanticInvoice } from '../../semantique.ts';
import { controlerFacture } from '../controler.ts';
import { desFaits, uneFacture } from '../exemple.test-utils.ts';
import { REGLES_ETENDUES } from './etendu.ts';
import { verifierEn16931, verifierEtendu } from './index.ts';

const modele = uneFacture({ syntax: 'CII' });
const enfreintes = (voulu: Partial<SemanticInvoice>): string[] => [
  ...new Set<string>(verifierEtendu({ ...modele, ...voulu }).map((i) => i.regle)),
];
const { totals, vatBreakdown, lines } = modele;
const [premiere, seconde] = [lines[0] ?? expect.fail(), lines[1] ?? expect.fail()];
const remise = (charge: boolean) => ({ charge, amount: '1.00', vatCategory: 'S', vatRate: '20', reason: 'X' });
const ligneFautive = (voulu: Partial<typeof premiere>): Partial<SemanticInvoice> => ({
  lines: [{ ...premiere, ...voulu }, seconde],
});
const ventilee = (category: string): Partial<SemanticInvoice> => ({
  vatBreakdown: [{ category, rate: '0', taxableAmount: '55.55', taxAmount: '0' }],
});

/** A heading, and a line that is a part of it. */
const titre = (voulu: Partial<typeof premiere> = {}) => ({
  ...premiere,
  id: 'T',
  lineType: 'GROUP',
  quantity: undefined,
  unit: undefined,
  netPrice: undefined,
  netAmount: undefined,
  ...voulu,
});
const partie = { ...premiere, lineType: 'DETAIL', parentLine: 'T' };

/** For each rule, what breaks it. */
const FAUTES: readonly (readonly [string, Partial<SemanticInvoice>])[] = [
  ['BR-FXEXT-01', { notes: [{ subject: 'AAI', text: '' }] }],
  ['BR-FXEXT-02', ligneFautive({ noteSubject: 'AAI' })],
  ['BR-FXEXT-03', { otherParties: { payer: { identifiers: [], taxRegistration: '12' } } }],
  ...(['shipFrom', 'ultimateShipTo', 'endUser'] as const).map(
    (qui) => ['BR-FXEXT-03', { otherParties: { [qui]: { identifiers: [], taxRegistration: '12' } } }] as const,
  ),
  ['BR-FXEXT-03', { paymentSchedule: [{ payee: { identifiers: [], taxRegistration: '12' } }] }],
  ['BR-FXEXT-05', ligneFautive({ lineType: 'TITRE' })],
  ['BR-FXEXT-06', { lines: [titre(), { ...premiere, parentLine: 'T' }, seconde] }],
  ['BR-FXEXT-08', { lines: [titre({ netAmount: '51.00' }), partie, seconde] }],
  ['BR-FXEXT-11', ligneFautive({ lineType: 'DETAIL', parentLine: 'ABSENTE' })],
  ['BR-FXEXT-12', { lines: [titre({ netAmount: '50.00' }), titre({ id: 'T2', parentLine: 'T' }), partie, seconde] }],
  ['BR-FXEXT-22', ligneFautive({ quantity: undefined })],
  ['BR-FXEXT-23', ligneFautive({ unit: undefined })],
  ['BR-FXEXT-24', ligneFautive({ netAmount: undefined })],
  ['BR-FXEXT-26', ligneFautive({ netPrice: undefined })],
  ['BR-FXEXT-27', ligneFautive({ netPrice: '-1.00' })],
  ['BR-FXEXT-CO-04', ligneFautive({ vatCategory: undefined })],
  ['BR-FXEXT-CO-10', { totals: { ...totals, lineTotal: '99.00' } }],
  ['BR-FXEXT-CO-11', { allowancesCharges: [remise(false)] }],
  ['BR-FXEXT-CO-12', { logisticsCharges: [{ amount: '5.00', vatCategory: 'S', vatRate: '20' }] }],
  ['BR-FXEXT-CO-13', { totals: { ...totals, taxExclusive: '99.00' } }],
  ['BR-FXEXT-CO-15', { totals: { ...totals, taxInclusive: '99.00' } }],
  ['BR-FXEXT-S-08', ventilee('S')],
  ['BR-FXEXT-Z-08', ventilee('Z')],
  ['BR-FXEXT-E-08', ventilee('E')],
  ['BR-FXEXT-AE-08', ventilee('AE')],
  ['BR-FXEXT-IC-08', ventilee('K')],
  ['BR-FXEXT-G-08', ventilee('G')],
  ['BR-FXEXT-O-08', ventilee('O')],
  ['BR-FXEXT-AF-08', ventilee('L')],
  ['BR-FXEXT-AG-08', ventilee('M')],
  ['BR-FXEXT-S-09', { vatBreakdown: vatBreakdown.map((v) => ({ ...v, taxAmount: '50.00' })) }],
];

describe('rules of Factur-X EXTENDED', () => {
  it('are not broken by a right invoice', () => expect(enfreintes({})).toEqual([]));

  it.each(FAUTES)('%s is broken by one fault, and said', (regle, faute) => {
    const infractions = verifierEtendu({ ...modele, ...faute });
    expect(infractions.map((i) => i.regle)).toContain(regle);
    for (const { regle: code } of infractions)
      expect(expliquer({ code, couche: 'EN16931', gravite: 'FATALE' }, 'fr').message).not.toContain('pas respectée');
  });

  it('each have a fault that breaks them', () => {
    expect(REGLES_ETENDUES.map((r) => r.id).sort()).toEqual([...new Set(FAUTES.map(([regle]) => regle))].sort());
  });

  it('let a sum be off by one cent for each amount, and no more', () => {
    const decale = (lineTotal: string) => enfreintes({ totals: { ...totals, lineTotal } });
    const exact = Number(totals.lineTotal);
    expect(decale((exact + 0.02).toFixed(2))).toEqual([]);
    expect(decale((exact + 0.03).toFixed(2))).toEqual(['BR-FXEXT-CO-10']);
    expect(verifierEn16931({ ...modele, totals: { ...totals, lineTotal: (exact + 0.02).toFixed(2) } })).not.toEqual([]);
  });

  it('do not count headings and remarks', () => {
    expect(enfreintes({ lines: [titre({ netAmount: '50.00' }), partie, seconde] })).toEqual([]);
    expect(enfreintes({ lines: [titre(), partie, seconde] })).toEqual([]);
  });

  it('count in a subtotal its lines and subtotals, and no remark', () => {
    const sousTitre = titre({ id: 'T2', parentLine: 'T', netAmount: '30.00' });
    const detail = { ...partie, parentLine: 'T2', netAmount: '30.00' };
    const remarque = titre({ id: 'R', parentLine: 'T', lineType: 'INFORMATION', netAmount: '999.00' });
    const reste = { ...partie, id: '3', netAmount: '20.00' };
    expect(enfreintes({ lines: [titre({ netAmount: '50.00' }), sousTitre, detail, remarque, reste, seconde] })).toEqual(
      [],
    );
  });

  it('ask of a note only that it says something', () => {
    expect(
      enfreintes({
        notes: [{ subject: 'AAI', text: '', code: 'C1' }],
        lines: [{ ...premiere, noteSubject: 'AAI', note: 'X' }, seconde],
      }),
    ).toEqual([]);
  });

  it('take the place of those of the standard in that profile alone', () => {
    const facture = { ...modele, totals: { ...totals, lineTotal: (Number(totals.lineTotal) + 0.01).toFixed(2) } };
    const codes = (profil: 'EXTENDED' | 'EN 16931') =>
      controlerFacture({ facture, format: 'FACTURX', profil }, desFaits()).map((a) => a.code);
    expect(codes('EXTENDED')).not.toContain('BR-CO-10');
    expect(codes('EN 16931')).toContain('BR-CO-10');
  });
});

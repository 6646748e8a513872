import { describe, expect, it } from 'vitest';
import { expliquer } from '../../expliquer.ts';
import type { ItemAttribute, SemanticInvoice } from '../../semantique.ts';
import { controlerFacture } from '../controler.ts';
import { desFaits, uneFacture } from '../exemple.test-utils.ts';
import { REGLES_FRANCAISES } from './regles.ts';

const SIREN_VENDEUR = '012345674';
const SIREN_ACHETEUR = '098765431';
const note = (subject: string, text = 'X') => ({ subject, text });
const partie = (siren: string) => ({
  identifiers: [{ value: `${siren}00019`, scheme: '0009' }],
  legalRegistration: { value: siren, scheme: '0002' },
  electronicAddress: { value: siren, scheme: '0225' },
});
const reforme: SemanticInvoice = uneFacture({
  businessProcess: 'S1',
  notes: [note('PMT'), note('PMD'), note('AAB'), note('BAR', 'B2B')],
  seller: { ...uneFacture().seller, ...partie(SIREN_VENDEUR) },
  buyer: { ...uneFacture().buyer, ...partie(SIREN_ACHETEUR) },
});
const enfreintes = (voulu: Partial<SemanticInvoice>): string[] => {
  const trouvees = new Set<string>();
  for (const { id, verifier } of REGLES_FRANCAISES) verifier({ ...reforme, ...voulu }, () => trouvees.add(id));
  return [...trouvees];
};
const { seller, buyer, totals, notes } = reforme;
const ligne = reforme.lines[0] ?? expect.fail();
const piece = (description: string) => ({ reference: 'P', description });
const adresse = (value: string) => ({ seller: { ...seller, electronicAddress: { value, scheme: '0225' } } });
const prive = (value: string) => ({ seller: { ...seller, identifiers: [{ value, scheme: '0224' }] } });

const attribut = (a: ItemAttribute): Partial<SemanticInvoice> => ({ lines: [{ ...ligne, attributes: [a] }] });
const objet = (scheme: string) => ({ value: 'X', scheme });

/** For each rule, what breaks it. */
const FAUTES: readonly (readonly [string, Partial<SemanticInvoice>])[] = [
  ['BR-FR-01', { number: 'F'.repeat(36) }],
  ['BR-FR-02', { number: 'F 1' }],
  ['BR-FR-03', { dueDate: '1999-12-31' }],
  ['BR-FR-04', { typeCode: '751' }],
  ['BR-FR-05', { notes: notes.slice(1) }],
  ['BR-FR-06', { notes: [...notes, note('PMD')] }],
  ['BR-FR-08', { businessProcess: 'A1' }],
  ['BR-FR-09', { seller: { ...seller, identifiers: [{ value: `${SIREN_ACHETEUR}00019`, scheme: '0009' }] } }],
  ['BR-FR-10', { seller: { ...seller, legalRegistration: undefined } }],
  ['BR-FR-11', { buyer: { ...buyer, legalRegistration: { value: '12', scheme: '0002' } } }],
  ['BR-FR-12', { buyer: { ...buyer, electronicAddress: undefined } }],
  ['BR-FR-13', { seller: { ...seller, electronicAddress: undefined } }],
  ['BR-FR-15', { lines: [{ ...ligne, vatCategory: 'L' }] }],
  ['BR-FR-16', { lines: [{ ...ligne, vatRate: '19' }] }],
  ['BR-FR-17', { supportingDocuments: [piece('Mon bon')] }],
  ['BR-FR-18', { supportingDocuments: [piece('LISIBLE'), piece('LISIBLE')] }],
  ['BR-FR-20', { notes: [...notes.slice(0, 3), note('BAR', 'ICI')] }],
  ['BR-FR-21', { buyer: { ...buyer, electronicAddress: { value: SIREN_VENDEUR, scheme: '0225' } } }],
  ['BR-FR-22', { typeCode: '389', ...adresse(SIREN_ACHETEUR) }],
  ['BR-FR-23', adresse(`${SIREN_VENDEUR}/1`)],
  ['BR-FR-24', prive('A B')],
  ['BR-FR-25', adresse(SIREN_VENDEUR + 'x'.repeat(120))],
  ['BR-FR-26', prive('x'.repeat(101))],
  ['BR-FR-27', attribut({ value: 'Bleu' })],
  ['BR-FR-28', attribut({ name: 'Masse', measure: '12' })],
  ['BR-FR-29', { objectIdentifier: objet('AFL'), otherObjects: [objet('AVV'), objet('AFL')] }],
  ['BR-FR-30', { lines: [{ ...ligne, objectIdentifier: objet('AVV'), otherObjects: [objet('AVV')] }] }],
  ['BR-FR-CO-03', { typeCode: '262' }],
  ['BR-FR-CO-04', { typeCode: '384' }],
  ['BR-FR-CO-05', { typeCode: '381', precedingInvoices: [{ number: 'F-1' }] }],
  ['BR-FR-CO-07', { issueDate: '2026-02-01', dueDate: '2026-01-31' }],
  ['BR-FR-CO-08', { businessProcess: 'B4', typeCode: '386' }],
  ['BR-FR-CO-09', { businessProcess: 'S2' }],
  ['BR-FR-CO-10', { seller: { ...seller, identifiers: [{ value: '1', global: true }] } }],
  ['BR-FR-CO-12', { currency: 'USD' }],
  ['BR-FR-CO-14', { seller: { ...seller, identifiers: [{ value: '1', scheme: '0231' }] } }],
  ['BR-FR-CO-15', { seller: { ...seller, identifiers: [{ value: '1', scheme: '0231' }] } }],
  ['BR-FR-DEC-01', { totals: { ...totals, due: '1.234' } }],
  ['BR-FR-DEC-02', { lines: [{ ...ligne, quantity: '1.23456' }] }],
  ['BR-FR-DEC-03', { lines: [{ ...ligne, netPrice: '0' }] }],
  ['BR-FR-DEC-04', { lines: [{ ...ligne, vatRate: '20.600' }] }],
];

describe('rules of the French reform', () => {
  it('are not broken by a right document of the reform', () => expect(enfreintes({})).toEqual([]));

  it.each(FAUTES)('%s is broken by one fault, and said', (regle, faute) => {
    expect(enfreintes(faute)).toContain(regle);
    for (const langue of ['fr', 'en'] as const) {
      const { message } = expliquer({ code: `BR-${regle.slice(3)}`, couche: 'CHORUS', gravite: 'FATALE' }, langue);
      expect(message).not.toMatch(/pas respectée|not met/);
    }
  });

  it('each have a fault that breaks them', () => {
    expect(FAUTES.map(([regle]) => regle)).toEqual(REGLES_FRANCAISES.map((r) => r.id));
  });

  it('ask the electronic address by the SIREN of who receives the invoice alone', () => {
    const ailleurs = { value: 'factures@exemple.fr', scheme: 'EM' };
    const [vendeur, acheteur] = [
      { ...seller, electronicAddress: ailleurs },
      { ...buyer, electronicAddress: ailleurs },
    ];
    expect(enfreintes({ seller: vendeur })).toEqual([]);
    expect(enfreintes({ buyer: acheteur })).toEqual(['BR-FR-21']);
    expect(enfreintes({ typeCode: '389', seller: vendeur })).toEqual(['BR-FR-22']);
    expect(enfreintes({ typeCode: '389', buyer: acheteur })).toEqual([]);
  });

  it('count the characters of a number without its decimal point', () => {
    expect(enfreintes({ lines: [{ ...ligne, vatRate: '20.00', quantity: `${'1'.repeat(15)}.1234` }] })).toEqual([]);
    expect(enfreintes({ lines: [{ ...ligne, quantity: `${'1'.repeat(16)}.1234` }] })).toEqual(['BR-FR-DEC-02']);
    expect(enfreintes({ lines: [{ ...ligne, netPrice: `${'1'.repeat(13)}.123456` }] })).toEqual([]);
  });

  it('take a measured value for a value, never both', () => {
    expect(enfreintes(attribut({ code: 'AAB', measure: '12', measureUnit: 'KGM' }))).toEqual([]);
    expect(enfreintes(attribut({ name: 'Masse', value: '12', measure: '12', measureUnit: 'KGM' }))).toEqual([
      'BR-FR-28',
    ]);
  });

  it('take the preceding invoice of each line of a credit note for one of the document', () => {
    const datee = { ...ligne, references: { precedingInvoice: { number: 'F-1', date: '2026-01-02' } } };
    expect(enfreintes({ typeCode: '381', lines: [datee, datee] })).toEqual([]);
    expect(enfreintes({ typeCode: '381', lines: [datee, ligne] })).toEqual(['BR-FR-CO-05']);
    const longue = { ...ligne, references: { precedingInvoice: { number: 'F'.repeat(36), date: '1999-01-02' } } };
    expect(enfreintes({ lines: [longue] })).toEqual(['BR-FR-01', 'BR-FR-03']);
  });

  it('say of a line at fault which one it is', () => {
    const fautive = { ...reforme, lines: [ligne, { ...ligne, vatRate: '19' }] };
    const lieux: string[] = [];
    for (const { verifier } of REGLES_FRANCAISES) verifier(fautive, (lieu) => lieux.push(lieu));
    expect(lieux).toEqual(['BG-25[2]/BT-152']);
  });

  const francaises = (facture: SemanticInvoice, fluxDeReforme = false) =>
    controlerFacture({ facture, format: 'UBL' }, desFaits({ fluxDeReforme }))
      .filter((a) => a.code.startsWith('BR-FR-'))
      .map((a) => `${a.code} ${a.gravite}`);

  it('are only said, of documents of the reform alone', () => {
    const sansMention = { ...reforme, notes: notes.slice(1) };
    expect(francaises(sansMention)).toEqual(['BR-FR-05 AVERTISSEMENT']);
    expect(francaises(uneFacture({ businessProcess: 'A1' }))).toEqual([]);
  });

  it('refuse in a flow of the reform', () => {
    expect(francaises({ ...reforme, notes: notes.slice(1) }, true)).toEqual(['BR-FR-05 FATALE']);
    expect(francaises(uneFacture({ businessProcess: 'A1' }), true)).toContain('BR-FR-08 FATALE');
  });

  it('take a cadre of the reform in its flows alone', () => {
    const codes = (fluxDeReforme: boolean) =>
      controlerFacture({ facture: reforme, format: 'UBL' }, desFaits({ fluxDeReforme })).map((a) => a.code);
    expect(codes(true)).not.toContain('ORP-CADRE-REFORME');
    expect(codes(false)).toContain('ORP-CADRE-REFORME');
  });
});

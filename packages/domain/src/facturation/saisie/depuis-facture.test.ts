import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uneFacture } from '../controles/exemple.test-utils.ts';
import type { InvoiceLine } from '../semantique.ts';
import { calculerSaisie } from './calculer-saisie.ts';
import { avoirDepuis, saisieDepuisFacture } from './depuis-facture.ts';
import { PARTIES, saisieAuHasard, uneLigne, uneRemise, uneSaisie } from './saisies.test-utils.ts';
import { versFactureSemantique } from './vers-facture-semantique.ts';

const ligne = (voulu: Partial<InvoiceLine>): InvoiceLine => ({
  id: '1',
  quantity: '3',
  unit: 'KGM',
  netPrice: '10.00',
  netAmount: '30.00',
  vatCategory: 'S',
  vatRate: '20',
  name: 'Reblochon',
  allowancesCharges: [],
  ...voulu,
});
const saisieDe = (voulu: Partial<InvoiceLine>) =>
  saisieDepuisFacture(uneFacture({ lines: [ligne(voulu)] }), 'SAISIE').lignes[0];

describe('the form filled from an invoice', () => {
  it('of our own gives back what was typed', () => {
    const saisie = uneSaisie({
      remises: [uneRemise({ mode: 'MONTANT', valeur: '1.00' })],
      numeroMarche: 'MP-1',
      codeServiceFournisseur: 'QUAI_3',
      periode: { debut: '2026-01-01', fin: '2026-01-31' },
      origine: { numero: 'F2025-1', date: '2025-12-01', factureId: null },
      commentaire: 'Merci de votre confiance.',
      acompte: '5.00',
      lignes: [uneLigne({ description: 'Lot 4', reference: 'T1', remise: { mode: 'POURCENTAGE', valeur: '5' } })],
    });
    const relue = saisieDepuisFacture(versFactureSemantique(saisie, PARTIES), 'SAISIE');
    expect(relue).toEqual({ ...saisie, destinataireId: null });
  });

  it('keeps every net amount of our own invoices, whatever they are', () => {
    fc.assert(
      fc.property(saisieAuHasard, (saisie) => {
        const relue = saisieDepuisFacture(versFactureSemantique(saisie, PARTIES), 'SAISIE');
        expect(calculerSaisie(relue).totaux).toEqual(calculerSaisie(saisie).totaux);
      }),
    );
  });

  it('beside a PDF has the recap of the document, not its lines', () => {
    const saisie = saisieDepuisFacture(uneFacture(), 'PDF');
    expect(saisie).toMatchObject({ lignes: [], numero: 'F2026-0001', codeService: 'SERVICE_1' });
    expect(saisie.recapitulatif).toEqual([
      { categorieTva: 'S', tauxTva: '20', base: '50.00', montant: '10.00' },
      { categorieTva: 'S', tauxTva: '5.5', base: '50.00', montant: '2.75' },
    ]);
    expect(calculerSaisie(saisie).totaux.montantTtc).toBe('112.75');
  });

  it('a profile without recap gives its totals', () => {
    expect(saisieDepuisFacture(uneFacture({ vatBreakdown: [], lines: [] }), 'PDF').recapitulatif).toEqual([
      { categorieTva: 'S', tauxTva: '', base: '100.00', montant: '12.75' },
    ]);
  });

  it.each<[string, Partial<InvoiceLine>, object]>([
    [
      'a price for ten becomes the price of one',
      { netPrice: '100', priceBaseQuantity: '10' },
      { quantite: '3', prixUnitaire: '10' },
    ],
    [
      'a discount in percent stays one',
      { netAmount: '27.00', allowancesCharges: [{ charge: false, amount: '3.00', percentage: '10' }] },
      { remise: { mode: 'POURCENTAGE', valeur: '10' } },
    ],
    [
      'two discounts become one amount',
      {
        netAmount: '25.50',
        allowancesCharges: [
          { charge: false, amount: '3.00' },
          { charge: false, amount: '1.50' },
        ],
      },
      { remise: { mode: 'MONTANT', valeur: '4.50' } },
    ],
    [
      'charges on a line: one unit at the net amount',
      { netAmount: '32.00', allowancesCharges: [{ charge: true, amount: '2.00' }] },
      { quantite: '1', unite: 'C62', prixUnitaire: '32.00' },
    ],
    [
      'a price for seven that falls badly: one unit at the net amount',
      { quantity: '7', netPrice: '10', priceBaseQuantity: '7', netAmount: '10.00' },
      { quantite: '1', prixUnitaire: '10.00' },
    ],
    [
      'an amount that is not quantity × price is kept',
      { netAmount: '29.99' },
      { quantite: '1', prixUnitaire: '29.99' },
    ],
    [
      'a category that the form does not offer keeps its rate',
      { vatCategory: 'L', vatRate: '7' },
      { categorieTva: 'S', tauxTva: '7' },
    ],
  ])('%s', (_, voulu, attendu) => expect(saisieDe(voulu)).toMatchObject(attendu));
});

describe('a credit note from its origin', () => {
  const facture = versFactureSemantique(uneSaisie({ cadre: 'A2', commentaire: 'x' }), PARTIES);
  const avoir = avoirDepuis(facture, { factureId: '77', destinataireId: '2' }, '2026-03-01');

  it('names it, copies its lines and references, has its own date, and no number yet', () => {
    expect(avoir).toMatchObject({
      type: 'AVOIR',
      cadre: 'A2',
      numero: '',
      dateFacture: '2026-03-01',
      dateEcheance: '',
      destinataireId: '2',
      codeService: 'SERVICE_1',
      numeroEngagement: '4500001234',
      origine: { numero: 'F2026-0042', date: '2026-01-15', factureId: '77' },
      commentaire: '',
    });
    expect(avoir.lignes).toEqual(uneSaisie().lignes);
  });

  it('is written as a 381 with positive amounts', () => {
    const ecrit = versFactureSemantique({ ...avoir, numero: 'AV-1' }, PARTIES);
    expect(ecrit).toMatchObject({ typeCode: '381', precedingInvoices: [{ number: 'F2026-0042', date: '2026-01-15' }] });
    expect(ecrit.totals.taxInclusive).toBe('47.80');
  });
});

import { describe, expect, it } from 'vitest';
import {
  factureCompleteChorus,
  factureEtendue,
  feuillesDe,
} from '../../../../../../packages/domain/src/facturation/lisible/facture-complete.test-utils.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { semantiqueConsultee } from './modele-consulte.ts';

const consultee = (valeurs: Partial<Reponse<'FactureConsultee'>> = {}): Reponse<'FactureConsultee'> => ({
  id: '1',
  numero: 'F1',
  type: 'FACTURE',
  cadre: 'A1',
  statut: 'MISE_A_DISPOSITION',
  statutLe: '2026-11-21T10:00:00Z',
  deposeeLe: '2026-11-21T10:00:00Z',
  dateFacture: '2026-11-18',
  fournisseur: { id: '2', identifiant: '12345678200010', raisonSociale: 'Fromagerie' },
  destinataire: { id: '3', identifiant: '12345678200028', raisonSociale: 'Commune' },
  serviceDestinataire: null,
  devise: 'EUR',
  montantTtc: '120.00',
  netAPayer: '120.00',
  numeroEngagement: 'EJ1',
  version: 2,
  telechargeeLe: null,
  rejetTraiteLe: null,
  fluxId: null,
  numeroFlux: null,
  modeDepot: 'UPLOAD_PORTAIL',
  format: 'UBL',
  profil: null,
  codeType: '380',
  dateEcheance: null,
  serviceFournisseur: null,
  montantHt: '100.00',
  montantTva: '20.00',
  numeroMarche: null,
  numeroFactureOrigine: null,
  modePaiement: '30',
  numeroMandat: null,
  empreinte: null,
  signatures: [],
  miseEnPaiementNonCommuniquee: false,
  modele: {},
  lignes: [],
  tva: [],
  pieces: [],
  historique: [],
  anomalies: [],
  actions: [],
  ...valeurs,
});

describe('the semantic invoice of an invoice consulted', () => {
  it('reads the stored model as it was filed', () => {
    const facture = semantiqueConsultee(
      consultee({
        modele: {
          syntax: 'UBL',
          seller: { name: 'Fromagerie SARL', legalRegistration: { value: '12345678200010', scheme: '0002' } },
          notes: [{ text: 'Escompte : néant' }],
          payment: { meansCode: '30', creditTransfers: [{ account: 'FR7630001007941234567890185' }] },
          totals: { taxExclusive: '100.00', due: '80.00' },
        },
      }),
    );
    expect(facture.seller.name).toBe('Fromagerie SARL');
    expect(facture.seller.legalRegistration?.value).toBe('12345678200010');
    expect(facture.notes).toEqual([{ subject: undefined, text: 'Escompte : néant' }]);
    expect(facture.payment?.creditTransfers[0]?.account).toBe('FR7630001007941234567890185');
    expect(facture.totals.due).toBe('80.00');
  });

  it('fills what the model lacks from the row', () => {
    const facture = semantiqueConsultee(consultee());
    expect(facture).toMatchObject({
      number: 'F1',
      issueDate: '2026-11-18',
      orderReference: 'EJ1',
      seller: { name: 'Fromagerie' },
      buyer: { name: 'Commune' },
      totals: { taxExclusive: '100.00', tax: '20.00', taxInclusive: '120.00', due: '120.00' },
    });
  });

  it('keeps lines and VAT as exact text', () => {
    const facture = semantiqueConsultee(
      consultee({
        lignes: [
          {
            rang: 1,
            numero: null,
            denomination: 'Reblochon',
            description: null,
            reference: null,
            quantite: '24.000001',
            unite: 'C62',
            prixUnitaire: '11.400000',
            montantHt: '273.60',
            categorieTva: 'S',
            tauxTva: '5.5',
            complement: {
              note: 'Affiné six mois',
              priceBaseQuantity: '10',
              period: { start: '2026-11-01' },
              allowancesCharges: [{ charge: false, amount: '9.60', percentage: '10' }],
            },
          },
        ],
        tva: [{ categorie: 'S', taux: '5.5', base: '273.60', montant: '15.05', motifExoneration: null }],
      }),
    );
    expect(facture.lines[0]).toMatchObject({ id: '1', quantity: '24.000001', netPrice: '11.400000' });
    expect(facture.lines[0]).toMatchObject({
      note: 'Affiné six mois',
      priceBaseQuantity: '10',
      period: { start: '2026-11-01' },
      allowancesCharges: [{ charge: false, amount: '9.60' }],
    });
    expect(facture.vatBreakdown[0]).toMatchObject({ rate: '5.5', taxAmount: '15.05' });
  });

  it.each([factureCompleteChorus(), factureEtendue()])(
    'loses nothing of an invoice that says all there is to say',
    (complete) => {
      const { lines, ...modele } = complete;
      const lignes = lines.map((ligne, i) => {
        const { id, name, description, sellerItemIdentifier, quantity, unit, netPrice, netAmount, ...l } = ligne;
        const { vatCategory, vatRate, ...complement } = l;
        return {
          rang: i + 1,
          numero: id ?? null,
          denomination: name ?? null,
          description: description ?? null,
          reference: sellerItemIdentifier ?? null,
          quantite: quantity ?? null,
          unite: unit ?? null,
          prixUnitaire: netPrice ?? null,
          montantHt: netAmount ?? null,
          categorieTva: vatCategory ?? null,
          tauxTva: vatRate ?? null,
          complement,
        };
      });
      const lue = semantiqueConsultee(consultee({ modele: JSON.parse(JSON.stringify(modele)), lignes }));
      expect(feuillesDe(lue)).toEqual(expect.arrayContaining(feuillesDe(complete)));
    },
  );

  it.each([
    { seller: 'text', notes: 12, totals: null, payment: [], precedingInvoices: { a: 1 } },
    { seller: { identifiers: 'x', address: 3 }, allowancesCharges: [null, 'x'] },
  ])('reads a model of another shape without breaking', (modele) => {
    const facture = semantiqueConsultee(consultee({ modele }));
    expect(facture.number).toBe('F1');
    expect(facture.notes).toEqual([]);
  });
});

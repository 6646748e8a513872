import type { SemanticInvoice } from '../semantique.ts';
import type { FaitsDepot } from './faits.ts';

export const SIRET_FOURNISSEUR = '01234567400019';
export const SIRET_DESTINATAIRE = '09876543100014';

/** An invoice of two lines at two rates, right in every respect. */
export const uneFacture = (voulu: Partial<SemanticInvoice> = {}): SemanticInvoice => ({
  syntax: 'UBL',
  root: 'INVOICE',
  specification: 'urn:cen.eu:en16931:2017',
  businessProcess: 'A1',
  number: 'F2026-0001',
  issueDate: '2026-01-15',
  typeCode: '380',
  currency: 'EUR',
  buyerReference: 'SERVICE_1',
  orderReference: '4500001234',
  notes: [],
  precedingInvoices: [],
  seller: {
    name: 'Les Délices de Savoie',
    identifiers: [{ value: SIRET_FOURNISSEUR, scheme: '0009' }],
    vatIdentifier: 'FR09012345674',
    address: { city: 'Chambéry', countryCode: 'FR' },
  },
  buyer: {
    name: 'Ville de Montrevel',
    identifiers: [{ value: SIRET_DESTINATAIRE, scheme: '0009' }],
    address: { city: 'Montrevel', countryCode: 'FR' },
  },
  payment: { meansCode: '30', creditTransfers: [{ account: 'FR7630006000011234567890189' }] },
  allowancesCharges: [],
  totals: {
    lineTotal: '100.00',
    taxExclusive: '100.00',
    tax: '12.75',
    taxCount: 1,
    taxInclusive: '112.75',
    due: '112.75',
  },
  vatBreakdown: [
    { taxableAmount: '50.00', taxAmount: '10.00', category: 'S', rate: '20' },
    { taxableAmount: '50.00', taxAmount: '2.75', category: 'S', rate: '5.5' },
  ],
  supportingDocuments: [],
  lines: [
    {
      id: '1',
      quantity: '5',
      unit: 'C62',
      netAmount: '50.00',
      netPrice: '10.00',
      vatCategory: 'S',
      vatRate: '20',
      name: 'A',
      allowancesCharges: [],
    },
    {
      id: '2',
      quantity: '1',
      unit: 'C62',
      netAmount: '50.00',
      netPrice: '50.00',
      vatCategory: 'S',
      vatRate: '5.5',
      name: 'B',
      allowancesCharges: [],
    },
  ],
  ...voulu,
});

/** Facts in which that invoice is acceptable. */
export const desFaits = (voulu: Partial<FaitsDepot> = {}): FaitsDepot => ({
  aujourdhui: '2026-02-01',
  politiqueIdentifiants: 'PRODUCTION',
  deposant: {
    structureId: '1',
    typeIdentifiant: 'SIRET',
    identifiant: SIRET_FOURNISSEUR,
    raisonSociale: 'Les Délices de Savoie',
  },
  fournisseur: { id: '1', raisonSociale: 'Les Délices de Savoie', active: true, publique: false },
  serviceFournisseur: null,
  destinataire: {
    id: '2',
    raisonSociale: 'Ville de Montrevel',
    active: true,
    publique: true,
    parametres: PARAMETRES,
  },
  service: { id: '3', code: 'SERVICE_1', nom: 'Restauration', actif: true, engagementObligatoire: false },
  valideur: null,
  dejaDeposee: null,
  ...voulu,
});

export const PARAMETRES = {
  serviceObligatoire: false,
  engagementObligatoire: false,
  serviceOuEngagementObligatoire: false,
  miseEnPaiementNonCommuniquee: false,
  maitriseOuvrageSeulement: false,
  devisesAcceptees: [],
} as const;

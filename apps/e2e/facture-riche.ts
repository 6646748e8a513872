import { lireXml } from '@orpheon/formats';
import { ecrireCii } from '@orpheon/formats/node';
import { fichierCii } from './documents.ts';
import type { Fichier } from './pages/depot.ts';

/** A CII that says nearly all that an invoice can say: allowances, charges, an exemption, a payee, a delivery, notes. */
export function fichierRiche(numero: string): Fichier {
  const simple = fichierCii(numero);
  const { facture } = lireXml(simple.buffer);
  const [article, livraison] = facture?.lines ?? [];
  if (!facture?.issueDate || !article || !livraison) throw new Error('the simple invoice is not read');
  const jour = facture.issueDate;
  const riche = {
    ...facture,
    dueDate: jour,
    projectReference: 'PROJET-CANTINE',
    contractReference: 'MARCHE-2026-07',
    despatchAdvice: 'BL-4412',
    accountingReference: '60623',
    objectIdentifier: { value: 'COMPTEUR-CUISINE-7', scheme: 'AVE' },
    paymentTerms: 'Paiement à trente jours, sans escompte',
    notes: [
      { subject: 'PMD', text: 'Taux de la BCE majoré de huit points.' },
      { subject: 'PMT', text: 'Indemnité forfaitaire de recouvrement : 40 euros.' },
      { text: 'Merci de votre confiance.\nNos bureaux ferment le vendredi.' },
    ],
    precedingInvoices: [{ number: 'F-ACOMPTE-1', date: jour }],
    seller: {
      ...facture.seller,
      tradingName: 'La Fruitière des Alpages',
      contact: { name: 'Manuela Ferrand', telephone: '04 79 00 00 00', email: 'comptabilite@delices.example' },
    },
    payee: {
      name: 'Affacturage des Alpes',
      identifiers: [],
      legalRegistration: { value: '012345674', scheme: '0002' },
    },
    delivery: {
      name: 'Cuisine centrale',
      date: jour,
      address: { line1: '4 chemin des Écoles', postCode: '73460', city: 'Valmont', countryCode: 'FR' },
    },
    period: { start: jour.replace(/..$/, '01'), end: jour },
    allowancesCharges: [
      {
        charge: false,
        amount: '10.00',
        baseAmount: '100.00',
        percentage: '10',
        vatCategory: 'S',
        vatRate: '5.5',
        reason: 'Fidélité',
        reasonCode: '95',
      },
      { charge: true, amount: '15.00', vatCategory: 'S', vatRate: '20', reason: 'Transport express', reasonCode: 'FC' },
    ],
    lines: [
      {
        ...article,
        quantity: '24',
        unit: 'KGM',
        netPrice: '11.40',
        netAmount: '260.00',
        sellerItemIdentifier: 'REB-01',
        standardItemIdentifier: { value: '3012345678900', scheme: '0160' },
        originCountry: 'FR',
        attributes: [{ name: 'Affinage', value: 'Huit semaines d’affinage' }],
        period: { start: jour, end: jour },
        note: 'Livré en trois fois',
        allowancesCharges: [{ charge: false, amount: '13.60', reason: 'Fin de série', reasonCode: '64' }],
      },
      livraison,
      {
        ...livraison,
        id: '3',
        name: 'Formation à l’hygiène alimentaire',
        description: `Une journée pour douze agents. ${'Réception, stockage, préparation, service. '.repeat(4)}`.trim(),
        unit: 'DAY',
        netPrice: '200.00',
        netAmount: '200.00',
        vatCategory: 'E',
        vatRate: '0',
      },
    ],
    vatBreakdown: [
      { category: 'S', rate: '5.5', taxableAmount: '250.00', taxAmount: '13.75' },
      { category: 'S', rate: '20', taxableAmount: '100.00', taxAmount: '20.00' },
      {
        category: 'E',
        rate: '0',
        taxableAmount: '200.00',
        taxAmount: '0.00',
        exemptionReason: 'Formation professionnelle, article 261-4-4° du CGI',
        exemptionReasonCode: 'VATEX-EU-132-1I',
      },
    ],
    totals: {
      lineTotal: '545.00',
      allowanceTotal: '10.00',
      chargeTotal: '15.00',
      taxExclusive: '550.00',
      tax: '33.75',
      taxCount: 1,
      taxInclusive: '583.75',
      paid: '83.75',
      due: '500.00',
    },
    supportingDocuments: [
      {
        reference: 'BL-4412',
        description: 'Bon de livraison signé par la cuisine centrale',
        mimeType: 'text/csv',
        fileName: 'bon-de-livraison-signe-de-la-cuisine-centrale.csv',
        index: 0,
      },
    ],
  };
  const octets = Buffer.from('article;quantite\nReblochon;24\n');
  return { ...simple, buffer: Buffer.from(ecrireCii(riche, [{ index: 0, octets }])) };
}

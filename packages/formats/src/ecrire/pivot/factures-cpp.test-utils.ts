import type { SemanticInvoice, ValidationStep } from '@orpheon/domain';
import fc from 'fast-check';
import { texteAuHasard } from '../factures.test-utils.ts';
import type { FactureDuPivot } from './ecrire-pivot.ts';

const montant = fc
  .bigInt({ min: -(10n ** 9n), max: 10n ** 9n })
  .map((n) => `${n < 0n ? '-' : ''}${(n < 0n ? -n : n) / 100n}.${String((n < 0n ? -n : n) % 100n).padStart(2, '0')}`);
const jour = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const peutEtre = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
const siret = fc.stringMatching(/^\d{14}$/);
const court = texteAuHasard.map((t) => t.slice(0, 12).toWellFormed().normalize('NFC').trim() || 'x');

const etape: fc.Arbitrary<ValidationStep> = fc.record({
  date: jour,
  statusCode: fc.constantFrom('01', '14', '41'),
  complement: peutEtre(court),
  comment: peutEtre(court),
  by: fc.record({
    identifier: siret.map((value) => ({ value, schemeName: '1' })),
    name: court,
    countryCode: fc.constant('FR'),
    note: peutEtre(court),
  }),
});

const fichier = fc.record({
  octets: fc.uint8Array({ minLength: 1, maxLength: 300 }),
  categorie: peutEtre(fc.constantFrom('Bon de commande', 'Facture PDF')),
  nomOrigine: peutEtre(fc.constant('origine.pdf')),
});

/** Any invoice that the pivot holds whole, with its files: the model as the pivot's reader gives it. */
export const factureDuPivotAuHasard: fc.Arbitrary<FactureDuPivot> = fc
  .record({
    tete: fc.record({
      number: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
      issueDate: jour,
      typeCode: fc.constantFrom('380', '381'),
      currency: fc.constantFrom('EUR', 'CHF'),
      businessProcess: fc.constantFrom('A1', 'A9', 'A25'),
      buyerReference: peutEtre(court),
      contractReference: peutEtre(court),
      orderReference: peutEtre(court),
    }),
    origine: peutEtre(fc.stringMatching(/^[A-Z0-9]{1,20}$/)),
    fournisseur: fc.record({ name: court, id: siret, type: fc.constantFrom('1', '2', '3', '4', '5', '6', '7') }),
    destinataire: fc.record({ name: peutEtre(court), id: siret, service: peutEtre(court) }),
    livraison: peutEtre(jour),
    paiement: fc.record({
      meansCode: fc.constantFrom('10', '20', '30', '31', '42', '48', '49', '97'),
      meansText: peutEtre(court),
      compte: peutEtre(
        fc.record({ account: fc.constant('FR7630006000011234567890189'), accountName: peutEtre(court) }),
      ),
    }),
    montants: fc.record({ taxExclusive: montant, taxInclusive: montant, due: montant }),
    tva: fc.array(fc.record({ taxableAmount: montant, taxAmount: montant, rate: fc.constantFrom('0', '5.5', '20') }), {
      maxLength: 3,
    }),
    lignes: fc.array(
      fc.record({
        quantity: montant,
        netAmount: montant,
        netPrice: montant,
        vatRate: peutEtre(fc.constantFrom('5.5', '20')),
        sellerItemIdentifier: peutEtre(court),
      }),
      { maxLength: 3 },
    ),
    chorus: fc.record({
      issueMode: fc.constantFrom('flux', 'numérisation', 'saisie', 'PDF'),
      invoiceId: peutEtre(fc.constant('890832748957837')),
      resent: peutEtre(fc.constantFrom('Non', 'Complétée', 'Recyclée')),
      receivedOn: jour,
      madeAvailableToMoeOn: peutEtre(jour),
      validations: fc.array(etape, { maxLength: 2 }),
    }),
    banque: peutEtre(court),
    fichiers: fc.array(fichier, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({
      tete,
      origine,
      fournisseur: f,
      destinataire: d,
      livraison,
      paiement,
      montants,
      tva,
      lignes,
      chorus,
      banque,
      fichiers,
    }) => {
      const avecCompte = paiement.compte !== undefined;
      const pieces = fichiers.map((p, i) => ({
        ...p,
        nom: `piece-${i + 1}.pdf`,
        typeMime: 'application/pdf',
        principale: i === 0,
      }));
      const facture: SemanticInvoice = {
        syntax: 'CPP',
        root: 'INVOICE',
        ...tete,
        notes: [],
        precedingInvoices: origine === undefined ? [] : [{ number: origine }],
        seller: { name: f.name, identifiers: [{ value: f.id, schemeName: f.type }], address: { countryCode: 'FR' } },
        buyer: {
          name: d.name,
          identifiers: [{ value: d.id, schemeName: '1' }],
          contact: d.service === undefined ? undefined : { name: d.service },
        },
        delivery: livraison === undefined ? undefined : { date: livraison },
        payment: {
          meansCode: paiement.meansCode,
          meansText: paiement.meansText,
          creditTransfers: paiement.compte ? [paiement.compte] : [],
        },
        allowancesCharges: [],
        totals: montants,
        vatBreakdown: tva,
        supportingDocuments: pieces.map((p, i) => ({
          reference: p.nom,
          description: p.nomOrigine,
          category: p.categorie,
          readable: p.principale,
          mimeType: p.typeMime,
          fileName: p.nom,
          index: i,
        })),
        lines: lignes.map((l, i) => ({ ...l, id: String(i + 1), allowancesCharges: [] })),
        chorus: { ...chorus, ...((avecCompte || banque !== undefined) && { accountType: 'IBAN' }), bankName: banque },
      };
      return { facture, pieces, recueLe: chorus.receivedOn };
    },
  );

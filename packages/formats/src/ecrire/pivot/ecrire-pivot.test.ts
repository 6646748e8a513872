import type { SemanticInvoice } from '@orpheon/domain';
import { lireArchiveZip, unDocumentCii } from '@orpheon/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factureComplete } from '../../../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { ouvrirSchema, schemaPresent } from '../../../verify/schema.ts';
import { ouvrirArchive, reconnaitreLot, sourceOctets } from '../../conteneur/archive.ts';
import { lireXml } from '../../lire-xml.ts';
import { normaliser } from '../factures.test-utils.ts';
import { type EnvoiPivot, ecrirePivot, type FactureDuPivot } from './ecrire-pivot.ts';
import { factureDuPivotAuHasard } from './factures-cpp.test-utils.ts';
import { prixUnitaire } from './prix-unitaire.ts';

const envoyer = (...factures: FactureDuPivot[]): Uint8Array => ecrirePivot({ ...ENVOI, factures });
const ENVOI: Omit<EnvoiPivot, 'factures'> = {
  identifiantFlux: 'CPP0010036000000000000004',
  produitLe: '2026-01-15',
  emetteur: 'CPP001',
  recepteur: 'SEI001',
};
const PDF = {
  nom: 'facture.pdf',
  typeMime: 'application/pdf',
  octets: new TextEncoder().encode('%PDF-1.7'),
  principale: true,
};
const lisible = (facture: SemanticInvoice): FactureDuPivot => ({ facture, pieces: [PDF], recueLe: '2026-01-16' });
const texte = (octets: Uint8Array): string => new TextDecoder().decode(octets);

describe('what is written is read back', () => {
  it('equal, for any invoice that the pivot holds whole, files to the byte, and its structure is right', () => {
    fc.assert(
      fc.property(factureDuPivotAuHasard, (voulue) => {
        const lecture = lireXml(envoyer(voulue));
        expect(lecture.anomalies.map((a) => a.code)).toEqual(['ORP-CPP-PIVOT']);
        const sansTotalTva = { ...lecture.facture, totals: { ...lecture.facture?.totals, tax: undefined } };
        expect(normaliser(sansTotalTva)).toEqual(normaliser(voulue.facture));
        expect(lecture.pieces.map((p) => [p.nom, Buffer.from(p.octets)])).toEqual(
          voulue.pieces.map((p) => [p.nom, Buffer.from(p.octets)]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('one envelope for several, which are read one by one', async () => {
    const octets = envoyer(...['F-1', 'F-2'].map((number) => lisible({ ...factureComplete(), number })));
    const source = sourceOctets(octets);
    const archive = await ouvrirArchive(source, 'PivotS.xml', (await reconnaitreLot(source)) ?? expect.fail());
    const numeros: (string | undefined)[] = [];
    for await (const d of archive.extraire()) numeros.push(lireXml(d.octets ?? new Uint8Array()).facture?.number);
    expect(numeros).toEqual(['F-1', 'F-2']);
  });
});

describe('an invoice of another syntax', () => {
  it('keeps what Chorus reads in it', () => {
    const { facture } = lireXml(
      new TextEncoder().encode(unDocumentCii({ numeroMarche: 'M-7', factureOrigine: 'F-0' })),
    );
    const relue = lireXml(envoyer(lisible(facture ?? expect.fail()))).facture;
    expect(relue).toMatchObject({
      number: 'F2026-0001',
      businessProcess: 'A1',
      buyerReference: 'RESTAURATION',
      orderReference: '4500001234',
      contractReference: 'M-7',
      precedingInvoices: [{ number: 'F-0' }],
      seller: { identifiers: [{ value: '01234567400019', schemeName: '1' }] },
      totals: { taxExclusive: '358.60', tax: '32.05', taxInclusive: '390.65' },
      payment: { meansCode: '30', creditTransfers: [{ account: 'FR7699999000010000000000115' }] },
    });
    expect(relue?.lines).toMatchObject([{ quantity: '24', netPrice: '11.40' }, { quantity: '1' }]);
  });

  it.each([
    ['240.104841', '10', '24.010484'],
    ['1', '3', '0.333333'],
    ['-2', '3', '-0.666667'],
    ['12.50', undefined, '12.50'],
    ['12.50', '1', '12.50'],
    ['12.50', '0', '12.50'],
    ['100', '0.5', '200'],
  ])('has the price of one unit: %s for %s is %s', (netPrice, priceBaseQuantity, attendu) =>
    expect(prixUnitaire({ netPrice, priceBaseQuantity, allowancesCharges: [] })).toBe(attendu),
  );

  it('pays by transfer where the pivot does not list its means, whose words stay', () => {
    const facture = { ...factureComplete(), payment: { meansCode: '57', creditTransfers: [] } };
    expect(texte(envoyer(lisible(facture)))).toMatch(/<Code>30<\/Code>\s*<Libelle>57<\/Libelle>/);
  });

  it('has its files each in a ZIP that people can open, names cut to what the schema takes', async () => {
    const nom = `${'très-long-'.repeat(8)}.pdf`;
    const xml = texte(envoyer({ ...lisible(factureComplete()), pieces: [{ ...PDF, nom }] }));
    expect(/<NomPJ>(.*?)<\/NomPJ>/.exec(xml)?.[1]).toBe(`${'très-long-'.repeat(8).slice(0, 46)}.pdf`);
    const zip = await lireArchiveZip(Buffer.from(/<Contenu>(.*?)<\/Contenu>/.exec(xml)?.[1] ?? '', 'base64'));
    expect(Object.values(zip).map(String)).toEqual(['%PDF-1.7']);
  });
});

describe.skipIf(!schemaPresent('pivot'))('the schema of Chorus', () => {
  it('finds nothing wrong with what is written', () => {
    const valider = ouvrirSchema('pivot');
    const { facture } = lireXml(new TextEncoder().encode(unDocumentCii({ numeroMarche: 'M-7' })));
    expect(valider(envoyer(lisible(facture ?? expect.fail())))).toEqual([]);
    fc.assert(
      fc.property(factureDuPivotAuHasard, (voulue) => {
        expect(valider(envoyer(voulue))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

import { PROFILS_FACTURX, type SemanticInvoice, versFactureSemantique } from '@orpheon/domain';
import { SPECIFICATION_DU_PROFIL, unDocumentCii } from '@orpheon/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTIES, uneLigne, uneSaisie } from '../../../../domain/src/facturation/saisie/saisies.test-utils.ts';
import { lireDocument } from '../../lire-document.ts';
import { lireXml } from '../../lire-xml.ts';
import { DocumentPdf } from '../../pdf/document.ts';
import { fichiersJoints } from '../../pdf/pieces-pdf.ts';
import { ecrireCii } from '../cii/ecrire-cii.ts';
import { factureAuHasard } from '../factures.test-utils.ts';
import { ouvrir, toutLeTexte } from '../pdf/textes.test-utils.ts';
import { ecrireFacturX } from './ecrire-facturx.ts';

const OPTIONS = { langue: 'fr', produitLe: new Date('2026-01-15T10:00:00Z') } as const;
const saisie = (): SemanticInvoice => versFactureSemantique(uneSaisie(), PARTIES);
const relation = (octets: Uint8Array): string | undefined => fichiersJoints(new DocumentPdf(octets))[0]?.relation;

describe('a Factur-X that the portal wrote', () => {
  it.each(PROFILS_FACTURX)('is read back as the invoice it was written from, in %s', async (profil) => {
    const xml = new TextEncoder().encode(unDocumentCii({ profil }));
    const facture = lireXml(xml).facture ?? expect.fail();
    const octets = await ecrireFacturX(facture, OPTIONS);
    const lecture = await lireDocument(octets, 'f.pdf');
    expect(lecture).toMatchObject({ format: 'FACTURX', profil, anomalies: [] });
    expect(lecture.facture).toEqual(facture);
    expect(relation(octets)).toBe(profil === 'MINIMUM' || profil === 'BASIC WL' ? 'Data' : 'Alternative');
  });

  it('carries the XML that exists already, to the byte', async () => {
    const xml = new TextEncoder().encode(`${unDocumentCii()}<!-- as it came -->\n`);
    const facture = lireXml(xml).facture ?? expect.fail();
    expect((await lireDocument(await ecrireFacturX(facture, { ...OPTIONS, xml }), 'f.pdf')).xml).toEqual(xml);
  });

  it('says EN 16931 where the invoice names no profile, within as on the outside', async () => {
    const facture = { ...saisie(), specification: 'urn:example:other' };
    const lecture = await lireDocument(await ecrireFacturX(facture, { ...OPTIONS, xml: ecrireCii(facture) }), 'f.pdf');
    expect(lecture).toMatchObject({ profil: 'EN 16931', anomalies: [] });
    expect(lecture.facture?.specification).toBe(SPECIFICATION_DU_PROFIL['EN 16931']);
  });

  it('is EXTENDED where the invoice says what the standard has no place for', async () => {
    const payer = { name: 'Payeur', identifiers: [] };
    const facture = { ...saisie(), otherParties: { payer } };
    const lecture = await lireDocument(await ecrireFacturX(facture, OPTIONS), 'f.pdf');
    expect(lecture).toMatchObject({ profil: 'EXTENDED', anomalies: [], facture: { otherParties: { payer } } });
  });

  it('carries the attachments of the invoice', async () => {
    const piece = { index: 0, octets: new TextEncoder().encode('%PDF-1.7 é') };
    const document = { reference: 'PJ-1', mimeType: 'application/pdf', fileName: 'bon.pdf', index: 0 };
    const facture = { ...saisie(), supportingDocuments: [document] };
    const { pieces } = await lireDocument(await ecrireFacturX(facture, { ...OPTIONS, pieces: [piece] }), 'f.pdf');
    expect(pieces).toMatchObject([{ nom: 'bon.pdf', octets: piece.octets }]);
  });

  it('is read by another reader: pages, attachment, and properties that say what XMP says', async () => {
    const pdf = await ouvrir(await ecrireFacturX(saisie(), OPTIONS));
    expect(await toutLeTexte(pdf)).toContain('Facture F2026-0042');
    const jointes = (await pdf.getAttachments()) ?? expect.fail();
    expect([...jointes.keys()]).toEqual(['factur-x.xml']);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: metadata?.get('dc:title'), Creator: metadata?.get('xmp:creatortool') });
    expect(metadata?.get('pdfaid:part')).toBe('3');
    expect(metadata?.get('fx:conformancelevel')).toBe('EN 16931');
  });

  it('the same invoice, language and instant give the same bytes, another gives others', async () => {
    const ecrire = async (o: Partial<typeof OPTIONS> | object = {}): Promise<string> =>
      Buffer.from(await ecrireFacturX(saisie(), { ...OPTIONS, ...o })).toString('base64');
    const temoin = await ecrire();
    expect(await ecrire()).toBe(temoin);
    expect(await ecrire({ langue: 'en' })).not.toBe(temoin);
    expect(await ecrire({ produitLe: new Date('2026-01-15T10:00:01Z') })).not.toBe(temoin);
  });

  it('any invoice of the model is written and read back as its XML says, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(factureAuHasard, async (facture) => {
        const portee = { ...facture, specification: SPECIFICATION_DU_PROFIL['EN 16931'] };
        const lecture = await lireDocument(await ecrireFacturX(portee, OPTIONS), 'f.pdf');
        expect(lecture.anomalies).toEqual([]);
        const specification = lecture.facture?.specification;
        expect(lecture.facture).toEqual(lireXml(ecrireCii({ ...portee, specification })).facture);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('texts that XML cannot hold do not spoil its properties', async () => {
    const facture = { ...saisie(), number: 'F<1>&\u0007\uD800', lines: [] };
    const lignes = versFactureSemantique(uneSaisie({ lignes: [uneLigne({ denomination: '\u0000\uFFFE' })] }), PARTIES);
    for (const f of [facture, lignes]) {
      const octets = await ecrireFacturX(f, OPTIONS);
      expect((await lireDocument(octets, 'f.pdf')).anomalies).toEqual([]);
      const { info, metadata } = await (await ouvrir(octets)).getMetadata();
      expect(info).toMatchObject({ Title: metadata?.get('dc:title') });
    }
  });
});

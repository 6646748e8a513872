import { describe, expect, it } from 'vitest';
import { unDocumentCii } from './cii.ts';
import { unFacturX } from './facturx.ts';
import { unDocumentUbl } from './ubl.ts';

describe('sample documents', () => {
  it('write text so that markup in it stays text', () => {
    expect(unDocumentUbl({ note: '<b> & "x"' })).toContain('<cbc:Note>&lt;b&gt; &amp; &quot;x&quot;</cbc:Note>');
  });

  it('leave out what the description does not have', () => {
    const sans = { codeService: undefined, numeroEngagement: undefined, modePaiement: null, iban: undefined };
    expect(unDocumentUbl(sans)).not.toMatch(/BuyerReference|OrderReference|PaymentMeans/);
    expect(unDocumentCii(sans)).not.toMatch(/BuyerReference|BuyerOrder|PaymentMeans/);
  });

  it('are the same from one run to the next', () => {
    expect(unDocumentCii()).toBe(unDocumentCii());
  });

  it('a Factur-X is a PDF that ends, embeds its fonts and says PDF/A-3', async () => {
    const pdf = Buffer.from(await unFacturX()).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pdf).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(pdf).toMatch(/\/FontFile[23]? /);
    expect(pdf).toContain('/AFRelationship /Alternative');
  });
});

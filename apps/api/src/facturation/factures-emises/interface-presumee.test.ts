import { describe, expect, it } from 'vitest';
import { interfacePresumee } from './interface-presumee.ts';

describe('the interface that the first bytes announce', () => {
  it.each([
    ['%PDF-1.7', 'FSO1117A'],
    ['<?xml version="1.0"?><rsm:CrossIndustryInvoice ', 'FSO1106A'],
    ['<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">', 'FSO1100A'],
    ['<ubl:CreditNote xmlns:ubl="x">', 'FSO1100A'],
    ['bonjour', null],
  ])('%j: %s', (texte, attendu) => expect(interfacePresumee(Buffer.from(texte))).toBe(attendu));
  it('is told in UTF-16 too', () => {
    expect(interfacePresumee(Buffer.from('<rsm:CrossIndustryInvoice ', 'utf16le'))).toBe('FSO1106A');
  });
});

import { describe, expect, it } from 'vitest';
import { contenuConforme, typeMimeDe } from './contenu-piece.ts';
import { interfacePresumee } from './interface-presumee.ts';

describe('an attachment', () => {
  it.each([
    ['a.pdf', '%PDF-1.7', true],
    ['a.pdf', '\uFEFF%PDF-1.7', true],
    ['a.pdf', 'MZ', false],
    ['a.PNG', '\x89PNG\r\n', true],
    ['a.png', '<svg>', false],
    ['a.docx', 'PK\x03\x04', true],
    ['a.docx', '%PDF-1.7', false],
    ['a.txt', 'n’importe quoi', true],
  ])('%s beginning with %j: %s', (nom, debut, attendu) => {
    expect(contenuConforme(nom, Buffer.from(debut, nom.toLowerCase().endsWith('png') ? 'latin1' : 'utf8'))).toBe(
      attendu,
    );
  });
  it('is served as what its extension says, never as something that runs', () => {
    expect(typeMimeDe('a.pdf')).toBe('application/pdf');
    for (const nom of ['a.html', 'a.svg', 'a.xhtml', 'a', 'a.exe'])
      expect(typeMimeDe(nom)).toBe('application/octet-stream');
  });
});

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

import { PROFILS_FACTURX } from '@orpheon/domain';
import { unDocumentCii, unDocumentCpp, unDocumentUbl, unFacturX } from '@orpheon/testing';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extraireFacturX, lireDocument } from './lire-document.ts';
import { lireXml } from './lire-xml.ts';

const octets = (texte: string): Uint8Array => Uint8Array.from(texte, (c) => c.charCodeAt(0));
const codes = async (contenu: Uint8Array, nom: string): Promise<string[]> =>
  (await lireDocument(contenu, nom)).anomalies.map((a) => a.code);
const latin = (contenu: Uint8Array): string => {
  let texte = '';
  for (let i = 0; i < contenu.length; i += 4096) texte += String.fromCharCode(...contenu.subarray(i, i + 4096));
  return texte;
};

interface Fichier {
  readonly nom: string;
  readonly contenu: Uint8Array;
}

/** A PDF written by hand: its objects, then a right table. */
function unPdf(objets: readonly (string | Fichier)[], bande = ''): Uint8Array {
  let texte = '%PDF-1.7\n';
  const places: number[] = [];
  for (const [i, objet] of objets.entries()) {
    places.push(texte.length);
    const corps =
      typeof objet === 'string'
        ? objet
        : `<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${objet.contenu.length} >>\nstream\n${latin(objet.contenu)}\nendstream`;
    texte += `${i + 1} 0 obj\n${corps}\nendobj\n`;
  }
  const table = places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('');
  const debut = texte.length;
  texte += `xref\n0 ${objets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objets.length + 1} /Root 1 0 R ${bande} >>\nstartxref\n${debut}\n%%EOF\n`;
  return octets(texte);
}

const PAGES = '<< /Type /Pages /Kids [] /Count 0 >>';
const avecFichiers = (...fichiers: readonly Fichier[]): Uint8Array =>
  unPdf([
    `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${fichiers.map((_, i) => `(f${i}) ${3 + 2 * i} 0 R`).join(' ')}] >> >> >>`,
    PAGES,
    ...fichiers.flatMap((f, i) => [
      `<< /Type /Filespec /F (${f.nom}) /AFRelationship /Data /EF << /F ${4 + 2 * i} 0 R >> >>`,
      f,
    ]),
  ]);
const fichier = (nom: string, texte: string): Fichier => ({ nom, contenu: zlibSync(new TextEncoder().encode(texte)) });

describe('Factur-X', () => {
  it.each(PROFILS_FACTURX)('is read in the profile %s', async (profil) => {
    const l = await lireDocument(await unFacturX({ profil }), 'facture.pdf');
    expect(l).toMatchObject({ format: 'FACTURX', profil, anomalies: [] });
    expect(l.facture?.number).toBe('F2026-0001');
    expect(new TextDecoder().decode(l.xml ?? new Uint8Array())).toBe(unDocumentCii({ profil }));
  });

  it.each([
    ['of an older name', { nomXml: 'zugferd-invoice.xml' }, ['BR-HYBRID-08', 'BR-HYBRID-13']],
    ['whose metadata name another profile', { profilAnnonce: 'BASIC' }, ['BR-HYBRID-15']],
    ['whose metadata do not declare it', { profilAnnonce: null }, ['BR-HYBRID-03']],
    ['that embeds UBL', { xml: unDocumentUbl() }, ['ORP-FX-PAS-CII']],
    ['whose XML is cut short', { xml: unDocumentCii().slice(0, 900) }, ['ORP-XML-COUPE']],
    ['whose XML has a DOCTYPE', { xml: `<!DOCTYPE x>${unDocumentCii()}` }, ['ORP-XML-DOCTYPE']],
    ['whose XML has another name', { nomXml: 'notes.xml' }, ['ORP-PDF-AUTRE-XML']],
  ] as const)('%s is explained', async (_, voulu, attendu) => {
    expect(await codes(await unFacturX(voulu), 'facture.pdf')).toEqual(attendu);
  });

  it('gives its XML out without reading it; a PDF without any, or damaged, gives nothing', async () => {
    const extrait = await extraireFacturX(await unFacturX());
    expect(extrait?.nom).toBe('factur-x.xml');
    expect(new TextDecoder().decode(extrait?.octets)).toBe(unDocumentCii());
    expect(await extraireFacturX(unPdf(['<< /Type /Catalog /Pages 2 0 R >>', PAGES]))).toBeNull();
    expect(await extraireFacturX((await unFacturX()).subarray(0, 300))).toBeNull();
  });

  it('is read though its table is missing, or bytes stand before its header', async () => {
    const pdf = await unFacturX();
    const sansTable = octets(latin(pdf).replace(/startxref\n\d+/, 'startxref\n999999999'));
    expect(await codes(sansTable, 'f.pdf')).toEqual(['ORP-PDF-REPARE']);
    expect(await codes(octets(`garbage\n${latin(pdf)}`), 'f.pdf')).toEqual([]);
  });

  it('cut short is damaged, not empty of data', async () => {
    const pdf = await unFacturX();
    expect(await codes(pdf.subarray(0, 300), 'f.pdf')).toEqual(['ORP-PDF-ILLISIBLE']);
  });

  it('with the same invoice twice is read; with two different ones it is not', async () => {
    const un = fichier('factur-x.xml', unDocumentCii());
    expect(await codes(avecFichiers(un, un), 'f.pdf')).toContain('ORP-PDF-XML-REPETE');
    const autre = fichier('factur-x.xml', unDocumentCii({ numero: 'AUTRE' }));
    expect(await codes(avecFichiers(un, autre), 'f.pdf')).toContain('ORP-PDF-DEUX-XML');
  });
});

describe('hostile PDF', () => {
  const catalogue = (suite: string): string => `<< /Type /Catalog /Pages 2 0 R ${suite} >>`;
  const bombe = (): Fichier => ({
    nom: 'factur-x.xml',
    contenu: zlibSync(new Uint8Array(40 * 1024 * 1024)),
  });

  it.each([
    ['a plain PDF', unPdf([catalogue(''), PAGES]), 'ORP-PDF-SANS-DONNEES'],
    ['an encrypted one', unPdf([catalogue(''), PAGES], '/Encrypt << /Filter /Standard >>'), 'ORP-PDF-CHIFFRE'],
    [
      'a program that runs when opened',
      unPdf([catalogue('/OpenAction << /S /JavaScript /JS (x) >>'), PAGES]),
      'ORP-PDF-JAVASCRIPT',
    ],
    ['a named program', unPdf([catalogue('/Names << /JavaScript << /Names [] >> >>'), PAGES]), 'ORP-PDF-JAVASCRIPT'],
    [
      'a program behind a link of a page',
      unPdf([
        catalogue(''),
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Annots [<< /Subtype /Link /A << /S /URI /Next << /S /Launch >> >> >>] >>',
      ]),
      'ORP-PDF-JAVASCRIPT',
    ],
    ['pages that contain themselves', unPdf([catalogue(''), '<< /Type /Pages /Kids [2 0 R] >>']), 'ORP-PDF-BOUCLE'],
    ['a reference to itself', unPdf([catalogue(''), '2 0 R']), 'ORP-PDF-BOUCLE'],
    [
      'names that contain themselves',
      unPdf([catalogue('/Names << /EmbeddedFiles 3 0 R >>'), PAGES, '<< /Kids [3 0 R] >>']),
      'ORP-PDF-BOUCLE',
    ],
    ['brackets without end', unPdf([catalogue(''), '['.repeat(100_000)]), 'ORP-PDF-DEMESURE'],
    ['no pages', unPdf(['<< /Type /Catalog >>']), 'ORP-PDF-ILLISIBLE'],
    ['a header alone', octets('%PDF-1.7\n'), 'ORP-PDF-ILLISIBLE'],
  ])('%s is refused: it says so', async (_, pdf, code) => expect(await codes(pdf, 'f.pdf')).toEqual([code]));

  it('a stream that inflates a thousandfold is refused in bounded time and memory', async () => {
    const pdf = avecFichiers(bombe());
    const [depart, memoire] = [process.cpuUsage(), process.memoryUsage.rss()];
    expect(await codes(pdf, 'f.pdf')).toEqual(['ORP-PDF-DEMESURE']);
    expect(process.cpuUsage(depart).user / 1000).toBeLessThan(1000);
    expect(process.memoryUsage.rss() - memoire).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('every other file is named', () => {
  it.each([
    ['nothing', '', 'f.xml', 'ORP-CONT-VIDE'],
    ['blanks', ' \r\n ', 'f.xml', 'ORP-CONT-VIDE'],
    ['a web page', '<!DOCTYPE html><html></html>', 'f.xml', 'ORP-CONT-HTML'],
    ['an XHTML page', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'f.xml', 'ORP-CONT-HTML'],
    ['a ZIP', 'PK\u0003\u0004....facture.xml', 'f.zip', 'ORP-CONT-ZIP'],
    ['a spreadsheet', 'PK\u0003\u0004....xl/workbook.xml', 'f.xlsx', 'ORP-CONT-BUREAUTIQUE'],
    ['an old Word file', '\u00D0\u00CF\u0011\u00E0', 'f.doc', 'ORP-CONT-BUREAUTIQUE'],
    ['a gzip', '\u001F\u008B\u0008', 'f.tar.gz', 'ORP-CONT-ARCHIVE'],
    ['a photograph', '\u00FF\u00D8\u00FF\u00E0', 'f.jpg', 'ORP-CONT-IMAGE'],
    ['a table', 'numero;montant\nF1;10\n', 'f.csv', 'ORP-CONT-TEXTE'],
    ['JSON', '{"numero": 1}', 'f.json', 'ORP-CONT-TEXTE'],
    ['noise', '\u0001\u0002\u0003\u0000\u0005\u0006\u0007', 'f.bin', 'ORP-CONT-INCONNU'],
    ['a pivot without invoice', '<CPPFacturePivot/>', 'f.xml', 'ORP-CPP-AUCUNE'],
    ['a status', '<CPPStatut/>', 'f.xml', 'ORP-XML-STATUT'],
    [
      'ZUGFeRD 1',
      '<CrossIndustryDocument xmlns="urn:ferd:CrossIndustryDocument:invoice:1p0"/>',
      'f.xml',
      'ORP-XML-ZUGFERD1',
    ],
    [
      'an invoice of UBL 3',
      '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-3"/>',
      'f.xml',
      'ORP-XML-ESPACE',
    ],
    [
      'a UBL order',
      '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>',
      'f.xml',
      'ORP-XML-AUTRE-UBL',
    ],
    ['a root that is named as what every object of JavaScript has', '<constructor/>', 'f.xml', 'ORP-XML-RACINE'],
    ['any other XML', '<Facture><Numero>1</Numero></Facture>', 'f.xml', 'ORP-XML-RACINE'],
    ['XML called PDF', '<a/>', 'f.pdf', 'ORP-CONT-EXTENSION'],
    ['PDF called XML', '%PDF-1.7', 'f.xml', 'ORP-CONT-EXTENSION'],
    ['a name without extension', '<a/>', 'facture', 'ORP-CONT-EXTENSION'],
  ])('%s', async (_, contenu, nom, code) => {
    const lecture = await lireDocument(octets(contenu), nom);
    expect(lecture).toMatchObject({
      format: null,
      facture: null,
      anomalies: [{ code, couche: 'CONTENEUR', gravite: 'FATALE' }],
    });
  });

  it('a file too large is refused unread', async () => {
    expect(await codes(new Uint8Array(120 * 1024 * 1024 + 1), 'f.pdf')).toEqual(['ORP-CONT-TROP-GROS']);
  });
});

describe('Chorus’ own formats, whose reader comes with the first document of theirs', () => {
  it.each(['CPPFactureMixte', 'CPPFacturePivot'] as const)(
    'a %s is read as where every reader is at hand',
    async (format) => {
      const document = new TextEncoder().encode(await unDocumentCpp({ format }));
      const lue = await lireDocument(document, 'f.xml');
      expect(lue.facture?.number).toBeDefined();
      expect(lue).toEqual(lireXml(document));
    },
  );

  it('within a PDF they are read too, and said to be out of place', async () => {
    const pdf = avecFichiers(fichier('factur-x.xml', await unDocumentCpp()));
    const lue = await lireDocument(pdf, 'f.pdf');
    expect(lue.facture?.syntax).toBe('CPP');
    expect(lue.anomalies.map((a) => a.code)).toContain('ORP-FX-PAS-CII');
  });
});

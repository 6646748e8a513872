import { conformiteEn16931, estFatale, verifierEn16931 } from '@orpheon/domain';
import { unDocumentCpp, unDocumentUbl, uneArchiveZip, type VouluCpp } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { ouvrirArchive, reconnaitreLot, sourceOctets, typeArchive } from '../conteneur/archive.ts';
import type { Lecture } from '../lecture.ts';
import { lireXml } from '../lire-xml.ts';

const octets = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const lire = async (voulu: VouluCpp = {}, changer = (xml: string): string => xml): Promise<Lecture> =>
  lireXml(octets(changer(await unDocumentCpp(voulu))));
const codes = (lecture: Lecture): string[] => lecture.anomalies.map((a) => a.code);
const zip64 = async (contenu: Uint8Array | string, nom = 'a.pdf'): Promise<string> =>
  Buffer.from(await uneArchiveZip([{ chemin: nom, octets: contenu }])).toString('base64');

describe('a CPPFactureMixte', () => {
  it('is read into the model, each term with its place', async () => {
    const piece = { nom: 'bon.txt', typeMime: 'text/plain', octets: octets('Bon n° 4') };
    const lecture = await lire({
      factures: [{ numeroMarche: 'M-7', factureOrigine: 'F-0', type: '381', dejaPaye: '10.00', pieces: [piece] }],
    });
    expect(lecture).toMatchObject({ format: 'CPP_MIXTE', anomalies: [] });
    expect(lecture.facture).toMatchObject({
      syntax: 'CPP',
      number: 'F2026-0001',
      issueDate: '2026-01-15',
      typeCode: '381',
      businessProcess: 'A1',
      currency: 'EUR',
      buyerReference: 'RESTAURATION',
      orderReference: '4500001234',
      contractReference: 'M-7',
      precedingInvoices: [{ number: 'F-0' }],
      seller: { identifiers: [{ value: '01234567400019', schemeName: '1' }], address: { countryCode: 'FR' } },
      buyer: { identifiers: [{ value: '09876543100014', schemeName: '1' }] },
      payment: { meansCode: '30', creditTransfers: [{ account: 'FR7699999000010000000000115' }] },
      totals: { taxExclusive: '358.60', tax: '32.05', taxInclusive: '390.65', due: '380.65' },
      vatBreakdown: [{ rate: '5.5' }, { rate: '20' }],
      lines: [],
    });
    expect(lecture.positions['BT-13']).toMatchObject({
      chemin: '/CPPFactureMixte/CPPFactures/CPPFactureMixteUnitaire/DonneesFacture/Engagement/NumeroEngagement',
      position: { ligne: 2 },
    });
    expect(lecture.positions['BG-23[2]/BT-117']?.chemin).toMatch(/TVAS\/TVA\[2\]\/MontantTVA$/);
  });

  it('gives its attachments out of their ZIP: the invoice that people read, and what comes with it', async () => {
    const piece = { nom: 'bon.txt', typeMime: 'text/plain', octets: octets('Bon n° 4') };
    const { pieces } = await lire({ factures: [{ pieces: [piece] }], pdf: octets('%PDF-1.7 lisible') });
    expect(pieces).toEqual([
      {
        nom: 'F2026-0001.pdf',
        typeMime: 'application/pdf',
        octets: octets('%PDF-1.7 lisible'),
        index: 0,
        lisible: true,
      },
      { ...piece, index: 1 },
    ]);
  });

  it.each<[string, (xml: string) => string]>([
    [
      'types its values',
      (x) =>
        x.replace(
          '<Identifiant>',
          '<Identifiant xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="x" xsi:type="xs:string">',
        ),
    ],
    ['writes TVAs', (x) => x.replaceAll('TVAS>', 'TVAs>')],
    [
      'puts its blocks in another order',
      (x) =>
        x
          .replace(/(<Devise>.*?<\/Devise>)(<Montants>.*?<\/Montants>)/, '$2$1')
          .replace(/(<Fournisseur>.*<\/Fournisseur>)(<Debiteur>.*<\/Debiteur>)/, '$2$1'),
    ],
    ['pays by the code 01', (x) => x.replace('<Code>30</Code>', '<Code>01</Code>')],
    ['names a style sheet', (x) => x.replace('?>\n', '?>\n<?xml-stylesheet type="text/xsl" href="FSO1113A.xsl"?>\n')],
  ])('that %s is read all the same', async (_, changer) => {
    const [juste, autre] = [await lire(), await lire({}, changer)];
    expect(autre.anomalies).toEqual([]);
    const neutre = { ...autre.facture, payment: { ...autre.facture?.payment, meansCode: '30' } };
    expect(neutre).toEqual(juste.facture);
  });

  it.each<[string, VouluCpp, (xml: string) => string, string]>([
    ['a count that is not that of its invoices', { compteur: '2' }, (x) => x, 'ORP-CPP-COMPTEUR'],
    [
      'no document to read',
      { pdf: null, factures: [{ pieces: [{ nom: 'a.txt', typeMime: 'text/plain', octets: octets('a') }] }] },
      (x) => x,
      'ORP-CPP-PRINCIPALE',
    ],
    ['no PJ at all', { pdf: null }, (x) => x, 'ORP-STRUCT-MANQUANT'],
    ['an empty number', {}, (x) => x.replace('<Id>F2026-0001</Id>', '<Id> </Id>'), 'ORP-CPP-VIDE'],
    ['no number', {}, (x) => x.replace('<Id>F2026-0001</Id>', ''), 'ORP-STRUCT-MANQUANT'],
    ['an amount that is none', {}, (x) => x.replace('<MontantHT>358.60', '<MontantHT>358,60'), 'ORP-NOMBRE'],
    [
      'a block where text belongs',
      {},
      (x) => x.replace('<Devise>EUR', '<Devise><b>EUR</b>'),
      'ORP-STRUCT-TEXTE-ATTENDU',
    ],
    ['no base64', {}, (x) => x.replace(/<Contenu>.{4}/, '<Contenu>é!!!'), 'ORP-PIECE-BASE64'],
  ])('with %s says so and is refused', async (_, voulu, changer, code) => {
    const lecture = await lire(voulu, changer);
    expect(codes(lecture)).toContain(code);
    expect(lecture.anomalies.some(estFatale)).toBe(true);
  });

  it('without any invoice is no invoice', async () => {
    const lecture = await lire({ factures: [] });
    expect(lecture).toMatchObject({ facture: null, format: null });
    expect(codes(lecture)).toEqual(['ORP-CPP-AUCUNE']);
  });
});

describe('the ZIP of an attachment', () => {
  const avec = async (contenu: string): Promise<Lecture> =>
    lire({}, (x) => x.replace(/<Contenu>.*?<\/Contenu>/, `<Contenu>${contenu}</Contenu>`));

  it('may be missing: the file is taken as it is, and that is said', async () => {
    const lecture = await avec(Buffer.from('%PDF-1.7 nu').toString('base64'));
    expect(codes(lecture)).toEqual(['ORP-CPP-PIECE-NUE']);
    expect(lecture.pieces[0]?.octets).toEqual(octets('%PDF-1.7 nu'));
  });

  it('holds exactly one file', async () => {
    const deux = await uneArchiveZip([
      { chemin: 'a', octets: 'a' },
      { chemin: 'b', octets: 'b' },
    ]);
    expect(codes(await avec(Buffer.from(deux).toString('base64')))).toContain('ORP-CPP-PIECE-ZIP');
  });

  it('is refused where its bytes are not those announced', async () => {
    const abime = Buffer.from(await zip64('%PDF-1.7 '.repeat(50)), 'base64');
    abime[45] = (abime[45] ?? 0) ^ 0xff;
    expect(codes(await avec(abime.toString('base64')))).toContain('ORP-CPP-PIECE-ZIP');
  });

  it('never inflates beyond what an attachment may weigh', async () => {
    const lecture = await avec(await zip64(new Uint8Array(31 * 1024 * 1024)));
    expect(codes(lecture)).toContain('ORP-CPP-PIECE-GROSSE');
    expect(lecture.pieces).toEqual([]);
  });

  it('that announces less than it holds is refused', async () => {
    const menteur = Buffer.from(await zip64('x'.repeat(5000)), 'base64');
    const repertoire = menteur.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    menteur.writeUInt32LE(10, repertoire + 24);
    expect(codes(await avec(menteur.toString('base64')))).toContain('ORP-CPP-PIECE-ZIP');
  });
});

describe('a CPPFacturePivot', () => {
  it('is read with its lines, and said to be the format of recipients', async () => {
    const lecture = await lire({ format: 'CPPFacturePivot' });
    expect(lecture.format).toBe('CPP_PIVOT');
    expect(codes(lecture)).toEqual(['ORP-CPP-PIVOT']);
    expect(lecture.anomalies.some(estFatale)).toBe(false);
    expect(conformiteEn16931('CPP_PIVOT', [], [])).toEqual({ applicable: false });
    expect(lecture.facture?.lines).toMatchObject([
      { id: '1', quantity: '24', netPrice: '11.40', netAmount: '273.60', vatRate: '5.5' },
      { id: '2', quantity: '1' },
    ]);
    expect(lecture.facture?.chorus).toMatchObject({ issueMode: 'flux', receivedOn: '2026-01-15', accountType: 'IBAN' });
  });

  it('gives the cycle of validation', async () => {
    const etape =
      '<CycleDeValidation><ValidationUnitaire><DateStatut>2026-01-16</DateStatut><CodeStatut>14</CodeStatut><ProducteurStatut><TypeIdentifiant>1</TypeIdentifiant><Id>01234567400019</Id><RaisonSociale>Val</RaisonSociale><CodePays>FR</CodePays></ProducteurStatut></ValidationUnitaire></CycleDeValidation>';
    const lecture = await lire({ format: 'CPPFacturePivot' }, (x) =>
      x.replace('</CPPFacturePivotUnitaire>', `${etape}</CPPFacturePivotUnitaire>`),
    );
    expect(lecture.facture?.chorus?.validations).toMatchObject([
      {
        date: '2026-01-16',
        statusCode: '14',
        by: { identifier: { value: '01234567400019', schemeName: '1' }, name: 'Val' },
      },
    ]);
  });

  it.each<[string, (xml: string) => string, string]>([
    [
      'out of order',
      (x) => x.replace(/(<Devise>.*?<\/Devise>)(<Montants>.*?<\/Montants>)/, '$2$1'),
      'ORP-STRUCT-ORDRE',
    ],
    ['unknown', (x) => x.replace('<Devise>', '<Inconnu/><Devise>'), 'ORP-STRUCT-INCONNU'],
    ['missing', (x) => x.replace(/<DateReception>.*?<\/DateReception>/, ''), 'ORP-STRUCT-MANQUANT'],
  ])('with an element %s is refused', async (_, changer, code) => {
    expect(codes(await lire({ format: 'CPPFacturePivot' }, changer))).toContain(code);
  });
});

describe('an envelope of several invoices', () => {
  const trois = { factures: [{ numero: 'F-1' }, { numero: 'F-2' }, { numero: 'F-3' }] };
  const ouvrir = async (xml: string) => {
    const source = sourceOctets(octets(xml));
    const type = await reconnaitreLot(source);
    return type ? ouvrirArchive(source, 'envoi.xml', type) : null;
  };
  const numeros = async (xml: string): Promise<(string | undefined)[]> => {
    const archive = await ouvrir(xml);
    const lus: (string | undefined)[] = [];
    for await (const d of archive?.extraire() ?? []) {
      const lecture = lireXml(d.octets ?? new Uint8Array());
      expect(lecture.anomalies.filter((a) => a.gravite === 'FATALE')).toEqual([]);
      lus.push(lecture.facture?.number);
    }
    return lus;
  };

  it.each(['CPPFactureMixte', 'CPPFacturePivot'] as const)('%s: each is a document of its own', async (format) => {
    const xml = await unDocumentCpp({ ...trois, format });
    expect(await numeros(xml)).toEqual(['F-1', 'F-2', 'F-3']);
    expect((await ouvrir(xml))?.documents.map((d) => d.chemin)).toEqual([
      'envoi-001.xml',
      'envoi-002.xml',
      'envoi-003.xml',
    ]);
    expect(typeArchive(octets(xml))).toBe('ENVELOPPE');
  });

  it('is told without its count, and whatever stands in comments, CDATA and quotes', async () => {
    const xml = (await unDocumentCpp({ ...trois, compteur: null }))
      .replace('<CPPFactures>', '<!-- <CPPFactureMixteUnitaire/> --><CPPFactures a="</CPPFactureMixteUnitaire>">')
      .replace('<RaisonSociale>', '<RaisonSociale><![CDATA[</CPPFactureMixteUnitaire>]]>');
    expect(await numeros(xml)).toEqual(['F-1', 'F-2', 'F-3']);
  });

  it('goes on where it was left', async () => {
    const archive = await ouvrir(await unDocumentCpp(trois));
    const rangs: number[] = [];
    for await (const d of archive?.extraire(2) ?? []) rangs.push(d.annonce.rang);
    expect(rangs).toEqual([3]);
  });

  it('whose count is another one is refused whole', async () => {
    const archive = await ouvrir(await unDocumentCpp({ ...trois, compteur: '4' }));
    expect(archive?.refus).toMatchObject({ code: 'ORP-CPP-COMPTEUR', parametres: { annonce: '4', trouve: '3' } });
  });

  it('of one is no lot, and of several inside a lot is refused by name', async () => {
    expect(await ouvrir(await unDocumentCpp())).toBeNull();
    expect(codes(await lire(trois))).toEqual(['ORP-CPP-PLUSIEURS']);
  });

  it('beyond what a lot may hold is refused before any is read', async () => {
    const unite = '<CPPFactureMixteUnitaire></CPPFactureMixteUnitaire>';
    const xml = `<CPPFactureMixte><CPPFactures>${unite.repeat(501)}</CPPFactures></CPPFactureMixte>`;
    expect((await ouvrir(xml))?.refus?.code).toBe('ORP-ARCHIVE-NOMBRE');
  });

  it('that would be copied a thousand times over is refused', async () => {
    const unite = '<CPPFactureMixteUnitaire></CPPFactureMixteUnitaire>';
    const xml = `<CPPFactureMixte><Enveloppe>${'x'.repeat(30_000_000)}</Enveloppe><CPPFactures>${unite.repeat(400)}</CPPFactures></CPPFactureMixte>`;
    expect((await ouvrir(xml))?.refus?.code).toBe('ORP-ARCHIVE-TROP-GROSSE');
  });
});

describe('a UBL of Chorus that carries its PDF (FSO1110A)', () => {
  const ubl = (contenu: string, mime: string): string =>
    unDocumentUbl({ dialecte: 'CHORUS' }).replace(
      '<cac:AccountingSupplierParty>',
      `<cac:AdditionalDocumentReference><cbc:ID>F1</cbc:ID><cbc:DocumentTypeCode>application/pdf</cbc:DocumentTypeCode><cbc:DocumentType>01</cbc:DocumentType><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="${mime}" filename="f1.zip">${contenu}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference><cac:AccountingSupplierParty>`,
    );

  it('gives it out of its ZIP, as what people read', async () => {
    const lecture = lireXml(octets(ubl(await zip64('%PDF-1.7 lisible', 'f1.pdf'), 'application/zip')));
    expect(lecture.anomalies).toEqual([]);
    expect(lecture.pieces).toEqual([
      { nom: 'f1.pdf', typeMime: 'application/pdf', octets: octets('%PDF-1.7 lisible'), index: 0, lisible: true },
    ]);
    expect(lecture.facture?.supportingDocuments).toMatchObject([{ readable: true, mimeType: 'application/zip' }]);
  });

  it('is refused where that ZIP cannot be opened', async () => {
    const abime = (await zip64('%PDF-1.7 lisible', 'f1.pdf')).slice(0, 80);
    expect(codes(lireXml(octets(ubl(abime, 'application/zip'))))).toContain('ORP-CPP-PIECE-ZIP');
  });

  it('without lines is refused, as the annex asks for them', () => {
    const sans = unDocumentUbl({ dialecte: 'CHORUS' }).replace(/<cac:InvoiceLine>.*<\/cac:InvoiceLine>/s, '');
    const { facture } = lireXml(octets(sans));
    expect(facture?.lines).toEqual([]);
    expect(verifierEn16931(facture ?? expect.fail()).map((i) => i.regle)).toContain('BR-16');
  });
});

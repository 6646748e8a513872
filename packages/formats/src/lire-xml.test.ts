import { extraireDonneesChorus, PROFILS_FACTURX } from '@orpheon/domain';
import { unDocumentCii, unDocumentUbl, type VouluCii } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { jugerLecture } from './juger.ts';
import { lireXml } from './lire-xml.ts';

const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const lire = (texte: string) => lireXml(octets(texte));
const codes = (texte: string): string[] => lire(texte).anomalies.map((a) => a.code);
const donnees = (texte: string) => {
  const l = lire(texte);
  return l.facture && l.format ? extraireDonneesChorus(l.facture, l.format, l.profil) : null;
};

const riche: VouluCii = {
  numeroMarche: 'MP-2026-1',
  codeServiceFournisseur: 'QUAI_3',
  factureOrigine: 'F2025-9',
  bic: 'AGRIFRPP',
  dejaPaye: '10.00',
  articles: [
    {
      denomination: 'Tomme',
      quantite: '2.500',
      prixUnitaire: '18.123456',
      tauxTva: '5.5',
      unite: 'KGM',
      reference: 'T1',
    },
    { denomination: 'Port', quantite: '1', prixUnitaire: '12', tauxTva: '20' },
  ],
};

describe('the same invoice in two syntaxes', () => {
  it('gives the same data', () => {
    const cii = donnees(unDocumentCii(riche));
    const ubl = donnees(unDocumentUbl(riche));
    expect(cii).toMatchObject({
      numeroMarche: 'MP-2026-1',
      codeServiceFournisseur: 'QUAI_3',
      numeroFactureOrigine: 'F2025-9',
    });
    expect({ ...ubl, format: '' }).toEqual({ ...cii, format: '' });
  });

  it('gives the same lines, with the decimals as written', () => {
    const [cii, ubl] = [lire(unDocumentCii(riche)).facture, lire(unDocumentUbl(riche)).facture];
    expect(ubl?.lines.map((l) => ({ ...l, sellerItemIdentifier: l.sellerItemIdentifier }))).toEqual(cii?.lines);
    expect(cii?.lines[0]).toMatchObject({ quantity: '2.500', netPrice: '18.123456', netAmount: '45.31', unit: 'KGM' });
    expect(ubl?.vatBreakdown).toEqual(cii?.vatBreakdown);
  });

  it.each(PROFILS_FACTURX)('is read in the profile %s', (profil) => {
    const l = lire(unDocumentCii({ profil }));
    expect(l).toMatchObject({ format: 'CII', profil, anomalies: [] });
    expect(l.facture?.lines.length).toBe(profil === 'MINIMUM' || profil === 'BASIC WL' ? 0 : 2);
  });

  it('is read in the older dialect of Chorus', () => {
    const { format: _, ...chorus } = donnees(unDocumentUbl({ dialecte: 'CHORUS' })) ?? {};
    const { format: __, ...norme } = donnees(unDocumentUbl()) ?? {};
    expect(chorus).toEqual(norme);
  });

  it('a credit note has its own root in UBL', () => {
    expect(lire(unDocumentUbl({ type: '381' })).facture).toMatchObject({ root: 'CREDIT_NOTE', typeCode: '381' });
  });
});

describe('places', () => {
  it('are those of the document, whatever its prefixes', () => {
    const texte = unDocumentUbl()
      .replaceAll('cbc:', 'x:')
      .replaceAll('xmlns:cbc', 'xmlns:x')
      .replace('<x:ID>F2026', '\n  <x:ID>F2026');
    expect(lire(texte).positions['BT-1']).toEqual({
      chemin: '/ubl:Invoice/cbc:ID',
      position: { ligne: 3, colonne: 3 },
    });
  });

  it('count repeated groups from 1', () => {
    const { positions } = lire(unDocumentUbl());
    expect(positions['BG-25[2]/BT-131']?.chemin).toBe('/ubl:Invoice/cac:InvoiceLine[2]/cbc:LineExtensionAmount');
    expect(positions['BG-22']?.chemin).toBe('/ubl:Invoice/cac:LegalMonetaryTotal');
  });
});

describe('attachments', () => {
  const piece = { nom: 'bon de livraison.pdf', typeMime: 'application/pdf', octets: octets('%PDF-1.7 …é') };

  it.each([unDocumentUbl({ pieces: [piece] }), unDocumentCii({ pieces: [piece] })])(
    'are decoded to the byte',
    (texte) => {
      const l = lire(texte);
      expect(l.pieces).toEqual([{ ...piece, index: 0 }]);
      expect(l.facture?.supportingDocuments[0]).toMatchObject({
        fileName: piece.nom,
        index: 0,
        mimeType: 'application/pdf',
      });
    },
  );

  it('lose the folders of their name, and that is said', () => {
    const l = lire(unDocumentUbl({ pieces: [{ ...piece, nom: '../../tmp/x.pdf' }] }));
    expect(l.pieces[0]?.nom).toBe('x.pdf');
    expect(l.anomalies).toMatchObject([{ code: 'ORP-PIECE-NOM-CORRIGE', gravite: 'AVERTISSEMENT' }]);
  });

  it('that are not base64 are refused', () => {
    const texte = unDocumentUbl({ pieces: [piece] }).replace(/(BinaryObject [^>]*>)[^<]*/, '$1@@ nothing @@');
    expect(codes(texte)).toEqual(['ORP-PIECE-BASE64']);
  });

  it('that are empty are left out', () => {
    const texte = unDocumentUbl({ pieces: [piece] }).replace(/(BinaryObject [^>]*>)[^<]*/, '$1');
    expect(codes(texte)).toEqual(['ORP-PIECE-VIDE']);
  });
});

describe('encodings', () => {
  const declare = (encodage: string): string => unDocumentUbl().replace('encoding="UTF-8"', `encoding="${encodage}"`);
  const latin1 = (texte: string): Uint8Array =>
    Uint8Array.from(texte.replaceAll('’', "'"), (c) => c.charCodeAt(0) & 255);
  const utf16 = (texte: string, petit: boolean): Uint8Array => {
    const sortie = new Uint8Array(2 * texte.length + 2);
    const vue = new DataView(sortie.buffer);
    for (const [i, code] of [0xfeff, ...Array.from(texte, (c) => c.charCodeAt(0))].entries())
      vue.setUint16(2 * i, code, petit);
    return sortie;
  };

  it.each([
    ['UTF-8', octets(unDocumentUbl())],
    ['UTF-8 with mark', octets(`\uFEFF${unDocumentUbl()}`)],
    ['no declaration', octets(unDocumentUbl().replace(/<\?xml.*\?>/, ''))],
    ['ISO-8859-1', latin1(declare('ISO-8859-1'))],
    ['windows-1252', latin1(declare('windows-1252'))],
    ['UTF-16LE', utf16(declare('UTF-16'), true)],
    ['UTF-16BE', utf16(declare('UTF-16'), false)],
  ])('%s is read', (_, document) => {
    const l = lireXml(document);
    expect(l.anomalies).toEqual([]);
    expect(l.facture?.seller.name).toBe('Les Délices de Savoie');
  });

  it.each([
    ['Latin-1 that claims UTF-8', latin1(unDocumentUbl()), 'ORP-ENCODAGE-FAUX'],
    ['UTF-8 that claims UTF-16', octets(declare('UTF-16')), 'ORP-ENCODAGE-FAUX'],
    ['EBCDIC', octets(declare('IBM-1047')), 'ORP-ENCODAGE-INCONNU'],
  ])('%s is refused', (_, document, code) => expect(lireXml(document).anomalies.map((a) => a.code)).toEqual([code]));

  it('text is composed', () => {
    expect(
      lire(
        unDocumentUbl({
          fournisseur: {
            nom: 'Cafe\u0301',
            siret: '01234567400019',
            adresse: { ligne: 'x', codePostal: '1', ville: 'y', pays: 'FR' },
          },
        }),
      ).facture?.seller.name,
    ).toBe('Caf\u00e9');
  });
});

describe('structure', () => {
  it.each([
    [
      'an unknown element',
      unDocumentUbl().replace('<cbc:ID>F2026', '<cbc:Inconnu>1</cbc:Inconnu><cbc:ID>F2026'),
      'ORP-STRUCT-INCONNU',
    ],
    [
      'an element of another namespace',
      unDocumentCii().replace('<ram:BuyerReference>', '<a:b xmlns:a="urn:a">1</a:b><ram:BuyerReference>'),
      'ORP-STRUCT-INCONNU',
    ],
    [
      'an element out of order',
      unDocumentUbl().replace(/(<cbc:ID>F2026-0001<\/cbc:ID>)(<cbc:IssueDate>[^<]*<\/cbc:IssueDate>)/, '$2$1'),
      'ORP-STRUCT-ORDRE',
    ],
    [
      'an element out of order in CII',
      unDocumentCii().replace(
        /(<ram:Name>Les[^<]*<\/ram:Name>)(<ram:SpecifiedLegalOrganization>.*?<\/ram:SpecifiedLegalOrganization>)/,
        '$2$1',
      ),
      'ORP-STRUCT-ORDRE',
    ],
    ['a missing part', unDocumentCii().replace('<ram:ApplicableHeaderTradeDelivery/>', ''), 'ORP-STRUCT-MANQUANT'],
    ...(
      [
        ['two numbers', /(<rsm:ExchangedDocument><ram:ID>[^<]*<\/ram:ID>)/],
        ['two sellers', /(<ram:SellerTradeParty>.*?<\/ram:SellerTradeParty>)/s],
        ['two settlements', /(<ram:ApplicableHeaderTradeSettlement>.*?<\/ram:ApplicableHeaderTradeSettlement>)/s],
        ['two currencies', /(<ram:InvoiceCurrencyCode>[^<]*<\/ram:InvoiceCurrencyCode>)/],
      ] as const
    ).map(([nom, element]): [string, string, string] => [
      `${nom} in CII`,
      unDocumentCii().replace(element, (lu) => lu + lu.replace('<rsm:ExchangedDocument>', '')),
      'ORP-STRUCT-REPETE',
    ]),
    [
      'two numbers',
      unDocumentUbl().replace(/<cbc:ID>F2026-0001<\/cbc:ID>/, '$&<cbc:ID>F-2</cbc:ID>'),
      'ORP-STRUCT-REPETE',
    ],
    [
      'two totals',
      unDocumentUbl().replace(/<cbc:PayableAmount[^>]*>[^<]*<\/cbc:PayableAmount>/, '$&$&'),
      'ORP-STRUCT-REPETE',
    ],
    [
      'an element where text belongs',
      unDocumentUbl().replace('>F2026-0001<', '><cbc:ID>F2026-0001</cbc:ID><'),
      'ORP-STRUCT-TEXTE-ATTENDU',
    ],
    [
      'text where elements belong',
      unDocumentUbl().replace('<cac:OrderReference>', '<cac:OrderReference>hello'),
      'ORP-STRUCT-TEXTE-EN-TROP',
    ],
    ['an amount that is no number', unDocumentUbl().replace('>358.60<', '>358,60<'), 'ORP-NOMBRE'],
    [
      'an amount without currency',
      unDocumentUbl().replace(/ currencyID="EUR">358.60</, '>358.60<'),
      'ORP-STRUCT-DEVISE',
    ],
    ['an amount of blank currency', unDocumentUbl().replace(/"EUR">358.60</, '" ">358.60<'), 'ORP-STRUCT-DEVISE'],
  ])('%s is refused, and the place is told', (_, texte, code) => {
    const [anomalie] = lire(texte).anomalies;
    expect(anomalie).toMatchObject({ code, couche: 'SYNTAXE', gravite: 'FATALE' });
    expect(anomalie?.chemin).toMatch(/^\//);
    expect(anomalie?.position?.ligne).toBe(2);
  });

  it('an amount without currency breaks BR-CL-03 too, where the official rule asks it for one', () => {
    const verdict = (forme: RegExp, par: string) => {
      const texte = unDocumentUbl().replace(forme, par);
      const { conformiteEN16931: c, anomalies } = jugerLecture(lire(texte), {
        aujourdhui: '2026-11-22',
        politiqueIdentifiants: 'QUALIFICATION',
      });
      return { regles: c.applicable ? c.regles : null, codes: anomalies.map((a) => a.code) };
    };
    expect(verdict(/$^/, '')).toMatchObject({ regles: [] });
    expect(verdict(/(<cbc:PayableAmount) currencyID="EUR"/, '$1')).toEqual({
      regles: ['BR-CL-03'],
      codes: ['ORP-STRUCT-DEVISE'],
    });
    const arrondi = '<cbc:RoundingAmount>0.00</cbc:RoundingAmount><cac:TaxSubtotal>';
    expect(verdict(/<cac:TaxSubtotal>/, arrondi)).toEqual({ regles: [], codes: ['ORP-STRUCT-DEVISE'] });
  });

  it('a signature is none of the business of structure, and the invoice is read', () => {
    const signe = unDocumentUbl().replace(
      '</Invoice>',
      '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X/></ds:Signature></Invoice>',
    );
    const { facture, anomalies } = lire(signe);
    expect([facture?.number, anomalies]).toEqual([lire(unDocumentUbl()).facture?.number, []]);
  });
});

describe('hostile XML', () => {
  const corps = unDocumentUbl();
  it.each([
    ['a DOCTYPE', corps.replace('?>', '?><!DOCTYPE Invoice>'), 'ORP-XML-DOCTYPE'],
    [
      'a DOCTYPE behind comments',
      corps.replace('?>', '?><!-- x --><?pi y?>\n<!doctype Invoice [<!ENTITY a "b">]>'),
      'ORP-XML-DOCTYPE',
    ],
    ['an entity that nobody declared', corps.replace('>F2026-0001<', '>&lol;<'), 'ORP-XML-ESPERLUETTE'],
    [
      'nesting',
      corps.replace('</Invoice>', `${'<cac:Party>'.repeat(200)}${'</cac:Party>'.repeat(200)}</Invoice>`),
      'ORP-XML-PROFONDEUR',
    ],
    [
      'attributes by the hundred',
      corps.replace('<cbc:Note', `<cbc:Note ${Array.from({ length: 100 }, (_, i) => `a${i}="1"`).join(' ')}`),
      'ORP-XML-ATTRIBUTS',
    ],
    [
      'a start tag without end',
      `${corps.slice(0, corps.indexOf('<cbc:Note'))}<cbc:Note a="${'x'.repeat(300_000)}`,
      'ORP-XML-ATTRIBUTS',
    ],
    ['a text of a megabyte', corps.replace('>F2026-0001<', `>${'9'.repeat(1_000_000)}<`), 'ORP-XML-TEXTE-LONG'],
    [
      'elements by the million',
      corps.replace('</Invoice>', `${'<cbc:Note/>'.repeat(500_000)}</Invoice>`),
      'ORP-XML-ELEMENTS',
    ],
    ['a file cut short', corps.slice(0, 800), 'ORP-XML-COUPE'],
    [
      'comments and sections by the ten thousand before a fault',
      `<a>${'<!--&--><![CDATA[&]]>'.repeat(40_000)}&<a>`,
      'ORP-XML-ESPERLUETTE',
    ],
    ['comments that never end', `<a>${'<!-- & '.repeat(40_000)}`, 'ORP-XML-MALFORME'],
    ['no element', '<?xml version="1.0"?>', 'ORP-XML-MALFORME'],
  ])('%s is refused in bounded time', (_, texte, code) => {
    const depart = process.cpuUsage();
    expect(codes(texte)).toEqual([code]);
    expect(process.cpuUsage(depart).user / 1000).toBeLessThan(1000);
  });

  it('names of elements and attributes touch no prototype', () => {
    const texte = corps.replace(
      '<cbc:ID>F2026',
      '<__proto__ toString="1"><polluted>1</polluted></__proto__><constructor/><cbc:ID>F2026',
    );
    expect(codes(texte)).toContain('ORP-STRUCT-INCONNU');
    expect(Reflect.has(Object.prototype, 'polluted')).toBe(false);
  });
});

import { unDocumentCii, unDocumentCpp, unDocumentUbl, unFacturX } from '@orpheon/testing';
import { signerPdf, signerXmlEnveloppant, signerXmlEnveloppe, uneIdentite } from '@orpheon/testing/signatures';
import { describe, expect, it } from 'vitest';
import { LIMITES } from '../limites.ts';
import { lireDocument } from '../lire-document.ts';
import { descendants, lireArbreFidele } from './xml/arbre.ts';
import { verifierReferences } from './xml/references.ts';

const lire = (texte: string) => lireDocument(new TextEncoder().encode(texte), 'f.xml', { autorites: null });

describe('reading a signed document', () => {
  it.each([
    ['UBL', unDocumentUbl()],
    ['CII', unDocumentCii()],
  ] as const)('gives the invoice of %s, enveloped or enveloping, and its signature', async (format, document) => {
    const camille = await uneIdentite();
    const nu = await lire(document);
    const enveloppe = await signerXmlEnveloppe(document, camille);
    const enveloppant = await signerXmlEnveloppant(document, camille);
    for (const signe of [enveloppe, enveloppant]) {
      const lecture = await lire(signe);
      expect(lecture).toMatchObject({ format, facture: nu.facture, anomalies: nu.anomalies });
      expect(lecture.signatures).toMatchObject([{ integrite: 'INTACTE', signataire: { nom: 'Camille Essai' } }]);
    }
    expect(nu.signatures).toBeUndefined();
    // what goes into a Factur-X is the invoice, never the signature around it
    expect((await lire(enveloppant)).xml).toBeNull();
    expect((await lire(enveloppe)).xml).toEqual(new TextEncoder().encode(enveloppe));
  });

  it.each([
    ['FACTURX', () => unFacturX()],
    ['UBL', async () => new TextEncoder().encode(unDocumentUbl())],
    ['CII', async () => new TextEncoder().encode(unDocumentCii())],
    ['CPP_MIXTE', async () => new TextEncoder().encode(await unDocumentCpp())],
  ] as const)('gives the invoice of the %s that an enveloping signature holds in base64', async (format, faire) => {
    const dedans = await faire();
    const nu = await lireDocument(dedans, format === 'FACTURX' ? 'f.pdf' : 'f.xml');
    const signe = await signerXmlEnveloppant(dedans, await uneIdentite());
    const lecture = await lire(signe);
    expect(lecture).toMatchObject({ format, facture: nu.facture, anomalies: nu.anomalies, xml: nu.xml });
    // what people read is the PDF that is signed, and the file is not it
    expect(lecture.pdfSigne).toEqual(format === 'FACTURX' ? dedans : undefined);
    expect(nu.pdfSigne).toBeUndefined();
    expect(lecture.signatures).toMatchObject([
      { genre: 'XADES', integrite: 'INTACTE', couverture: 'ENTIERE', signataire: { nom: 'Camille Essai' } },
    ]);
    // As some write it: the encoding goes without saying, lines are cut.
    const sans = await lire(signe.replace(/ Encoding="[^"]*"/, ''));
    expect(sans).toMatchObject({ format, facture: nu.facture });
    expect((await lire(signe.replace(/ Encoding="[^"]*"/, ' Encoding="urn:zip"'))).facture).toBeNull();
  });

  it('of a file in base64 that was changed refuses it; of a large one reads it; its own signatures are said first', async () => {
    const camille = await uneIdentite();
    const bourrage = `%${'x'.repeat(LIMITES.texte)}\nstartxref`;
    const pdf = Buffer.from(
      Buffer.from(await unFacturX())
        .toString('latin1')
        .replace('startxref', bourrage),
      'latin1',
    );
    const gros = await signerXmlEnveloppant(pdf, camille);
    expect(gros.length).toBeGreaterThan(LIMITES.texte);
    expect(await lire(gros)).toMatchObject({ format: 'FACTURX', anomalies: [] });
    const change = gros.replace(/(>JVBERi0x)(.)/, (_, debut, c) => debut + (c === 'L' ? 'M' : 'L'));
    expect((await lire(change)).anomalies).toMatchObject([{ code: 'ORP-SIGN-MODIFIEE', gravite: 'FATALE' }]);
    const double = await signerXmlEnveloppant(
      await signerPdf(await unFacturX(), await uneIdentite({ nom: 'Premier Essai' })),
      camille,
    );
    expect((await lire(double)).signatures).toMatchObject([
      { genre: 'PADES', signataire: { nom: 'Premier Essai' } },
      { genre: 'XADES', signataire: { nom: 'Camille Essai' } },
    ]);
  });

  it('around a file that is no invoice says what it is, and is not followed further', async () => {
    const camille = await uneIdentite();
    const codes = async (contenu: Uint8Array) =>
      (await lire(await signerXmlEnveloppant(contenu, camille))).anomalies.map((a) => a.code);
    expect(await codes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2))).toEqual(['ORP-CONT-IMAGE']);
    const emboite = await signerXmlEnveloppant(new TextEncoder().encode(unDocumentUbl()), camille);
    expect(await codes(new TextEncoder().encode(emboite))).toEqual(['ORP-XML-RACINE']);
    const objet = /<ds:Object Id="facture".*?<\/ds:Object>/s.exec(emboite)?.[0] ?? '';
    const deux = await lire(emboite.replace(objet, `${objet}${objet.replace('Id="facture"', 'Id="autre"')}`));
    expect(deux.facture).toBeNull();
    expect(deux.anomalies.map((a) => a.code)).toEqual(['ORP-XML-RACINE', 'ORP-SIGN-PORTEE']);
  });

  it('an invoice added beside what is said of a signature is not signed', async () => {
    const signe = await signerXmlEnveloppant('<note>Bonjour</note>', await uneIdentite());
    const ubl = unDocumentUbl().replace(/^<\?xml[^>]*\?>\s*/, '');
    const ajoutee = `<ds:Object><ds:Manifest/>${ubl}</ds:Object></ds:Signature>`;
    const lecture = await lire(signe.replace('</ds:Signature>', ajoutee));
    expect(lecture.facture).not.toBeNull();
    expect(lecture.signatures).toMatchObject([{ integrite: 'HORS_PORTEE' }]);
    expect((await lire(signe)).signatures).toMatchObject([{ integrite: 'INTACTE' }]);
  });

  it('refuses one that was changed, and says why in a finding', async () => {
    const signe = await signerXmlEnveloppe(unDocumentUbl(), await uneIdentite());
    const { facture, anomalies } = await lire(
      signe.replace('<cbc:DocumentCurrencyCode>EUR', '<cbc:DocumentCurrencyCode>USD'),
    );
    expect(facture).not.toBeNull();
    expect(anomalies).toContainEqual(
      expect.objectContaining({
        code: 'ORP-SIGN-MODIFIEE',
        gravite: 'FATALE',
        parametres: expect.objectContaining({ signataire: 'Camille Essai' }),
      }),
    );
  });

  it('an enveloping signature of two invoices holds none', async () => {
    const signe = await signerXmlEnveloppant(unDocumentUbl(), await uneIdentite());
    const objet = /<ds:Object Id="facture">.*?<\/ds:Object>/s.exec(signe)?.[0] ?? '';
    const { facture, anomalies } = await lire(
      signe.replace(objet, `${objet}${objet.replace('Id="facture"', 'Id="autre"')}`),
    );
    expect(facture).toBeNull();
    expect(anomalies.map((a) => a.code)).toEqual(['ORP-XML-RACINE', 'ORP-SIGN-PORTEE']);
  });

  it('whose signatures name more parts than that is worth is not written out once more for each', async () => {
    const signe = await signerXmlEnveloppe(unDocumentUbl(), await uneIdentite());
    const reference = /<ds:Reference URI="">.*?<\/ds:Reference>/s.exec(signe)?.[0] ?? '';
    const verifiees = async (fois: number) => {
      const texte = signe.replace(reference, reference.repeat(fois));
      const arbre = lireArbreFidele(new TextEncoder().encode(texte));
      const signature = arbre && [...descendants(arbre.racine)].find((e) => e.local === 'Signature');
      return arbre && signature ? verifierReferences(arbre, signature) : [];
    };
    expect(await verifiees(LIMITES.references - 1)).toHaveLength(LIMITES.references);
    expect(await verifiees(LIMITES.references)).toMatchObject([{ intacte: false, empechement: 'TROP' }]);
  });

  it('is written out for its signatures only so many times as is worth: the rest is said not to be verified', async () => {
    const signe = await signerXmlEnveloppe(unDocumentUbl(), await uneIdentite());
    const reference = /<ds:Reference URI="">.*?<\/ds:Reference>/s.exec(signe)?.[0] ?? '';
    const empechements = async (fois: number, ajout: string) => {
      const texte = signe.replace(reference, reference.repeat(fois)).replace('</Invoice>', `${ajout}</Invoice>`);
      const arbre = lireArbreFidele(new TextEncoder().encode(texte));
      const signature = arbre && [...descendants(arbre.racine)].find((e) => e.local === 'Signature');
      return arbre && signature ? (await verifierReferences(arbre, signature)).map((r) => r.empechement) : [];
    };
    const trop = (lus: readonly unknown[]) => lus.filter((e) => e === 'TROP').length;
    expect(trop(await empechements(25, '<a b="c">t</a>'.repeat(1_000)))).toBe(0);
    const elements = await empechements(25, '<a b="c">t</a>'.repeat(20_000));
    expect(elements[0]).toBeNull();
    expect(trop(elements)).toBeGreaterThan(10);
    expect(trop(await empechements(25, `<a>${'&amp;'.repeat(2_000_000)}</a>`))).toBeGreaterThan(10);
    // An attachment of some megabytes, in lines of base64, is lawful and quickly written.
    expect(trop(await empechements(2, `<a>${`${'A'.repeat(76)}\n`.repeat(120_000)}</a>`))).toBe(0);
    // One reference is enough where every element has thousands of namespaces to think of.
    const niveaux = Array.from({ length: 90 }, (_, i) => i);
    const ouvrants = niveaux.map(
      (i) =>
        `<n${i} ${niveaux
          .slice(0, 60)
          .map((j) => `xmlns:p${i}x${j}="u"`)
          .join(' ')}>`,
    );
    const fermants = niveaux.toReversed().map((i) => `</n${i}>`);
    const espaces = `${ouvrants.join('')}${'<z xmlns:q="v"/>'.repeat(20_000)}${fermants.join('')}`;
    expect((await empechements(1, espaces))[0]).toBe('TROP');
  });

  it('is worked on no more for hostile parts: transforms without end, a large base64, instructions', {
    timeout: 20_000,
  }, async () => {
    const signe = await signerXmlEnveloppe(unDocumentUbl(), await uneIdentite());
    const verifiee = async (texte: string) => {
      const arbre = lireArbreFidele(new TextEncoder().encode(texte));
      const signature = arbre && [...descendants(arbre.racine)].find((e) => e.local === 'Signature');
      const debut = performance.now();
      const lues = arbre && signature ? await verifierReferences(arbre, signature) : [];
      return { empechements: lues.map((r) => r.empechement), duree: performance.now() - debut };
    };
    const sansSignatures =
      '<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><ds:XPath>not(ancestor-or-self::ds:Signature)</ds:XPath></ds:Transform>';
    const transformee = signe
      .replace('<ds:Transforms>', `<ds:Transforms>${sansSignatures.repeat(20_000)}`)
      .replace('</Invoice>', `${'<a/>'.repeat(100_000)}</Invoice>`);
    expect((await verifiee(transformee)).duree).toBeLessThan(2_000);
    const references = (fois: number, uri: string, algorithme: string) =>
      `<ds:Reference URI="${uri}"><ds:Transforms><ds:Transform Algorithm="${algorithme}"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>`.repeat(
        fois,
      );
    const avec = (ajout: string, uri: string, algorithme: string) =>
      verifiee(
        signe
          .replace('</ds:SignedInfo>', `${references(20, uri, algorithme)}</ds:SignedInfo>`)
          .replace('</Invoice>', `${ajout}</Invoice>`),
      );
    const dsig = 'http://www.w3.org/2000/09/xmldsig#';
    const longue = await avec(`<a Id="b">${'A'.repeat(16_000_000)}</a>`, '#b', `${dsig}base64`);
    expect(longue.empechements.slice(-8)).toEqual(Array(8).fill('TROP'));
    const instructions = await avec('<?a?>'.repeat(100_000), '', `${dsig}enveloped-signature`);
    expect(instructions.empechements.slice(-8)).toEqual(Array(8).fill('TROP'));
    const espaces = Array.from({ length: 100 }, (_, i) => `xmlns:e${i}="u"`).join(' ');
    expect(lireArbreFidele(new TextEncoder().encode(`<a ${espaces}/>`))).toBeNull();
  });

  it('of more signatures than are verified, the others are said in one line', async () => {
    const vide = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>'.repeat(LIMITES.signatures + 5);
    const { signatures } = await lire(unDocumentUbl().replace('</Invoice>', `${vide}</Invoice>`));
    expect(signatures).toHaveLength(LIMITES.signatures + 1);
    expect(signatures?.at(-1)).toMatchObject({ integrite: 'NON_VERIFIABLE', empechement: 'TROP' });
  });
});

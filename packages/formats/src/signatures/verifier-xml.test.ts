import { anomaliesDesSignatures } from '@orpheon/domain';
import { unDocumentCii, unDocumentUbl, unFacturX } from '@orpheon/testing';
import {
  canoniserAutrement,
  type Identite,
  signerXmlEnveloppant,
  signerXmlEnveloppe,
  uneIdentite,
} from '@orpheon/testing/signatures';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifierSignatures } from './verifier-signatures.ts';
import { descendants, lireArbreFidele } from './xml/arbre.ts';
import { CANONISATIONS, canoniserElement, PAR_DEFAUT } from './xml/canoniser.ts';

const maintenant = new Date('2026-06-01T12:00:00Z');
const verifier = (texte: string, autorites: readonly Uint8Array[] | null = null) =>
  verifierSignatures(new TextEncoder().encode(texte), { autorites, maintenant });
const codes = async (texte: string) => anomaliesDesSignatures(await verifier(texte)).map((a) => a.code);

let camille: Identite;
beforeAll(async () => {
  camille = await uneIdentite();
});

describe('a signed XML document', () => {
  it.each([
    ['UBL', unDocumentUbl(), 'P-256', false],
    ['UBL', unDocumentUbl(), 'RSA-2048', true],
    ['CII', unDocumentCii(), 'RSA-2048', false],
    ['CII', unDocumentCii(), 'P-256', true],
  ] as const)('%s enveloped is intact and names its signer', async (_, document, cle, exclusive) => {
    const qui = await uneIdentite({ cle });
    const signe = await signerXmlEnveloppe(document, qui, { exclusive, date: '2026-01-15T09:00:00Z' });
    const [s, ...autres] = await verifier(signe, [qui.der]);
    expect(autres).toEqual([]);
    expect(s).toMatchObject({
      genre: 'XADES',
      integrite: 'INTACTE',
      couverture: 'ENTIERE',
      certificatLie: true,
      signeeLe: '2026-01-15T09:00:00.000Z',
      confiance: 'RECONNUE',
      signataire: { nom: 'Camille Essai' },
    });
  });

  it('enveloping, the invoice inside as XML or as a PDF in base64, is intact', async () => {
    const dedans = await signerXmlEnveloppant(unDocumentUbl(), camille);
    expect(await verifier(dedans)).toMatchObject([{ genre: 'XADES', integrite: 'INTACTE', couverture: 'ENTIERE' }]);
    const pdf = await signerXmlEnveloppant(await unFacturX(), camille);
    expect(await verifier(pdf)).toMatchObject([{ integrite: 'INTACTE' }]);
    expect(await codes(pdf.replace('JVBERi0', 'JVBERi1'))).toEqual(['ORP-SIGN-MODIFIEE']);
  });

  it('plain XMLDSig, SHA-1 and a time stamp are said for what they are', async () => {
    const ubl = unDocumentUbl();
    expect(await verifier(await signerXmlEnveloppe(ubl, camille, { xades: false }))).toMatchObject([
      { genre: 'XMLDSIG', integrite: 'INTACTE', certificatLie: false },
    ]);
    expect(await verifier(await signerXmlEnveloppe(ubl, camille, { hachage: 'SHA-1' }))).toMatchObject([
      { integrite: 'INTACTE', faiblesses: ['SHA1'] },
    ]);
    const horodateur = await uneIdentite({ horodatage: true, nom: 'Horodateur' });
    expect(await verifier(await signerXmlEnveloppe(ubl, camille, { horodateur }))).toMatchObject([
      { integrite: 'INTACTE', horodatage: { integre: true, autorite: 'Horodateur' } },
    ]);
  });

  it('without key cannot be verified; with another certificate than it names is false', async () => {
    const ubl = unDocumentUbl();
    expect(await verifier(await signerXmlEnveloppe(ubl, camille, { sansCertificat: true }))).toMatchObject([
      { integrite: 'NON_VERIFIABLE', empechement: 'SANS_CLE', signataire: null },
    ]);
    const certificatNomme = await uneIdentite();
    expect(await codes(await signerXmlEnveloppe(ubl, camille, { certificatNomme }))).toEqual(['ORP-SIGN-FAUSSE']);
  });
});

describe('a signed XML document that was touched', () => {
  it('is refused when an amount, a property or the signed references change', async () => {
    const signe = await signerXmlEnveloppe(unDocumentUbl(), camille, { date: '2026-01-15T09:00:00Z' });
    const numero = /<cbc:ID>([^<]+)</.exec(signe)?.[1] ?? '';
    expect(await codes(signe.replace(`<cbc:ID>${numero}<`, '<cbc:ID>AUTRE<'))).toEqual(['ORP-SIGN-MODIFIEE']);
    expect(await codes(signe.replace('2026-01-15T09', '2026-01-16T09'))).toEqual(['ORP-SIGN-MODIFIEE']);
    expect(await codes(signe.replace('URI="#proprietes" ', 'URI="#proprietes"  Id="x" '))).toEqual(['ORP-SIGN-FAUSSE']);
  });

  it('any character of the invoice changed never verifies', async () => {
    const signe = await signerXmlEnveloppe(unDocumentCii(), camille);
    const fin = signe.indexOf('<ds:Signature');
    let essais = 0;
    for (let i = signe.indexOf('<rsm:') + 5; i < fin; i += 37) {
      const lettre = signe[i] ?? '';
      if (!/[a-z0-9]/i.test(lettre)) continue;
      const change = `${signe.slice(0, i)}${lettre === 'x' ? 'y' : 'x'}${signe.slice(i + 1)}`;
      const lues = await verifier(change);
      expect([i, lues.some((s) => s.integrite === 'INTACTE')]).toEqual([i, false]);
      essais++;
    }
    expect(essais).toBeGreaterThan(50);
  });

  it.each(['enveloped', 'enveloping'])(
    'a signed invoice moved aside (%s), another one in its place, is refused (wrapping)',
    async (genre) => {
      const ubl = unDocumentUbl();
      // Exclusive: what is signed does not depend on where it stands, as an attacker needs.
      const signe =
        genre === 'enveloping'
          ? await signerXmlEnveloppant(ubl, camille, { exclusive: true })
          : await signerXmlEnveloppe(ubl.replace('<Invoice ', '<Invoice Id="bonne" '), camille, {
              exclusive: true,
              uri: '#bonne',
            });
      expect(await verifier(signe)).toMatchObject([{ integrite: 'INTACTE' }]);
      const ailleurs = ubl.replace('</Invoice>', `${signe.replace(/^<\?xml[^>]*\?>/, '')}</Invoice>`);
      expect(await verifier(ailleurs)).toMatchObject([{ integrite: 'HORS_PORTEE', empechement: 'REFERENCE' }]);
      expect(await codes(ailleurs)).toEqual(['ORP-SIGN-PORTEE']);
    },
  );

  it('an identifier that two elements bear, and a second object, cover nothing', async () => {
    const signe = await signerXmlEnveloppant(unDocumentUbl(), camille);
    const double = signe.replace('</ds:Signature>', '<ds:Object Id="facture"><x/></ds:Object></ds:Signature>');
    expect(await verifier(double)).toMatchObject([{ integrite: 'HORS_PORTEE', empechement: 'IDENTIFIANT_REPETE' }]);
    const deux = signe.replace('</ds:Signature>', '<ds:Object><x/></ds:Object></ds:Signature>');
    expect(await verifier(deux)).toMatchObject([{ integrite: 'HORS_PORTEE', empechement: 'REFERENCE' }]);
  });

  it('about another file is refused; a transform that runs programs is not run', async () => {
    const signe = await signerXmlEnveloppe(unDocumentUbl(), camille);
    expect(await codes(signe.replace('URI=""', 'URI="facture.pdf"'))).toEqual(['ORP-SIGN-DETACHEE']);
    const xslt = signe.replace(
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/TR/1999/REC-xslt-19991116',
    );
    // The references are signed too: changing them is what is told first.
    expect(await codes(xslt)).toEqual(['ORP-SIGN-FAUSSE']);
  });

  it('garbage in place of a signature is said, and nothing throws', async () => {
    const ds = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X/></ds:Signature>';
    const vide = unDocumentUbl().replace('</Invoice>', `${ds}</Invoice>`);
    expect(await codes(vide)).toEqual(['ORP-SIGN-NON-VERIFIEE']);
    const signe = await signerXmlEnveloppe(unDocumentUbl(), camille);
    const garbage = signe
      .replace(/(<ds:X509Certificate>)[^<]+/, '$1AAAA')
      .replace(/(<ds:SignatureValue>)[^<]+/, '$1!!');
    expect(await codes(garbage)).toEqual(['ORP-SIGN-NON-VERIFIEE']);
    expect(await verifier(signe.slice(0, -20))).toEqual([]);
  });
});

describe('canonical form', () => {
  const documents = [
    unDocumentUbl(),
    unDocumentCii(),
    '<a xmlns="u:1" xmlns:p="u:2" z="1" p:a="&lt;&#9;&#10;&#13;&quot;\'&gt;" b="é"><p:b xmlns="" c="2"><c xmlns:p="u:3" p:d="x"/></p:b><!-- non -->t &amp; &#13; <![CDATA[<x>&]]></a>',
    '<a xmlns="u:1"><b xmlns=""><c xmlns="u:1"/><d/></b></a>',
    '<p:a xmlns:p="u:1" xmlns:q="u:2"><p:b xmlns:q="u:2"><q:c xmlns:q="u:9"><p:d/></q:c></p:b></p:a>',
  ];
  it.each([true, false])('agrees with another library on every element (exclusive: %s)', (exclusive) => {
    let comparees = 0;
    for (const document of documents) {
      const arbre = lireArbreFidele(new TextEncoder().encode(document));
      expect(arbre).not.toBeNull();
      const vus = new Set<string>();
      for (const e of arbre ? descendants(arbre.racine) : []) {
        if (vus.has(e.local)) continue;
        vus.add(e.local);
        const forme = exclusive ? CANONISATIONS['http://www.w3.org/2001/10/xml-exc-c14n#'] : PAR_DEFAUT;
        expect(canoniserElement(e, forme ?? PAR_DEFAUT, { reste: 1_000 })).toBe(
          canoniserAutrement(document, e.local, exclusive),
        );
        comparees++;
      }
    }
    expect(comparees).toBeGreaterThan(40);
  });

  it('keeps instructions and the attributes that XML inherits, and leaves no comment', () => {
    const arbre = lireArbreFidele(
      new TextEncoder().encode('<a xml:lang="fr" xml:space="preserve"><b><!-- x --><?pi un  deux?>y</b></a>'),
    );
    const b = arbre && [...descendants(arbre.racine)][1];
    expect(b && canoniserElement(b, PAR_DEFAUT, { reste: 10 })).toBe(
      '<b xml:lang="fr" xml:space="preserve"><?pi un  deux?>y</b>',
    );
  });
});

import { unDocumentCii, unDocumentUbl } from '@orpheon/testing';
import { signerXmlEnveloppant, signerXmlEnveloppe, uneIdentite } from '@orpheon/testing/signatures';
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
    for (const signe of [await signerXmlEnveloppe(document, camille), await signerXmlEnveloppant(document, camille)]) {
      const lecture = await lire(signe);
      expect(lecture).toMatchObject({ format, facture: nu.facture, anomalies: nu.anomalies });
      expect(lecture.signatures).toMatchObject([{ integrite: 'INTACTE', signataire: { nom: 'Camille Essai' } }]);
    }
    expect(nu.signatures).toBeUndefined();
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

  it('of more signatures than are verified, the others are said in one line', async () => {
    const vide = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>'.repeat(LIMITES.signatures + 5);
    const { signatures } = await lire(unDocumentUbl().replace('</Invoice>', `${vide}</Invoice>`));
    expect(signatures).toHaveLength(LIMITES.signatures + 1);
    expect(signatures?.at(-1)).toMatchObject({ integrite: 'NON_VERIFIABLE', empechement: 'TROP' });
  });
});

import { autresPartiesLisibles, type SemanticInvoice, valideurDe, verifierEn16931 } from '@orpheon/domain';
import { unDocumentUbl } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { factureEtendue } from '../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
import { lireXml } from './lire-xml.ts';

const octets = (xml: string) => new TextEncoder().encode(xml);
const titres = (f: SemanticInvoice) => autresPartiesLisibles(f, 'fr').map((a) => a.titre);

describe('the valideur', () => {
  it('is whom the invoice is addressed to, in a cadre that is validated', () => {
    const cotraitance = { ...factureEtendue(), businessProcess: 'A12' };
    expect(valideurDe(cotraitance)).toBe(cotraitance.otherParties?.invoicee);
    expect(titres(cotraitance)).toContain('Valideur');
    expect(titres(factureEtendue())).toContain('Facture adressée à');
    expect(titres(factureEtendue())).not.toContain('Valideur');
  });

  it('is the agent of the supplier in the older dialect of Chorus, its address in its legal entity', () => {
    const agent = `<cac:AgentParty>
        <cac:PartyIdentification><cbc:ID schemeName="1">44306184100047</cbc:ID></cac:PartyIdentification>
        <cac:PartyLegalEntity>
          <cbc:RegistrationName>Titulaire SA</cbc:RegistrationName>
          <cac:RegistrationAddress><cbc:CityName>Lyon</cbc:CityName></cac:RegistrationAddress>
        </cac:PartyLegalEntity>
      </cac:AgentParty>`;
    const xml = unDocumentUbl({ dialecte: 'CHORUS' }).replace('</cac:Party>', `${agent}</cac:Party>`);
    const { facture, anomalies, positions } = lireXml(octets(xml));
    expect(anomalies).toEqual([]);
    const lue = facture ?? expect.fail();
    expect(valideurDe(lue)).toMatchObject({
      name: 'Titulaire SA',
      identifiers: [{ value: '44306184100047', schemeName: '1' }],
      address: { city: 'Lyon' },
    });
    expect(titres(lue)).toEqual(['Valideur']);
    const debut = xml.slice(0, xml.indexOf('<cac:AgentParty>')).split('\n').length;
    expect(positions['BG-X-49']?.position.ligne).toBe(debut);
  });
});

describe('several means of payment', () => {
  const avec = (payment: SemanticInvoice['payment']) => ({ ...factureEtendue(), payment });
  const lue = (payment: SemanticInvoice['payment']) => lireXml(ecrireCii(avec(payment))).facture?.payment;

  it('are each read with their own code, a means without an account apart', () => {
    const paiement = {
      meansCode: '48',
      meansText: 'Carte',
      creditTransfers: [{ meansCode: '30', account: 'COMPTE' }],
      otherMeans: [{ meansCode: '20' }],
    };
    expect(lue(paiement)).toMatchObject(paiement);
  });

  it('of the same code are one', () => {
    const deux = { meansCode: '30', creditTransfers: [{ account: 'A' }, { account: 'B' }] };
    expect(lue(deux)?.creditTransfers.map((c) => c.meansCode)).toEqual([undefined, undefined]);
    expect(lue(deux)).not.toHaveProperty('otherMeans');
  });

  it.each([
    ['BR-CL-16', { meansCode: '30', creditTransfers: [{ account: 'A' }], otherMeans: [{ meansCode: 'QQQ' }] }],
    ['BR-CL-16', { meansCode: '30', creditTransfers: [{ account: 'A', meansCode: 'QQQ' }] }],
    ['BR-61', { meansCode: '48', creditTransfers: [], otherMeans: [{ meansCode: '58' }] }],
    ['BR-50', { meansCode: '48', creditTransfers: [{ meansCode: '58', accountName: 'X' }] }],
  ])('each break %s by their own fault', (regle, payment) => {
    const rompues = (p: SemanticInvoice['payment']) => verifierEn16931(avec(p)).map((i) => i.regle);
    expect(rompues(payment)).toContain(regle);
    expect(rompues({ meansCode: payment.meansCode, creditTransfers: [{ account: 'A' }] })).not.toContain(regle);
  });
});

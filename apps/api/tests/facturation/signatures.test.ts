import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifierCertificat } from '@orpheon/formats';
import { unDocumentCii, unDocumentUbl, uneArchiveZip, unFacturX, unPdf } from '@orpheon/testing';
import {
  type Identite,
  signerPdf,
  signerXmlEnveloppant,
  signerXmlEnveloppe,
  uneIdentite,
} from '@orpheon/testing/signatures';
import { afterAll, describe, expect, it } from 'vitest';
import { ouvrir, toutLeTexte } from '../../../../packages/formats/src/ecrire/pdf/textes.test-utils.ts';
import { lireAutorites } from '../../src/facturation/signatures/autorites.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour, formulaire, lignes, saisieVide } from './appui.ts';

const autorite = await uneIdentite({ nom: 'Autorité de Valmont', autorite: true });
const camille = await uneIdentite({ nom: 'Camille Délices', emetteur: autorite, cle: 'RSA-2048' });
const dossier = mkdtempSync(join(tmpdir(), 'orpheon-confiance-'));
const pem = (i: Identite): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(i.der).toString('base64')}\n-----END CERTIFICATE-----\n`;
writeFileSync(join(dossier, 'autorite.pem'), pem(autorite));

const e = await essai({ DOSSIER_CONFIANCE: dossier, SECRET_MAITRE: 'a'.repeat(40) });
const { deps, monde, demander } = e;
const { deposerEtIntegrer, agir } = appui(e);
afterAll(async () => (await import('node:fs')).rmSync(dossier, { recursive: true }));

const signe = async (numero: string): Promise<Uint8Array> =>
  signerPdf(await unFacturX(facturePour(monde, { numero })), camille, { date: '2026-01-15T09:00:00Z' });
const flux = async (id: string) => (await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${id}`)).corps;
const SIENNE = {
  genre: 'PADES',
  integrite: 'INTACTE',
  couverture: 'ENTIERE',
  confiance: 'RECONNUE',
  autorite: 'Autorité de Valmont',
  signataire: { nom: 'Camille Délices' },
  signeeLe: '2026-01-15T09:00:00.000Z',
};

describe('a signed document that is filed', () => {
  it('is verified once, and its signature read by issuer and recipient', async () => {
    const id = await deposerEtIntegrer({ nom: 'facture.pdf', octets: await signe('F-SIGNEE') });
    const lu = await flux(id);
    expect(lu).toMatchObject({ statut: 'IN_INTEGRE', signatures: [SIENNE], factures: [{ anomalies: [] }] });
    const factureId = lu.factures[0].id;
    for (const [qui, cote] of [
      ['comptable', 'factures-emises'],
      ['agente', 'factures-recues'],
    ] as const) {
      const { corps } = await demander(qui, 'GET', `/api/facturation/${cote}/${factureId}`);
      expect(corps.signatures).toMatchObject([SIENNE]);
    }
  });

  it('has its signature in the certificate of deposit, signed facts and words', async () => {
    const id = await deposerEtIntegrer({ nom: 'facture.pdf', octets: await signe('F-CERTIFIEE') });
    const [facture] = (await flux(id)).factures;
    const chemin = `/api/facturation/factures-emises/${facture.id}/certificat`;
    for (const url of [chemin, `/api/facturation/suivi-des-flux/${id}/certificat`]) {
      const { rawPayload } = await e.app.inject({ url, cookies: { session: monde.personnes.comptable.jeton } });
      const dit = {
        verdict: 'INTACTE_RECONNUE',
        signataire: 'Camille Délices',
        signeeLe: SIENNE.signeeLe,
        horodatee: false,
        confiance: 'RECONNUE',
      };
      const cles = (await demander(null, 'GET', '/.well-known/jwks.json')).corps;
      expect(await verifierCertificat(rawPayload, cles)).toMatchObject({
        verdict: 'AUTHENTIQUE',
        contenu: { signatures: { nombre: 1, premieres: [dit] } },
      });
      const texte = (await toutLeTexte(await ouvrir(rawPayload))).join(' ');
      expect(texte).toContain('Signature intacte, certificat d’une autorité reconnue');
      expect(texte).toContain('Camille Délices');
    }
  });

  it('without signature says so in the certificate', async () => {
    const id = await deposerEtIntegrer({ nom: 'f.xml', octets: unDocumentCii(facturePour(monde)) });
    expect((await flux(id)).signatures).toEqual([]);
    const { corps } = await demander(
      'comptable',
      'GET',
      `/api/facturation/suivi-des-flux/${id}/certificat?format=json`,
    );
    expect(corps.contenu.signatures).toEqual({ nombre: 0, premieres: [] });
  });

  it('that was changed since is refused, and the report says why', async () => {
    const octets = Buffer.from(await signe('F-CHANGEE'));
    octets[octets.indexOf('/Title') + 8] = 65;
    const lu = await flux(await deposerEtIntegrer({ nom: 'facture.pdf', octets }));
    expect(lu).toMatchObject({ statut: 'IN_REJETE', signatures: [{ integrite: 'MODIFIEE' }] });
    expect(lu.factures[0].anomalies).toMatchObject([{ code: 'ORP-SIGN-MODIFIEE', gravite: 'FATALE' }]);
  });

  it('by nobody that the portal knows is received with a warning', async () => {
    const inconnue = await uneIdentite({ nom: 'Quelqu’un' });
    const octets = await signerXmlEnveloppe(unDocumentUbl(facturePour(monde)), inconnue);
    const lu = await flux(await deposerEtIntegrer({ nom: 'facture.xml', octets }));
    expect(lu).toMatchObject({
      statut: 'IN_INTEGRE',
      signatures: [{ genre: 'XADES', integrite: 'INTACTE', confiance: 'INCONNUE' }],
      factures: [{ anomalies: [{ code: 'ORP-SIGN-INCONNUE', gravite: 'AVERTISSEMENT' }] }],
    });
  });

  it('around a Factur-X gives the invoice that it holds, judged as any other, and its signature', async () => {
    const pdf = await unFacturX(facturePour(monde, { numero: 'F-ENVELOPPEE' }));
    const octets = await signerXmlEnveloppant(pdf, camille, { date: '2026-01-15T09:00:00Z' });
    const id = await deposerEtIntegrer({ nom: 'facture.xml', octets });
    expect(await flux(id)).toMatchObject({
      statut: 'IN_INTEGRE',
      signatures: [{ ...SIENNE, genre: 'XADES' }],
      factures: [{ numero: 'F-ENVELOPPEE', format: 'FACTURX', anomalies: [] }],
    });
  });

  it('within a lot has its signature on its invoice', async () => {
    const octets = await uneArchiveZip([
      { chemin: 'a.pdf', octets: await signe('F-LOT-A') },
      { chemin: 'b.xml', octets: unDocumentCii(facturePour(monde, { numero: 'F-LOT-B' })) },
    ]);
    const lu = await flux(await deposerEtIntegrer({ nom: 'lot.zip', octets }));
    const signatures = await Promise.all(
      lu.factures.map(
        async (f: { id: string }) =>
          (await demander('comptable', 'GET', `/api/facturation/factures-emises/${f.id}`)).corps.signatures,
      ),
    );
    expect(signatures).toMatchObject([[SIENNE], []]);
  });

  it('filed again once the portal knows the authority is recognised', async () => {
    const octets = await signe('F-ENCORE');
    const fluxId = await deposerEtIntegrer({ nom: 'facture.pdf', octets });
    const { empreinte } = await flux(fluxId);
    await lignes(
      deps,
      `UPDATE document_signature SET contenu = jsonb_set(contenu, '{confiance}', '"INCONNUE"') WHERE empreinte = $1`,
      [empreinte],
    );
    await lignes(deps, `UPDATE flux SET retient_empreinte = false WHERE id = $1`, [fluxId]);
    expect((await flux(await deposerEtIntegrer({ nom: 'facture.pdf', octets }))).signatures).toMatchObject([SIENNE]);
  });
});

describe('a plain signed PDF of the form', () => {
  const BASE = '/api/facturation/factures-emises/saisies';
  const joindre = async (octets: Uint8Array) => {
    const contenu = saisieVide();
    const { corps } = await agir('comptable', BASE, { structureId: monde.structures.delices.id, mode: 'PDF', contenu });
    const { payload, headers } = await formulaire({ version: '1' }, [{ nom: 'facture.pdf', octets }]);
    return demander('comptable', 'POST', `${BASE}/${corps.id}/document`, { payload, headers });
  };

  it('keeps its bytes, and its signature is verified', async () => {
    const octets = await signerPdf(await unPdf('Facture', ['Merci'], new Date('2026-01-15')), camille);
    expect((await joindre(octets)).statut).toBe(200);
    const gardees = await lignes<{ contenu: unknown; taille: number }>(
      deps,
      'SELECT s.contenu, d.taille FROM document_signature s JOIN document d USING (empreinte) WHERE d.taille = $1',
      [octets.length],
    );
    expect(gardees).toMatchObject([
      { contenu: { integrite: 'INTACTE', confiance: 'RECONNUE' }, taille: octets.length },
    ]);
  });

  it('that was changed after its signature is refused', async () => {
    const octets = Buffer.from(await signerPdf(await unPdf('Facture', ['Merci'], new Date('2026-01-15')), camille));
    octets[octets.indexOf('/Title') + 8] = 65;
    const r = await joindre(octets);
    expect(r).toMatchObject({ statut: 422, corps: { code: 'PIECE_REFUSEE' } });
    expect(JSON.stringify(r.corps)).toContain('modifié après sa signature');
  });
});

describe('the trust folder', () => {
  it('is read as PEM and DER, several certificates a file', () => {
    writeFileSync(join(dossier, 'deux.crt'), pem(autorite) + pem(camille));
    writeFileSync(join(dossier, 'un.der'), autorite.der);
    writeFileSync(join(dossier, 'LISEZMOI.txt'), 'rien');
    expect(lireAutorites(dossier)).toHaveLength(4);
    expect(lireAutorites(undefined)).toBeNull();
  });

  it('that is not there, or holds what is no certificate, stops the portal with a sentence', () => {
    expect(() => lireAutorites(join(dossier, 'absent'))).toThrow(/DOSSIER_CONFIANCE: .*absent cannot be read/);
    writeFileSync(join(dossier, 'faux.pem'), 'bonjour');
    expect(() => lireAutorites(dossier)).toThrow(/DOSSIER_CONFIANCE: faux\.pem is no certificate/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifierCertificat } from '@orpheon/formats';
import { LIMITES_REVOCATION } from '@orpheon/formats/node';
import { unDocumentCii, unDocumentUbl, uneArchiveZip, unFacturX, unPdf } from '@orpheon/testing';
import {
  type Identite,
  signerPdf,
  signerXmlEnveloppant,
  signerXmlEnveloppe,
  uneIdentite,
  uneListe,
} from '@orpheon/testing/signatures';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ouvrir, toutLeTexte } from '../../../../packages/formats/src/ecrire/pdf/textes.test-utils.ts';
import { certificatPdf } from '../../src/facturation/certificat/etablir-certificat.ts';
import { suivreLaConfiance } from '../../src/facturation/signatures/confiance.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour, formulaire, lignes, saisieVide } from './appui.ts';

const autorite = await uneIdentite({ nom: 'Autorité de Valmont', autorite: true });
const camille = await uneIdentite({ nom: 'Camille Délices', emetteur: autorite, cle: 'RSA-2048' });
const dossier = mkdtempSync(join(tmpdir(), 'orpheon-confiance-'));
const pemDe = (genre: string, der: Uint8Array): string =>
  `-----BEGIN ${genre}-----\n${Buffer.from(der).toString('base64')}\n-----END ${genre}-----\n`;
const pem = (i: Identite): string => pemDe('CERTIFICATE', i.der);
writeFileSync(join(dossier, 'autorite.pem'), pem(autorite));

const e = await essai({ DOSSIER_CONFIANCE: dossier, SECRET_MAITRE: 'a'.repeat(40) });
const { deps, monde, demander } = e;
const { deposerEtIntegrer, agir } = appui(e);
afterAll(() => rmSync(dossier, { recursive: true }));

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
  revocation: { etat: 'INCONNUE', cause: 'SANS_LISTE' },
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
        revocation: { etat: 'INCONNUE', le: null, selon: null },
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

  it('around a PDF gives it of its own, on the invoice and on the report of its deposit', async () => {
    const pdf = await unFacturX(facturePour(monde, { numero: 'F-DEDANS' }));
    const dedans = Buffer.from(await signerPdf(pdf, camille));
    const octets = await signerXmlEnveloppant(dedans, camille);
    const id = await deposerEtIntegrer({ nom: 'Été 2026.pdf.xml', octets });
    const lu = await flux(id);
    expect(lu).toMatchObject({ statut: 'IN_INTEGRE', lisible: 'Été 2026.pdf', signatures: [{}, {}] });
    const factureId = lu.factures[0].id;
    const chemins = async (qui: 'comptable' | 'agente', cote: string) => {
      const { corps } = await demander(qui, 'GET', `/api/facturation/${cote}/${factureId}`);
      expect(corps.pieces).toMatchObject([
        { categorie: 'PRINCIPALE', designation: 'Été 2026.pdf.xml', typeMime: 'application/xml' },
        { categorie: 'LISIBLE', designation: 'Été 2026.pdf', typeMime: 'application/pdf', taille: dedans.length },
      ]);
      return [qui, `/api/facturation/${cote}/${factureId}/pieces/${corps.pieces[1].id}`] as const;
    };
    for (const [qui, url] of [
      ['comptable', `/api/facturation/suivi-des-flux/${id}/lisible`] as const,
      await chemins('comptable', 'factures-emises'),
      await chemins('agente', 'factures-recues'),
    ]) {
      const r = await e.app.inject({ url, cookies: { session: monde.personnes[qui].jeton } });
      expect(r.statusCode).toBe(200);
      expect(r.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="Ete 2026.pdf"; filename*=UTF-8''%C3%89t%C3%A9%202026.pdf`,
      });
      expect(r.rawPayload.equals(dedans)).toBe(true);
    }
    expect((await demander('artisan', 'GET', `/api/facturation/suivi-des-flux/${id}/lisible`)).statut).toBe(404);
  });

  it('around XML, or within a lot, is no PDF of the deposit', async () => {
    const cii = new TextEncoder().encode(unDocumentCii(facturePour(monde, { numero: 'F-XML-SIGNE' })));
    const enveloppe = async (octets: Uint8Array) => signerXmlEnveloppant(octets, camille);
    const seul = await deposerEtIntegrer({ nom: 'facture.xml', octets: await enveloppe(cii) });
    const [a, b] = ['F-LOT-S1', 'F-LOT-S2'].map((numero) => unFacturX(facturePour(monde, { numero })));
    const lot = await uneArchiveZip([
      { chemin: 'mars/a.xml', octets: await enveloppe((await a) ?? new Uint8Array()) },
      { chemin: 'mars/b.pdf', octets: (await b) ?? new Uint8Array() },
    ]);
    const depose = await deposerEtIntegrer({ nom: 'lot.zip', octets: lot });
    for (const id of [seul, depose]) {
      expect((await flux(id)).lisible).toBeNull();
      expect((await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${id}/lisible`)).statut).toBe(404);
    }
    const [signee] = (await flux(depose)).factures;
    const { corps } = await demander('comptable', 'GET', `/api/facturation/factures-emises/${signee.id}`);
    expect(corps.pieces).toMatchObject([{}, { categorie: 'LISIBLE', designation: 'a.pdf' }]);
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

describe('revocation', () => {
  const liste = join(dossier, 'valmont.crl');
  afterEach(() => rmSync(liste, { force: true }));
  const revoquer = async (le: string): Promise<void> =>
    writeFileSync(
      liste,
      await uneListe(autorite, { du: '2026-01-20', au: '2026-01-31', revoques: [{ qui: camille, le }] }),
    );

  it('is known by a list put into the folder while the portal runs, told in the report and certified', async () => {
    const fluxDe = async (numero: string) => {
      const id = await deposerEtIntegrer({ nom: `${numero}.pdf`, octets: await signe(numero) });
      return flux(id);
    };
    expect((await fluxDe('F-SANS-LISTE')).signatures).toMatchObject([{ revocation: { etat: 'INCONNUE' } }]);
    await revoquer('2026-01-12T10:00:00Z');
    const lu = await fluxDe('F-REVOQUEE');
    expect(lu).toMatchObject({
      statut: 'IN_INTEGRE',
      signatures: [
        {
          revocation: {
            etat: 'REVOQUE_AVANT',
            revoqueLe: '2026-01-12T10:00:00.000Z',
            preuve: { genre: 'LISTE_DU_PORTAIL', emetteur: 'Autorité de Valmont' },
          },
        },
      ],
      factures: [{ anomalies: [{ code: 'ORP-SIGN-PERIODE', gravite: 'AVERTISSEMENT' }] }],
    });
    const url = `/api/facturation/factures-emises/${lu.factures[0].id}/certificat`;
    const { rawPayload } = await e.app.inject({ url, cookies: { session: monde.personnes.comptable.jeton } });
    const cles = (await demander(null, 'GET', '/.well-known/jwks.json')).corps;
    expect(await verifierCertificat(rawPayload, cles)).toMatchObject({
      contenu: {
        signatures: {
          premieres: [
            {
              verdict: 'RESERVES',
              revocation: { etat: 'REVOQUE_AVANT', le: '2026-01-12', selon: 'Autorité de Valmont' },
            },
          ],
        },
      },
    });
    expect((await toutLeTexte(await ouvrir(rawPayload))).join(' ')).toContain(
      'Certificat révoqué le 12/01/2026, avant la signature, selon Autorité de Valmont',
    );
  });

  it('has its place in a certificate of three signatures, however long their names', async () => {
    const premiere = {
      verdict: 'RESERVES',
      signataire: 'é'.repeat(48),
      numeroDeSerie: 'a'.repeat(40),
      signeeLe: SIENNE.signeeLe,
      horodatee: true,
      confiance: 'SANS_CERTIFICAT',
      revocation: { etat: 'REVOQUE_AVANT', le: '2026-01-12', selon: 'é'.repeat(24) },
    } as const;
    const partie = { identifiant: '1'.repeat(14), raisonSociale: 'é'.repeat(99) };
    const instant = SIENNE.signeeLe;
    const pdf = await certificatPdf(
      deps,
      {
        version: 1,
        objet: 'FACTURE',
        portail: deps.config.PUBLIC_URL,
        etabliLe: instant,
        numeroFlux: 'C'.repeat(20),
        deposeLe: instant,
        deposant: partie,
        document: { nom: 'é'.repeat(180), taille: 100_000_000, empreinte: 'a'.repeat(64) },
        facture: {
          id: '1'.repeat(18),
          numero: 'F'.repeat(20),
          destinataire: partie,
          montantTtc: '1'.repeat(18),
          devise: 'EUR',
        },
        signatures: { nombre: 10, premieres: [premiere, premiere, premiere] },
        sceau: { entree: '1'.repeat(12), numero: '1'.repeat(12), scelleLe: instant, empreinte: 'a'.repeat(64) },
        pdf: null,
      },
      'fr',
    );
    const cles = (await demander(null, 'GET', '/.well-known/jwks.json')).corps;
    expect(await verifierCertificat(pdf, cles)).toMatchObject({ verdict: 'AUTHENTIQUE' });
  });

  it('is not told of a signature that was verified before it was looked at', async () => {
    const id = await deposerEtIntegrer({ nom: 'facture.pdf', octets: await signe('F-ANCIENNE') });
    const { empreinte } = await flux(id);
    await lignes(
      deps,
      `UPDATE document_signature SET contenu = contenu - 'revocation' - 'revocationHorodateur' WHERE empreinte = $1`,
      [empreinte],
    );
    expect((await flux(id)).signatures).toMatchObject([{ integrite: 'INTACTE', revocation: null }]);
    const { corps } = await demander(
      'comptable',
      'GET',
      `/api/facturation/suivi-des-flux/${id}/certificat?format=json`,
    );
    expect(corps.contenu.signatures.premieres).toMatchObject([{ revocation: { etat: 'INCONNUE' } }]);
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
  const dits: string[] = [];
  const journal = { warn: (dit: string) => dits.push(dit) };
  const suivre = (chemin: string | undefined) =>
    suivreLaConfiance({ config: chemin === undefined ? {} : { DOSSIER_CONFIANCE: chemin }, journal });
  let autre: string;
  beforeEach(() => {
    autre = mkdtempSync(join(tmpdir(), 'orpheon-confiance-'));
    dits.length = 0;
  });
  afterEach(() => rmSync(autre, { recursive: true }));

  it('is read as PEM and DER, several certificates and lists a file', async () => {
    const listes = [await uneListe(autorite), await uneListe(camille)];
    writeFileSync(join(autre, 'deux.crt'), pem(autorite) + pem(camille));
    writeFileSync(join(autre, 'un.der'), autorite.der);
    writeFileSync(join(autre, 'deux.crl'), listes.map((l) => pemDe('X509 CRL', l)).join(''));
    writeFileSync(join(autre, 'une.crl'), await uneListe(autorite));
    writeFileSync(join(autre, 'LISEZMOI.txt'), 'rien');
    const confiance = suivre(autre)();
    expect([confiance?.autorites.length, confiance?.listes.length, dits]).toEqual([3, 3, []]);
    expect(Buffer.from(confiance?.listes[0] ?? []).equals(listes[0] ?? Buffer.of())).toBe(true);
    expect(suivre(undefined)()).toBeNull();
  });

  it('that is not there, or holds what is no certificate, stops the portal with a sentence', () => {
    expect(() => suivre(join(autre, 'absent'))).toThrow(/^Configuration: DOSSIER_CONFIANCE: .*absent cannot be read$/);
    writeFileSync(join(autre, 'faux.pem'), 'bonjour');
    expect(() => suivre(autre)).toThrow(/^Configuration: DOSSIER_CONFIANCE: faux\.pem is no certificate$/);
  });

  it('is read again when a file of it changes, is added or goes, and not otherwise', async () => {
    const actuelle = suivre(autre);
    const vide = actuelle();
    expect(vide).toEqual({ autorites: [], listes: [] });
    writeFileSync(join(autre, 'autorite.pem'), pem(autorite));
    writeFileSync(join(autre, 'a.crl'), await uneListe(autorite));
    const pleine = actuelle();
    expect([pleine?.autorites.length, pleine?.listes.length]).toEqual([1, 1]);
    expect(actuelle()).toBe(pleine);
    writeFileSync(join(autre, 'a.crl'), await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-01' }] }));
    const apres = actuelle();
    expect(apres?.listes[0]).not.toEqual(pleine?.listes[0]);
    expect(apres?.autorites[0]).toBe(pleine?.autorites[0]);
    rmSync(join(autre, 'a.crl'));
    expect(actuelle()?.listes).toEqual([]);
  });

  it('that becomes unusable stays as it was, and why is told once', () => {
    writeFileSync(join(autre, 'autorite.pem'), pem(autorite));
    const actuelle = suivre(autre);
    writeFileSync(join(autre, 'faux.pem'), 'bonjour');
    expect(actuelle()?.autorites).toHaveLength(1);
    expect(actuelle()?.autorites).toHaveLength(1);
    expect(dits).toEqual(['DOSSIER_CONFIANCE: faux.pem is no certificate']);
  });

  it('a list that cannot be used is left out, and why is told', async () => {
    writeFileSync(join(autre, 'bonne.crl'), await uneListe(autorite));
    writeFileSync(
      join(autre, 'delta.crl'),
      await uneListe(autorite, { critiques: { '2.5.29.27': Uint8Array.of(2, 1, 1).buffer } }),
    );
    writeFileSync(join(autre, 'coupee.crl'), (await uneListe(autorite)).subarray(0, 90));
    writeFileSync(join(autre, 'grosse.crl'), Buffer.alloc(LIMITES_REVOCATION.octetsListe + 1));
    expect(suivre(autre)()?.listes).toHaveLength(1);
    expect(dits).toEqual([
      'DOSSIER_CONFIANCE: coupee.crl is no certificate revocation list: it is left out',
      'DOSSIER_CONFIANCE: delta.crl is a delta list, which is not supported: it is left out',
      'DOSSIER_CONFIANCE: grosse.crl is larger than 20 MB: it is left out',
    ]);
  });
});

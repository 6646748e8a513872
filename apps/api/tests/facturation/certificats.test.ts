import { createHash } from 'node:crypto';
import { verifierCertificat } from '@orpheon/formats';
import { unDocumentCii, uneArchiveZip } from '@orpheon/testing';
import type { JSONWebKeySet } from 'jose';
import { describe, expect, it } from 'vitest';
import { ouvrir, toutLeTexte } from '../../../../packages/formats/src/ecrire/pdf/textes.test-utils.ts';
import { construireApplication } from '../../src/application.ts';
import { scellerAudit } from '../../src/platform/audit/sceller.ts';
import { verifierAudit } from '../../src/platform/audit/verifier.ts';
import { chiffrer, dechiffrer } from '../../src/platform/coffre.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appui, facturePour, lignes } from './appui.ts';

const horloge = horlogeArretee('2026-11-21T10:00:00Z');
const e = await essai({}, horloge);
const { app, deps, monde } = e;
const { deposerEtIntegrer, unefacture } = appui(e);
const sha256 = (octets: Uint8Array | string): string => createHash('sha256').update(octets).digest('hex');

const telecharger = (chemin: string, qui: 'comptable' | 'artisan' | 'agente' = 'comptable', application = app) =>
  application.inject({
    method: 'GET',
    url: `/api/facturation/${chemin}`,
    cookies: { session: monde.personnes[qui].jeton },
  });
const cles = async (): Promise<JSONWebKeySet> =>
  (await app.inject({ method: 'GET', url: '/.well-known/jwks.json' })).json();
const fluxDe = async (factureId: string): Promise<string> =>
  (await lignes<{ id: string }>(deps, 'SELECT flux_id::text AS id FROM facture WHERE id = $1', [factureId]))[0]?.id ??
  '';

describe('a certificate of deposit', () => {
  it('of an invoice is a PDF that verifies by the published keys alone, and carries what was deposited', async () => {
    const octets = unDocumentCii(facturePour(monde, { numero: 'F-CERTIFIEE' }));
    const fluxId = await deposerEtIntegrer({ nom: 'facture née à Łódź.xml', octets });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
    const r = await telecharger(`factures-emises/${facture?.id}/certificat`);
    expect(r.statusCode).toBe(200);
    expect(r.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('certificat-F-CERTIFIEE.pdf'),
      'x-content-type-options': 'nosniff',
    });
    const verdict = await verifierCertificat(r.rawPayload, await cles());
    expect(verdict).toMatchObject({
      verdict: 'AUTHENTIQUE',
      contenu: {
        objet: 'FACTURE',
        portail: deps.config.PUBLIC_URL,
        deposeLe: '2026-11-21T10:00:00.000Z',
        deposant: { identifiant: monde.structures.delices.identifiant },
        document: { nom: 'facture née à Łódź.xml', taille: Buffer.byteLength(octets), empreinte: sha256(octets) },
        facture: { id: facture?.id, numero: 'F-CERTIFIEE', montantTtc: '390.65', devise: 'EUR' },
      },
    });
  });

  it('is written in the letters of the names that it holds, in a font of its own', async () => {
    const nom = 'facture née à Łódź – Ελλάδα – Київ.xml';
    const fluxId = await deposerEtIntegrer({ nom, octets: unDocumentCii(facturePour(monde)) });
    const pdf = (await telecharger(`suivi-des-flux/${fluxId}/certificat`)).rawPayload;
    expect((await toutLeTexte(await ouvrir(pdf))).join(' ')).toContain(nom);
    expect(pdf.includes('/FontFile2')).toBe(true);
    expect(pdf.includes('/Helvetica')).toBe(false);
    expect(pdf.length).toBeLessThan(100_000);
  });

  it('names the seal of its deposit, which the audit trail holds', async () => {
    const id = await unefacture();
    const flux = await telecharger(`suivi-des-flux/${await fluxDe(id)}/certificat?format=json`);
    const { contenu } = flux.json();
    expect(contenu).toMatchObject({ objet: 'FLUX', facture: null, pdf: null });
    const { numero, empreinte, entree } = contenu.sceau;
    expect(await verifierAudit(deps.base.pool, { id: numero, sceau: empreinte })).toMatchObject({ entier: true });
    expect(await lignes(deps, 'SELECT action, sceau_id::text FROM audit_entree WHERE id = $1', [entree])).toEqual([
      { action: 'flux.depose', sceau_id: numero },
    ]);
    expect(await verifierCertificat(flux.rawPayload, await cles())).toMatchObject({ verdict: 'AUTHENTIQUE' });
  });

  it('of a lot certifies the archive, that of its invoice the document within', async () => {
    const document = unDocumentCii(facturePour(monde));
    const archive = await uneArchiveZip([{ chemin: 'dans/le lot.xml', octets: document }]);
    const fluxId = await deposerEtIntegrer({ nom: 'lot.zip', octets: archive });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
    const lu = async (chemin: string) =>
      (await telecharger(`${chemin}/certificat?format=json`)).json().contenu.document;
    expect(await lu(`suivi-des-flux/${fluxId}`)).toMatchObject({ nom: 'lot.zip', empreinte: sha256(archive) });
    expect(await lu(`factures-emises/${facture?.id}`)).toMatchObject({
      nom: 'le lot.xml',
      empreinte: sha256(document),
    });
  });

  it('is written in the language asked for', async () => {
    const fluxId = await fluxDe(await unefacture());
    const [fr, en] = await Promise.all(
      ['fr', 'en'].map(async (l) => (await telecharger(`suivi-des-flux/${fluxId}/certificat?langue=${l}`)).rawPayload),
    );
    expect(fr?.includes('/Lang (fr)')).toBe(true);
    expect(en?.includes('/Lang (en)')).toBe(true);
  });

  it.each([
    ['a byte of its text', (b: Buffer) => b.write('X', b.indexOf('/Title') + 20), 'MODIFIE'],
    ['a byte after its end', (b: Buffer) => Buffer.concat([b, Buffer.from(' ')]), 'MODIFIE'],
    ['its signature', (b: Buffer) => retourner(b, b.indexOf('ORPHEON-CERTIFICAT:') + 700), 'SIGNATURE_FAUSSE'],
    [
      'something hidden after the signature',
      (b: Buffer) => b.write('x', b.indexOf('ORPHEON-CERTIFICAT:') + 4000),
      'PAS_UN_CERTIFICAT',
    ],
    [
      'a second signature',
      (b: Buffer) => Buffer.concat([b, Buffer.from(`ORPHEON-CERTIFICAT:${' '.repeat(4096)}`)]),
      'PAS_UN_CERTIFICAT',
    ],
  ])('is told to be altered by %s', async (_quoi, alterer, attendu) => {
    const pdf = (await telecharger(`suivi-des-flux/${await fluxDe(await unefacture())}/certificat`)).rawPayload;
    const copie = Buffer.from(pdf);
    const change = alterer(copie);
    const { verdict } = await verifierCertificat(Buffer.isBuffer(change) ? change : copie, await cles());
    expect(verdict).toBe(attendu);
  });

  it('in JSON shows what is signed, in any order, or is told to be altered', async () => {
    const json = (
      await telecharger(`suivi-des-flux/${await fluxDe(await unefacture())}/certificat?format=json`)
    ).json();
    const verdict = async (forme: object) =>
      (await verifierCertificat(Buffer.from(JSON.stringify(forme)), await cles())).verdict;
    const { contenu, jws } = json;
    const alEnvers = Object.fromEntries(Object.entries(contenu).reverse());
    expect(await verdict({ contenu: alEnvers, jws })).toBe('AUTHENTIQUE');
    expect(await verdict({ jws })).toBe('AUTHENTIQUE');
    const faux = { ...contenu, document: { ...contenu.document, nom: 'une autre facture.pdf' } };
    expect(await verdict({ ...json, contenu: faux })).toBe('MODIFIE');
  });

  it('of another portal is of an unknown key, and what is no certificate is told to be none', async () => {
    const pdf = (await telecharger(`suivi-des-flux/${await fluxDe(await unefacture())}/certificat`)).rawPayload;
    expect(await verifierCertificat(pdf, { keys: [] })).toEqual({ verdict: 'CLE_INCONNUE' });
    for (const rien of ['%PDF-1.7\nrien', '{"jws":12}', 'bonjour']) {
      expect(await verifierCertificat(Buffer.from(rien), await cles())).toEqual({ verdict: 'PAS_UN_CERTIFICAT' });
    }
  });

  it('is for those who may see the deposit, and of what was deposited only', async () => {
    const id = await unefacture();
    expect((await telecharger(`factures-emises/${id}/certificat`, 'artisan')).statusCode).toBe(404);
    expect((await telecharger(`suivi-des-flux/${await fluxDe(id)}/certificat`, 'artisan')).statusCode).toBe(404);
    const refusee = await unefacture({ codeService: 'NULLE-PART' });
    const r = await telecharger(`factures-emises/${refusee}/certificat`);
    expect([r.statusCode, r.json().code]).toEqual([409, 'CERTIFICAT_SANS_OBJET']);
    expect((await telecharger(`suivi-des-flux/${await fluxDe(refusee)}/certificat`)).statusCode).toBe(200);
  });

  it('waits for its seal while another process makes it', async () => {
    const fluxId = await fluxDe(await unefacture());
    const client = await deps.base.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(1635017071)');
    const r = await telecharger(`suivi-des-flux/${fluxId}/certificat`);
    expect([r.statusCode, r.json().code, Number(r.headers['retry-after'])]).toEqual([
      503,
      'CERTIFICAT_EN_PREPARATION',
      5,
    ]);
    await client.query('COMMIT');
    client.release();
    await scellerAudit(deps);
    expect((await telecharger(`suivi-des-flux/${fluxId}/certificat`)).statusCode).toBe(200);
  });
});

describe('the keys of the portal', () => {
  const publiees = async (): Promise<string[]> => (await cles()).keys.map((c) => c.kid ?? '');

  it('are made once, however many ask at once, renewed after a year, and old ones still verify', async () => {
    const fluxId = await fluxDe(await unefacture());
    const ancien = (await telecharger(`suivi-des-flux/${fluxId}/certificat`)).rawPayload;
    const avant = await publiees();
    expect(avant).toHaveLength(1);
    await lignes(deps, `UPDATE cle_signature SET creee_le = creee_le - interval '366 days'`);
    const nouveaux = await Promise.all([1, 2, 3].map(() => telecharger(`suivi-des-flux/${fluxId}/certificat`)));
    expect(nouveaux.map((r) => r.statusCode)).toEqual([200, 200, 200]);
    expect(await publiees()).toHaveLength(2);
    const lus = await Promise.all(
      [ancien, ...nouveaux.map((r) => r.rawPayload)].map(async (o) => verifierCertificat(o, await cles())),
    );
    expect(lus.map((v) => [v.verdict, 'cle' in v && v.cle === avant[0]])).toEqual([
      ['AUTHENTIQUE', true],
      ...Array(3).fill(['AUTHENTIQUE', false]),
    ]);
  });

  it('publish nothing private, and lie encrypted', async () => {
    for (const cle of (await cles()).keys)
      expect(Object.keys(cle).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    const privees = await lignes<{ id: string; privee: string }>(deps, 'SELECT id, privee FROM cle_signature');
    expect(privees.length).toBeGreaterThan(0);
    for (const { id, privee } of privees) {
      expect(Buffer.from(privee, 'base64').includes('"d"')).toBe(false);
      expect(dechiffrer(deps.config.SECRET_MAITRE ?? '', privee, id)).toContain('"d"');
      expect(dechiffrer('un autre secret', privee, id)).toBeNull();
      expect(dechiffrer(deps.config.SECRET_MAITRE ?? '', privee, 'ailleurs')).toBeNull();
    }
    const clair = 'é'.repeat(50);
    expect(dechiffrer('s', chiffrer('s', clair, 'l'), 'l')).toBe(clair);
  });

  it('that the master secret no longer opens are followed by a new one; without a secret nothing is signed', async () => {
    const fluxId = await fluxDe(await unefacture());
    const sous = async (SECRET_MAITRE: string | undefined) => {
      const autre: Deps = { ...deps, config: { ...deps.config, SECRET_MAITRE } };
      const portail = await construireApplication(autre);
      const r = await telecharger(`suivi-des-flux/${fluxId}/certificat`, 'comptable', portail);
      await portail.close();
      return r;
    };
    const nombre = (await publiees()).length;
    horloge.avancer(1_000);
    expect((await sous('un autre secret, tout aussi long que lui')).statusCode).toBe(200);
    expect(await publiees()).toHaveLength(nombre + 1);
    const r = await sous(undefined);
    expect([r.statusCode, r.json().code]).toEqual([503, 'CERTIFICAT_NON_CONFIGURE']);
  });
});

/** Another letter of the same alphabet. */
function retourner(b: Buffer, place: number): void {
  b.write(b.toString('latin1', place, place + 1) === 'A' ? 'B' : 'A', place, 'latin1');
}

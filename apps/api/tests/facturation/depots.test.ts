import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unDocumentCii, unDocumentUbl, unFacturX } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { jusqua } from '../appui/deps.ts';
import { appui, facturePour, formulaire, lignes } from './appui.ts';

const e = await essai();
const { app, deps, monde, demander } = e;
const { deposer, integrer } = appui(e);
const { delices, atelier } = monde.structures;
const cii = (): string => unDocumentCii(facturePour(monde));

interface LigneFlux {
  id: string;
  statut: string;
  code_interface: string | null;
}
const compter = async (table: string): Promise<number> =>
  (await lignes<{ n: number }>(deps, `SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? -1;

describe('a deposit', () => {
  it('is kept, numbered, audited, announced and queued before it is answered for', async () => {
    const octets = cii();
    const { statut, corps } = await deposer({ nom: 'facture.xml', octets });
    expect(statut).toBe(202);
    expect(corps).toMatchObject({ dejaDepose: false, numeroFlux: expect.stringMatching(/^CPP0011106\d{15}$/) });

    const empreinte = createHash('sha256').update(octets).digest('hex');
    const [flux] = await lignes(deps, 'SELECT *, id::text, structure_id::text FROM flux WHERE id = $1', [corps.fluxId]);
    expect(flux).toMatchObject({
      numero: corps.numeroFlux,
      structure_id: delices.id,
      mode_depot: 'UPLOAD_PORTAIL',
      nom_fichier: 'facture.xml',
      empreinte,
      taille: Buffer.byteLength(octets),
      statut: 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP',
      retient_empreinte: true,
    });
    expect((await deps.documents.lire(empreinte)).toString()).toBe(octets);
    expect(await lignes(deps, 'SELECT taille FROM document WHERE empreinte = $1', [empreinte])).toHaveLength(1);
    expect(
      await lignes(deps, `SELECT action, utilisateur_id::text FROM audit_entree WHERE objet_id = $1`, [corps.fluxId]),
    ).toEqual([{ action: 'flux.depose', utilisateur_id: monde.personnes.comptable.id }]);
    expect(
      await lignes(deps, 'SELECT type, fournisseur_id::text FROM evenement WHERE flux_id = $1', [corps.fluxId]),
    ).toEqual([{ type: 'flux.depose', fournisseur_id: delices.id }]);
    expect(
      await lignes(deps, 'SELECT attempts FROM graphile_worker.jobs WHERE key = $1', [`flux:${corps.fluxId}`]),
    ).toHaveLength(1);
  });

  it.each([
    ['a Factur-X', '1117', async () => ({ nom: 'a.pdf', octets: await unFacturX(facturePour(monde)) })],
    ['a UBL', '1100', async () => ({ nom: 'a.xml', octets: unDocumentUbl(facturePour(monde)) })],
    ['something unknown', '0000', async () => ({ nom: 'a.bin', octets: 'x'.repeat(10) })],
  ])('of %s is numbered under interface %s', async (_quoi, chiffres, faire) => {
    const { statut, corps } = await deposer(await faire());
    expect(statut).toBe(202);
    expect(corps.numeroFlux.slice(6, 10)).toBe(chiffres);
  });

  it('of the same file again says where the first one is', async () => {
    const octets = cii();
    const premier = await deposer({ nom: 'facture.xml', octets });
    const second = await deposer({ nom: 'autre nom.xml', octets }, { qui: 'manuela' });
    expect(second.statut).toBe(200);
    expect(second.corps).toEqual({ ...premier.corps, dejaDepose: true });
  });

  it('of the same file ten times at the same moment is made once', async () => {
    const octets = cii();
    const reponses = await Promise.all(Array.from({ length: 10 }, () => deposer({ nom: 'facture.xml', octets })));
    expect(reponses.map((r) => r.statut).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 202]);
    expect(new Set(reponses.map((r) => r.corps.fluxId)).size).toBe(1);
    const { fluxId } = reponses[0]?.corps ?? {};
    expect(await lignes(deps, 'SELECT 1 FROM evenement WHERE flux_id = $1', [fluxId])).toHaveLength(1);
    expect(await lignes(deps, 'SELECT 1 FROM graphile_worker.jobs WHERE key = $1', [`flux:${fluxId}`])).toHaveLength(1);
  });

  it('of the same file by two structures is two deposits', async () => {
    const octets = cii();
    const a = await deposer({ nom: 'facture.xml', octets }, { qui: 'cabinet', structureId: delices.id });
    const b = await deposer({ nom: 'facture.xml', octets }, { qui: 'cabinet', structureId: atelier.id });
    expect([a.statut, b.statut]).toEqual([202, 202]);
    expect(a.corps.fluxId).not.toBe(b.corps.fluxId);
  });

  it('repeated under its idempotency key gets the first answer', async () => {
    const octets = cii();
    const cle = randomUUID();
    const premier = await deposer({ nom: 'facture.xml', octets }, { cle });
    const second = await deposer({ nom: 'facture.xml', octets }, { cle });
    expect(second).toMatchObject({ statut: 202, corps: premier.corps });
    const autre = await deposer({ nom: 'facture.xml', octets: cii() }, { cle });
    expect(autre).toMatchObject({ statut: 422, corps: { code: 'CLE_IDEMPOTENCE_REUTILISEE' } });
  });

  it('shares its transaction with those of the same moment, a repeated key among them refused alone', async () => {
    const cle = randomUUID();
    await deposer({ nom: 'facture.xml', octets: cii() }, { cle });
    const reponses = await Promise.all([
      ...Array.from({ length: 20 }, () => deposer({ nom: 'facture.xml', octets: cii() })),
      deposer({ nom: 'facture.xml', octets: cii() }, { cle }),
    ]);
    expect(reponses.map((r) => r.statut)).toEqual([...Array(20).fill(202), 422]);
    const ids = reponses.slice(0, 20).map((r) => r.corps.fluxId);
    const [partage] = await lignes<{ transactions: number; flux: number }>(
      deps,
      'SELECT count(DISTINCT xmin::text)::int AS transactions, count(*)::int AS flux FROM flux WHERE id = ANY ($1::bigint[])',
      [ids],
    );
    expect(partage?.flux).toBe(20);
    expect(partage?.transactions).toBeLessThan(20);
    const faits = [
      'SELECT 1 FROM evenement WHERE flux_id::text = ANY ($1)',
      "SELECT 1 FROM graphile_worker.jobs WHERE replace(key, 'flux:', '') = ANY ($1)",
    ];
    for (const fait of faits) expect(await lignes(deps, fait, [ids])).toHaveLength(20);
  });

  it('of a file whose first deposit was refused is a new one', async () => {
    const octets = unDocumentCii(facturePour(monde, { codeService: 'INCONNU' }));
    const premier = await deposer({ nom: 'facture.xml', octets });
    await integrer(premier.corps.fluxId);
    const second = await deposer({ nom: 'facture.xml', octets });
    expect(second.statut).toBe(202);
    expect(second.corps.fluxId).not.toBe(premier.corps.fluxId);
  });
});

describe('a deposit is refused', () => {
  it.each([
    ['to nobody in particular', null, delices.id, 401, 'NON_CONNECTE'],
    ['to who holds the profile nowhere', 'agente', delices.id, 403, 'PROFIL_INSUFFISANT'],
    ['to who may only look', 'consultante', delices.id, 403, 'PROFIL_INSUFFISANT'],
    ['for a structure of others', 'comptable', atelier.id, 404, 'INTROUVABLE'],
    ['for a structure that does not exist', 'comptable', '4242', 404, 'INTROUVABLE'],
    ['to whose right has ended', 'ancien', delices.id, 403, 'PROFIL_INSUFFISANT'],
  ] as const)('%s', async (_quoi, qui, structureId, statut, code) => {
    const avant = await compter('flux');
    const r = await deposer({ nom: 'facture.xml', octets: cii() }, { qui, structureId });
    expect(r).toMatchObject({ statut, corps: { code } });
    expect(await compter('flux')).toBe(avant);
  });

  const envoyer = async (fichiers: Parameters<typeof formulaire>[1], entetes: Record<string, string> = {}) => {
    const { payload, headers } = await formulaire({}, fichiers);
    return demander('comptable', 'POST', `/api/facturation/factures-emises/depots?structureId=${delices.id}`, {
      payload,
      headers: { ...headers, 'idempotency-key': randomUUID(), ...entetes },
    });
  };

  it.each([
    ['without a file', [], 400, 'FICHIER_ABSENT'],
    ['when the file is empty', [{ nom: 'vide.xml', octets: '' }], 400, 'FICHIER_VIDE'],
    ['in another field', [{ nom: 'a.xml', octets: 'x', champ: 'document' }], 400, 'CHAMP_INATTENDU'],
    [
      'with two files',
      [
        { nom: 'a.xml', octets: 'x' },
        { nom: 'b.xml', octets: 'y' },
      ],
      400,
      'TROP_DE_FICHIERS',
    ],
  ])('%s', async (_quoi, fichiers, statut, code) => {
    const avant = [await compter('flux'), await compter('document')];
    expect(await envoyer(fichiers)).toMatchObject({
      statut,
      corps: { code, message: expect.stringMatching(/\p{L}/u) },
    });
    expect([await compter('flux'), await compter('document')]).toEqual(avant);
  });

  it('without an idempotency key', async () => {
    const r = await deposer({ nom: 'facture.xml', octets: cii() }, { cle: null });
    expect(r).toMatchObject({ statut: 400, corps: { code: 'CLE_IDEMPOTENCE_REQUISE' } });
  });

  it('when it is no form', async () => {
    const r = await demander('comptable', 'POST', `/api/facturation/factures-emises/depots?structureId=${delices.id}`, {
      payload: { fichier: 'x' },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(r).toMatchObject({ statut: 415, corps: { code: 'TYPE_NON_ACCEPTE' } });
  });

  it('when the form is cut short', async () => {
    const { payload, headers } = await formulaire({}, [{ nom: 'a.xml', octets: 'x'.repeat(10_000) }]);
    const r = await demander('comptable', 'POST', `/api/facturation/factures-emises/depots?structureId=${delices.id}`, {
      payload: payload.subarray(0, 5_000),
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
    expect(r).toMatchObject({ statut: 400, corps: { code: 'ENVOI_INTERROMPU' } });
  });

  it('when it is larger than allowed, whether it says so or not', async () => {
    const { address, port } = await ecouter();
    for (const annonce of [true, false]) {
      const recu = await new Promise<{ statut: number; corps: string }>((ok, ko) => {
        const r = request(
          {
            host: address,
            port,
            method: 'POST',
            path: `/api/facturation/factures-emises/depots?structureId=${delices.id}`,
            headers: {
              cookie: `session=${monde.personnes.comptable.jeton}`,
              'idempotency-key': randomUUID(),
              'content-type': 'multipart/form-data; boundary=limite',
              ...(annonce ? { 'content-length': 130 * 1024 * 1024 } : {}),
            },
          },
          (res) => {
            let corps = '';
            res.on('data', (m) => (corps += m));
            res.on('end', () => {
              r.destroy();
              ok({ statut: res.statusCode ?? 0, corps });
            });
          },
        );
        r.on('error', ko);
        r.write('--limite\r\ncontent-disposition: form-data; name="fichier"; filename="a.xml"\r\n\r\n');
        const morceau = Buffer.alloc(1024 * 1024, 'x');
        let reste = annonce ? 1 : 121;
        const suivre = (): void => {
          while (reste-- > 0) if (!r.write(morceau)) return void r.once('drain', suivre);
        };
        suivre();
      });
      expect(recu.statut).toBe(413);
      expect(JSON.parse(recu.corps)).toMatchObject({ code: 'FICHIER_TROP_GRAND', details: { maximum: '120' } });
    }
  });

  it('and leaves nothing behind when its sender goes away in the middle', async () => {
    const { address, port } = await ecouter();
    const { documents } = deps.config;
    const dossier = documents.type === 'DOSSIER' ? documents.dossier : '';
    const enCours = (): Promise<string[]> => readdir(`${dossier}/en-cours`).catch(() => []);
    const avant = await compter('flux');
    const r = request({
      host: address,
      port,
      method: 'POST',
      path: `/api/facturation/factures-emises/depots?structureId=${delices.id}`,
      headers: {
        cookie: `session=${monde.personnes.comptable.jeton}`,
        'idempotency-key': randomUUID(),
        'content-type': 'multipart/form-data; boundary=limite',
      },
    });
    r.on('error', () => undefined);
    r.write('--limite\r\ncontent-disposition: form-data; name="fichier"; filename="a.xml"\r\n\r\n');
    r.write(Buffer.alloc(300_000, 'x'));
    await jusqua(enCours, (noms) => noms.length === 1);
    r.destroy();
    await jusqua(enCours, (noms) => noms.length === 0);
    expect(await compter('flux')).toBe(avant);
  });

  let adresse: AddressInfo | null = null;
  async function ecouter(): Promise<AddressInfo> {
    if (!adresse) {
      await app.listen({ port: 0, host: '127.0.0.1' });
      adresse = app.server.address() as AddressInfo;
    }
    return adresse;
  }
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.xml', 'passwd.xml'],
    ['C:\\factures\\janvier.xml', 'janvier.xml'],
    ['fac\u202Elmx.xml', 'faclmx.xml'],
    [`${'é'.repeat(300)}.xml`, `${'é'.repeat(196)}.xml`],
  ])('%s is kept as a name alone', async (nom, attendu) => {
    const { corps } = await deposer({ nom, octets: cii() });
    const [flux] = await lignes<LigneFlux & { nom_fichier: string }>(
      deps,
      'SELECT nom_fichier FROM flux WHERE id = $1',
      [corps.fluxId],
    );
    expect(flux?.nom_fichier).toBe(attendu);
  });
});

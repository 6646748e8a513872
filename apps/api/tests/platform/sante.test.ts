import { rm } from 'node:fs/promises';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { afterAll, describe, expect, it } from 'vitest';
import { construireApplication } from '../../src/application.ts';
import { ouvrirAdministration } from '../../src/platform/administration.ts';
import { mesurerLaFile } from '../../src/platform/metriques.ts';
import { essai } from '../appui/application.ts';
import { depsDEssai } from '../appui/deps.ts';
import { mandataire } from '../appui/mandataire.ts';
import { ACCES_S3, serveurS3 } from '../appui/s3.ts';
import { appui } from '../facturation/appui.ts';

const tout = await essai({ PORT_ADMIN: '0', MANDATAIRES: '1' });
const administration = await ouvrirAdministration(tout.deps);
afterAll(() => administration.fermer());
mesurerLaFile(tout.deps.metriques, tout.deps.base);

const demander = async (chemin: string) => {
  const r = await fetch(`http://127.0.0.1:${administration.port}${chemin}`);
  return { statut: r.status, texte: await r.text() };
};

describe('health', () => {
  it('alive and ready are told on the public port and on the private one', async () => {
    expect(await tout.demander(null, 'GET', '/api/sante')).toMatchObject({ statut: 200, corps: { etat: 'vivant' } });
    expect(await tout.demander(null, 'GET', '/api/sante/pret')).toMatchObject({ statut: 200, corps: { etat: 'pret' } });
    expect((await demander('/sante/vivant')).statut).toBe(200);
    expect((await demander('/sante/pret')).statut).toBe(200);
  });

  it('without its database a process is alive and not ready, and ready again when it is back', async () => {
    const fil = await mandataire((await baseDeTest()).url);
    const deps = await depsDEssai(fil.url);
    const app = await construireApplication(deps);
    afterAll(() => app.close());
    const pret = async () => {
      const r = await app.inject({ method: 'GET', url: '/api/sante/pret' });
      return [r.statusCode, r.json()];
    };
    expect(await pret()).toEqual([200, { etat: 'pret' }]);
    fil.couper();
    expect(await pret()).toEqual([503, { etat: 'indisponible', manques: ['base'] }]);
    expect((await app.inject({ method: 'GET', url: '/api/sante' })).statusCode).toBe(200);
    fil.retablir();
    expect(await pret()).toEqual([200, { etat: 'pret' }]);
  });

  it('without its storage a process is not ready, and a deposit is put off, not failed', async () => {
    const s3 = await serveurS3();
    const t = await essai({
      S3_ENDPOINT: s3.adresse,
      S3_BUCKET: ACCES_S3.seau,
      S3_ACCESS_KEY_ID: ACCES_S3.cle,
      S3_SECRET_ACCESS_KEY: ACCES_S3.secret,
    });
    s3.pannes = 1_000;
    expect(await t.demander(null, 'GET', '/api/sante/pret')).toMatchObject({
      statut: 503,
      corps: { manques: ['documents'] },
    });
    const refus = await appui(t).deposer({ nom: 'facture.xml', octets: '<a/>' });
    expect(refus).toMatchObject({ statut: 503, corps: { code: 'INDISPONIBLE' } });
    expect(Number(refus.entetes['retry-after'])).toBeGreaterThan(0);
    s3.pannes = 0;
    expect((await appui(t).deposer({ nom: 'facture.xml', octets: '<a/>' })).statut).toBe(202);
  });

  it('a process that stops says so while it still serves', async () => {
    const deps = await depsDEssai((await baseDeTest()).url);
    const app = await construireApplication(deps);
    afterAll(() => app.close());
    deps.sante.annoncerArret();
    const pret = await app.inject({ method: 'GET', url: '/api/sante/pret' });
    expect([pret.statusCode, pret.json()]).toEqual([503, { etat: 'indisponible', manques: ['arret'] }]);
    expect((await app.inject({ method: 'GET', url: '/api/accueil/actualites' })).statusCode).toBe(200);
  });

  it('a storage folder that is gone is written anew, or the process is not ready', async () => {
    const deps = await depsDEssai((await baseDeTest()).url);
    await deps.documents.eprouver();
    const { dossier } = deps.config.documents as { dossier: string };
    await rm(dossier, { recursive: true });
    await expect(deps.documents.eprouver()).resolves.toBeUndefined();
  });
});

describe('figures', () => {
  it('count requests by route template, deposits, jobs that wait and connections, and name nobody', async () => {
    const { deposer, unefacture } = appui(tout);
    const { delices, valmont } = tout.monde.structures;
    const id = await unefacture();
    await tout.demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`);
    await deposer({ nom: 'encore-une.xml', octets: '<a/>' });
    const { statut, texte } = await demander('/metrics');
    expect(statut).toBe(200);
    expect(texte).toContain(
      'orpheon_http_request_duration_seconds_count{methode="GET",route="/api/facturation/factures-emises/:id",statut="200"} 1',
    );
    expect(texte).toMatch(/orpheon_depots_total\{mode="UPLOAD_PORTAIL"\} [12]/);
    expect(texte).toMatch(/orpheon_jobs\{tache="integrer_flux",etat="prete"\} [1-9]/);
    expect(texte).toMatch(/orpheon_job_age_seconds\{tache="integrer_flux"\} \d/);
    expect(texte).toMatch(/orpheon_db_connections\{etat="ouvertes"\} [1-9]/);
    expect(texte).toContain('process_resident_memory_bytes');
    for (const prive of [id, 'encore-une', delices.identifiant, valmont.raisonSociale])
      expect(texte).not.toContain(prive);
  });

  it('are not told on the public port', async () => {
    expect((await tout.demander(null, 'GET', '/metrics')).statut).toBe(404);
  });
});

describe('number of a request', () => {
  const numero = async (entete?: string) => {
    const r = await tout.demander(null, 'GET', '/api/sante', entete ? { headers: { 'x-request-id': entete } } : {});
    return String(r.entetes['x-request-id']);
  };
  it('is ours, and another each time', async () => {
    expect(await numero()).toMatch(/^[0-9A-F]{8}$/);
    expect(await numero()).not.toBe(await numero());
  });
  it('is that of the proxy in front where there is one, unless it is no number', async () => {
    expect(await numero('3f2a9c0d4e5b6a79')).toBe('3f2a9c0d4e5b6a79');
    expect(await numero('<script>alert(1)</script>')).toMatch(/^[0-9A-F]{8}$/);
  });
  it('is not taken from a stranger', async () => {
    const { demander: autre } = await essai();
    const r = await autre(null, 'GET', '/api/sante', { headers: { 'x-request-id': '3f2a9c0d4e5b6a79' } });
    expect(r.entetes['x-request-id']).toMatch(/^[0-9A-F]{8}$/);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { semerMonde, unDocumentCii } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { afterAll, expect, it } from 'vitest';
import { nomDeRequete } from '../../src/platform/traces.ts';
import { attendreReponse, portLibre, processusDuProduit } from '../../verify/processus.ts';
import { depsDEssai, jusqua } from '../appui/deps.ts';
import { facturePour, lignes } from '../facturation/appui.ts';

interface Span {
  traceId: string;
  name: string;
  attributes: unknown;
  service: string;
}

/** A collector: keeps what it is sent. */
async function collecteur() {
  const spans: Span[] = [];
  const serveur = createServer(async (requete, rep) => {
    const morceaux: Buffer[] = [];
    for await (const m of requete) morceaux.push(m as Buffer);
    const recu = JSON.parse(Buffer.concat(morceaux).toString()) as {
      resourceSpans: {
        resource: { attributes: { key: string; value: { stringValue: string } }[] };
        scopeSpans: { spans: Omit<Span, 'service'>[] }[];
      }[];
    };
    for (const { resource, scopeSpans } of recu.resourceSpans) {
      const service = resource.attributes.find((a) => a.key === 'service.name')?.value.stringValue ?? '';
      spans.push(...scopeSpans.flatMap((s) => s.spans).map((s) => ({ ...s, service })));
    }
    rep.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  afterAll(() => {
    serveur.close();
    serveur.closeAllConnections();
  });
  return { spans, adresse: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}` };
}

it('a deposit and its integration are one trace, from the API to the worker, and its spans hold no value', async () => {
  const { spans, adresse } = await collecteur();
  const deps = await depsDEssai((await baseDeTest()).url);
  const monde = await semerMonde(deps.base.pool);
  const port = await portLibre();
  const env = {
    DATABASE_URL: deps.config.DATABASE_URL,
    DOSSIER_DOCUMENTS: (deps.config.documents as { dossier: string }).dossier,
    PORT: String(port),
    ENVIRONNEMENT: 'QUALIFICATION',
    OTEL_EXPORTER_OTLP_ENDPOINT: adresse,
  };
  const processus = [processusDuProduit('main.ts', env), processusDuProduit('worker.ts', env)];
  afterAll(() => Promise.all(processus.map((p) => p.tuer())));
  for (const p of processus) p.demarrer();
  await attendreReponse(`http://127.0.0.1:${port}/api/sante/pret`, performance.now(), 30_000);

  const { delices } = monde.structures;
  const corps = new FormData();
  corps.append('fichier', new Blob([unDocumentCii(facturePour(monde))]), 'secrete.xml');
  const depot = await fetch(
    `http://127.0.0.1:${port}/api/facturation/factures-emises/depots?structureId=${delices.id}`,
    {
      method: 'POST',
      headers: {
        cookie: `session=${monde.personnes.comptable.jeton}`,
        'idempotency-key': 'depot-trace',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
      body: corps,
    },
  );
  expect(depot.status).toBe(202);
  await jusqua(
    () => lignes<{ statut: string }>(deps, 'SELECT statut FROM flux'),
    ([flux]) => flux?.statut === 'IN_INTEGRE',
    20_000,
  );
  await Promise.all(processus.map((p) => p.arreter()));

  const trace = spans.filter((s) => s.traceId === '0af7651916cd43dd8448eb211c80319c');
  const noms = (service: string) => trace.filter((s) => s.service === service).map((s) => s.name);
  expect(noms('orpheon-api')).toContain('POST /api/facturation/factures-emises/depots');
  expect(noms('orpheon-api')).toContainEqual(expect.stringMatching(/^SQL INSERT (?:public\.)?\w+$/));
  expect(noms('orpheon-worker')).toContain('job integrer_flux');
  expect(noms('orpheon-worker')).toContain('SQL faits_depot');
  const ecrit = JSON.stringify(spans);
  for (const prive of ['secrete.xml', delices.identifiant, delices.raisonSociale]) expect(ecrit).not.toContain(prive);
}, 60_000);

it.each([
  [{ name: 'session', text: 'SELECT 1' }, 'SQL session'],
  ['SELECT a FROM "public"."flux" WHERE numero = \'secret\'', 'SQL SELECT public.flux'],
  ['BEGIN', 'SQL BEGIN'],
  ['  UPDATE structure SET nom = $1', 'SQL UPDATE structure'],
  [{ submit: () => undefined }, null],
])('a statement is named without its values: %j', (requete, nom) => {
  expect(nomDeRequete(requete)).toBe(nom);
});

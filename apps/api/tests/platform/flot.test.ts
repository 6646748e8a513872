import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { type Monde, type NomPersonne, semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { construireApplication } from '../../src/application.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { FLOTS_PAR_SESSION } from '../../src/platform/flot.ts';
import { emettre, type NouvelEvenement } from '../../src/platform/journal-metier.ts';
import { depsDEssai, jusqua } from '../appui/deps.ts';
import { mandataire } from '../appui/mandataire.ts';

const base = await baseDeTest();
const fil = await mandataire(base.url);
const deps = await depsDEssai(fil.url);
const direct = await depsDEssai(base.url);
const app = await construireApplication(deps);
let adresse: string;
let monde: Monde;
beforeAll(async () => {
  monde = await semerMonde(direct.base.pool);
  await app.listen({ port: 0, host: '127.0.0.1' });
  adresse = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(() => app.close());

interface Page {
  readonly statut: number;
  /** Blocks received so far. */
  readonly recus: string[];
  fermee: boolean;
  readonly fermer: () => void;
}
const pages: Page[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.fermer();
});

/** An open page of somebody, over real HTTP. */
async function ouvrir(qui: NomPersonne | null, entetes: Record<string, string> = {}): Promise<Page> {
  const coupe = new AbortController();
  const r = await fetch(`${adresse}/api/accueil/flot`, {
    headers: { ...(qui ? { cookie: `session=${monde.personnes[qui].jeton}` } : {}), ...entetes },
    signal: coupe.signal,
  });
  const page: Page = { statut: r.status, recus: [], fermee: false, fermer: () => coupe.abort() };
  pages.push(page);
  const lire = async (): Promise<void> => {
    let reste = '';
    for await (const morceau of r.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocs = (reste + morceau).split('\n\n');
      reste = blocs.pop() ?? '';
      page.recus.push(...blocs);
    }
  };
  lire()
    .catch(() => undefined)
    .finally(() => {
      page.fermee = true;
    });
  if (r.ok) await contient(page, 'retry:');
  return page;
}

const contient = async (page: Page, texte: string, delaiMs = 10_000): Promise<void> =>
  void (await jusqua(
    async () => page.recus,
    (recus) => recus.some((bloc) => bloc.includes(texte)),
    delaiMs,
  ));

const emettreUn = (e: Partial<NouvelEvenement>): Promise<string> =>
  enTransaction(direct.base, (tx) =>
    emettre(tx, {
      type: 'facture.suspendre',
      instant: new Date(),
      utilisateurId: null,
      factureId: '4096',
      fournisseurId: monde.structures.delices.id,
      destinataireId: monde.structures.valmont.id,
      serviceDestinataireId: monde.services.ecoles.id,
      ...e,
    }),
  );

describe('live events', () => {
  it('reach every open page whose reader may see them, and no other', async () => {
    const voient = await Promise.all(
      (['comptable', 'comptable', 'agente', 'agentEcoles'] as const).map((q) => ouvrir(q)),
    );
    const neVoientPas = await Promise.all(
      (['agenteVoirie', 'agentRegion', 'artisan', 'ancien', 'isole', 'gestionnaire'] as const).map((q) => ouvrir(q)),
    );
    const id = await emettreUn({});
    for (const page of voient)
      await contient(
        page,
        `id: ${id}\nevent: evenement\ndata: {"id":"${id}","type":"facture.suspendre","factureId":"4096","fluxId":null,"structureId":null}`,
      );
    for (const page of neVoientPas) expect(page.recus.filter((b) => b.includes('evenement'))).toEqual([]);
  });

  it('of an organisation reach its managers and the person concerned', async () => {
    const [gestionnaire, isole, agente] = await Promise.all(
      (['gestionnaire', 'isole', 'agente'] as const).map((q) => ouvrir(q)),
    );
    const structureId = monde.structures.valmont.id;
    const id = await emettreUn({
      type: 'organisation.rattachement.approuver',
      factureId: null,
      fournisseurId: null,
      destinataireId: null,
      serviceDestinataireId: null,
      structureId,
      pourUtilisateurId: monde.personnes.isole.id,
    });
    for (const page of [gestionnaire, isole]) if (page) await contient(page, `"id":"${id}"`);
    expect(agente?.recus.filter((b) => b.includes(`"${id}"`))).toEqual([]);
  });

  it('that open or close an application reach everybody who holds anything in the structure', async () => {
    const voient = await Promise.all((['gestionnaire', 'agente', 'agentEcoles'] as const).map((q) => ouvrir(q)));
    const etranger = await ouvrir('agentRegion');
    const id = await emettreUn({
      type: 'organisation.application.fermer',
      factureId: null,
      fournisseurId: null,
      destinataireId: null,
      serviceDestinataireId: null,
      structureId: monde.structures.valmont.id,
    });
    for (const page of voient) await contient(page, `"id":"${id}"`);
    expect(etranger.recus.filter((b) => b.includes(`"${id}"`))).toEqual([]);
  });

  it('of an invoice are not heard where its application is closed', async () => {
    const [fournisseur, destinataire] = await Promise.all([ouvrir('comptable'), ouvrir('agente')]);
    const poser = (fermees: string) =>
      direct.base.pool.query('UPDATE structure SET applications_fermees = $2 WHERE id = $1', [
        monde.structures.valmont.id,
        fermees,
      ]);
    await poser('{FACTURES_RECUES}');
    const id = await emettreUn({});
    await contient(fournisseur, `"id":"${id}"`);
    await poser('{}');
    const suivant = await emettreUn({});
    await contient(destinataire, `"id":"${suivant}"`);
    expect(destinataire.recus.filter((b) => b.includes(`"${id}"`))).toEqual([]);
  });

  it('are not heard by a recipient before the invoice has reached them', async () => {
    const [fournisseur, destinataire] = await Promise.all([ouvrir('comptable'), ouvrir('agente')]);
    const id = await emettreUn({ type: 'facture.deposer', destinataireId: null, serviceDestinataireId: null });
    await contient(fournisseur, id);
    expect(destinataire.recus.join()).not.toContain('evenement');
  });

  it('are never those of a transaction that was undone', async () => {
    const page = await ouvrir('comptable');
    await expect(
      enTransaction(direct.base, async (tx) => {
        await emettre(tx, {
          type: 'facture.rejeter',
          instant: new Date(),
          utilisateurId: null,
          factureId: '1',
          fournisseurId: monde.structures.delices.id,
        });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await contient(page, await emettreUn({}));
    expect(page.recus.join()).not.toContain('facture.rejeter');
  });

  it('are held by one session up to a ceiling, which is its own', async () => {
    const ouvertes = await Promise.all(Array.from({ length: FLOTS_PAR_SESSION }, () => ouvrir('comptable')));
    expect(ouvertes.map((p) => p.statut)).toEqual(ouvertes.map(() => 200));
    expect((await ouvrir('comptable')).statut).toBe(429);
    expect((await ouvrir('agente')).statut).toBe(200);
    ouvertes[0]?.fermer();
    await jusqua(
      async () => (await ouvrir('comptable')).statut,
      (statut) => statut === 200,
    );
  });

  it('need a session', async () => {
    expect((await ouvrir(null)).statut).toBe(401);
  });

  it('tell a page that comes back to read again', async () => {
    expect((await ouvrir('comptable')).recus.join()).not.toContain('reprise');
    await contient(await ouvrir('comptable', { 'last-event-id': '0' }), 'event: reprise');
  });

  it('tell every page to read again after the database was away, and go on', async () => {
    const page = await ouvrir('comptable');
    fil.couper();
    const manque = await emettreUn({});
    fil.retablir();
    await contient(page, 'event: reprise', 15_000);
    const id = await emettreUn({});
    await contient(page, `id: ${id}`, 15_000);
    expect(page.recus.filter((b) => b.includes(`id: ${id}`))).toHaveLength(1);
    expect(page.recus.join()).not.toContain(manque);
  });
});

describe('while the database is away', () => {
  it('requests are told to come back soon, and the process lives', async () => {
    fil.couper();
    const jeton = monde.personnes.comptable.jeton;
    const r = await app.inject({ url: '/api/compte/moi', cookies: { session: jeton } });
    expect(r.statusCode).toBe(503);
    expect(r.headers['retry-after']).toBe('5');
    expect(r.json()).toMatchObject({ code: 'INDISPONIBLE' });
    const ecriture = await app.inject({
      method: 'POST',
      url: '/api/compte/session',
      payload: { courriel: monde.personnes.comptable.courriel, motDePasse: 'x' },
    });
    expect(ecriture.statusCode).toBe(503);
    expect((await app.inject({ url: '/api/sante' })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/sante/pret' })).statusCode).toBe(503);

    fil.retablir();
    expect((await app.inject({ url: '/api/compte/moi', cookies: { session: jeton } })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/sante/pret' })).statusCode).toBe(200);
  });
});

describe('stopping', () => {
  it('finishes the requests under way and ends the streams', async () => {
    const autre = await construireApplication(direct);
    await autre.listen({ port: 0, host: '127.0.0.1' });
    const ici = `http://127.0.0.1:${(autre.server.address() as AddressInfo).port}`;
    const cookie = `session=${monde.personnes.manuela.jeton}`;
    const flot = await fetch(`${ici}/api/accueil/flot`, { headers: { cookie } });
    const muette = connect((autre.server.address() as AddressInfo).port, '127.0.0.1');
    await once(muette, 'connect');

    // a write that waits for a row that we hold
    const client = await direct.base.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT FROM utilisateur WHERE id = $1 FOR UPDATE', [monde.personnes.manuela.id]);
    const lente = fetch(`${ici}/api/compte/moi`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ langue: 'en' }),
    });
    await jusqua(
      () =>
        direct.base.pool.query(
          `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        ),
      ({ rowCount }) => (rowCount ?? 0) > 0,
    );
    const arret = autre.close();
    expect(await flot.text()).toContain('retry:');
    await client.query('COMMIT');
    client.release();
    const r = await lente;
    expect(r.status).toBe(200);
    expect(await r.json()).toMatchObject({ langue: 'en' });
    await arret;
    await expect(fetch(`${ici}/api/sante`)).rejects.toThrow();
  });
});

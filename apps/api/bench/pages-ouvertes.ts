import { createHash, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as attendre } from 'node:timers/promises';
import { listerFacturesEmises, listerFacturesRecues, suivreEvenements, traiterFactureRecue } from '@orpheon/contracts';
import pg from 'pg';
import { CANAL_EVENEMENTS } from '../src/platform/journal-metier.ts';
import type { Banc } from './banc.ts';
import { centile, type Ligne, secondes, verdict } from './mesures.ts';
import { ouvrirApi } from './serveurs.ts';

/** Pages of one agent of each recipient; each supplier has one. */
const PAGES_PAR_DESTINATAIRE = 10;
const PAGES = 1_000;
const PAR_SECONDE = 10;
const PATIENCE_MS = 10_000;

interface Lecteur {
  readonly structureId: string;
  readonly publique: boolean;
  readonly jeton: string;
}

interface Changement {
  readonly factureId: string;
  readonly version: number;
  readonly structures: readonly [destinataire: string, fournisseur: string];
  readonly jeton: string;
}

/** What became of one change: when it was asked for, and when each page had it. */
interface Suivi {
  readonly demandeLe: number;
  annonceLe: number | null;
  /** By page: milliseconds from there on. */
  readonly recus: Map<number, number>;
  readonly relus: Map<number, number>;
  readonly attendus: number;
}

/**
 * B13: a thousand pages open on one API process, of agents and suppliers of many structures, while agents process their
 * invoices. Each page that an event concerns reads its list again, as the portal's does. From the request of the change
 * on: more than from its commit.
 */
export async function mesurerPagesOuvertes(banc: Banc): Promise<Ligne[]> {
  const [nombre, pages] = banc.factures > 1_000 ? [banc.tours * 100, PAGES] : [5, 40];
  const lecteurs = await ouvrirSessions(banc, pages);
  const changements = await choisir(banc, lecteurs, nombre);
  const { port, processus } = await ouvrirApi(banc);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const suivis = new Map<string, Suivi>();
  const relire = (l: Lecteur): Promise<void> => {
    const { chemin } = l.publique ? listerFacturesRecues : listerFacturesEmises;
    return demander(agent, { port, chemin: `${chemin}?limite=25`, jeton: l.jeton });
  };
  const prises: Socket[] = [];
  const nue = await ecouterSeul(banc, suivis);
  try {
    for (const [page, l] of lecteurs.entries()) {
      const surFacture = (factureId: string): void => {
        const suivi = suivis.get(factureId);
        if (!suivi) return;
        suivi.recus.set(page, performance.now() - suivi.demandeLe);
        void relire(l).then(() => suivi.relus.set(page, performance.now() - suivi.demandeLe));
      };
      prises.push(await ouvrirPage(port, l.jeton, surFacture));
    }
    const actions: Promise<void>[] = [];
    for (const c of changements) {
      const attendus = lecteurs.filter((l) => c.structures.includes(l.structureId)).length;
      suivis.set(c.factureId, {
        demandeLe: performance.now(),
        annonceLe: null,
        recus: new Map(),
        relus: new Map(),
        attendus,
      });
      actions.push(agir(agent, port, c));
      await attendre(1_000 / PAR_SECONDE);
    }
    await Promise.all(actions);
    await attendreTous([...suivis.values()]);
    return [ligne([...suivis.values()], lecteurs.length)];
  } finally {
    for (const prise of prises) prise.destroy();
    agent.destroy();
    await nue.end();
    await processus.tuer();
  }
}

function ligne(suivis: readonly Suivi[], pages: number): Ligne {
  const recus = suivis.flatMap((s) => [...s.recus.values()]);
  const relus = suivis.flatMap((s) => [...s.relus.values()]);
  const nus = suivis.flatMap((s) => s.annonceLe ?? []);
  const perdus = suivis.reduce((somme, s) => somme + Math.max(0, s.attendus - s.recus.size), 0);
  const p99 = centile(relus, 0.99);
  return {
    but: 'B13',
    quoi: `a status on the open pages that show it: ${pages} pages, ${suivis.length} changes at ${PAR_SECONDE}/s, ${recus.length} announcements, ${perdus} lost`,
    nous: `announced p50 ${secondes(centile(recus, 0.5))}, p99 ${secondes(centile(recus, 0.99))}; list read again p50 ${secondes(centile(relus, 0.5))}, p99 ${secondes(p99)}`,
    reference: `bare LISTEN p50 ${secondes(centile(nus, 0.5))}, p99 ${secondes(centile(nus, 0.99))}`,
    rapport: `× ${(p99 / centile(nus, 0.99)).toFixed(1)}`,
    exige: 'p99 ≤ 2 s',
    vise: 'p99 ≤ 0.25 s',
    verdict: perdus > 0 ? 'missed' : verdict(p99, 2_000, 250, 'moins'),
  };
}

/** Somebody signed in for each page: agents have several, suppliers one. */
async function ouvrirSessions(banc: Banc, pages: number): Promise<Lecteur[]> {
  const { rows } = await banc.pool.query<{ utilisateurId: string; structureId: string; publique: boolean }>(
    `SELECT h.utilisateur_id::text AS "utilisateurId", h.structure_id::text AS "structureId", t.publique
      FROM habilitation h JOIN structure t ON t.id = h.structure_id
      WHERE h.objet = 'FACTURATION' AND h.service_id IS NULL AND h.fin IS NULL ORDER BY t.publique DESC, h.id`,
  );
  const lecteurs = rows.map((r) => ({ ...r, jeton: randomUUID() }));
  await banc.pool.query(
    `INSERT INTO session (jeton, utilisateur_id, cree_le, vue_le, expire_le)
      SELECT s.jeton, s.qui, now(), now(), now() + interval '1 hour' FROM unnest($1::text[], $2::bigint[]) AS s(jeton, qui)`,
    [lecteurs.map((l) => createHash('sha256').update(l.jeton).digest('hex')), lecteurs.map((l) => l.utilisateurId)],
  );
  return lecteurs.flatMap((l) => Array(l.publique ? PAGES_PAR_DESTINATAIRE : 1).fill(l)).slice(0, pages);
}

/** Invoices that wait for one of these agents. */
async function choisir(banc: Banc, lecteurs: readonly Lecteur[], nombre: number): Promise<Changement[]> {
  const agents = new Map(lecteurs.filter((l) => l.publique).map((l) => [l.structureId, l.jeton]));
  const { rows } = await banc.pool.query<{ id: string; version: number; de: string; vers: string }>(
    `SELECT f.id::text, f.version, f.fournisseur_id::text AS de, f.destinataire_id::text AS vers
      FROM unnest($1::bigint[]) AS t(id) CROSS JOIN LATERAL (SELECT * FROM facture x
        WHERE x.destinataire_id = t.id AND x.statut = 'MISE_A_DISPOSITION' ORDER BY x.id DESC LIMIT $2) f
      ORDER BY random() LIMIT $2`,
    [[...agents.keys()], nombre],
  );
  return rows.map((r) => ({
    factureId: r.id,
    version: r.version,
    structures: [r.vers, r.de],
    jeton: agents.get(r.vers) ?? '',
  }));
}

/** What PostgreSQL alone takes to say the same: one connection that listens. */
async function ecouterSeul(banc: Banc, suivis: ReadonlyMap<string, Suivi>): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: banc.url });
  await client.connect();
  client.on('notification', ({ payload }) => {
    const arrivee = performance.now();
    const lue = banc.pool.query<{ id: string }>('SELECT facture_id::text AS id FROM evenement WHERE id = $1', [
      payload,
    ]);
    void lue.then(({ rows }) => {
      const suivi = suivis.get(rows[0]?.id ?? '');
      if (suivi) suivi.annonceLe ??= arrivee - suivi.demandeLe;
    });
  });
  await client.query(`LISTEN ${CANAL_EVENEMENTS}`);
  return client;
}

/** A page's stream, over a bare socket: a thousand of them must weigh little beside what is measured. */
function ouvrirPage(port: number, jeton: string, surFacture: (id: string) => void): Promise<Socket> {
  return new Promise((ok, ko) => {
    let reste = '';
    const prise = connect({ port, host: '127.0.0.1', noDelay: true }, () =>
      prise.write(`GET ${suivreEvenements.chemin} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: session=${jeton}\r\n\r\n`),
    );
    prise.setEncoding('latin1').once('data', (bloc: string) => {
      if (bloc.startsWith('HTTP/1.1 200')) return ok(prise);
      prise.destroy();
      ko(new Error(`a page was refused its stream: ${bloc.slice(0, 300)}`));
    });
    prise.on('data', (bloc: string) => {
      reste += bloc;
      for (const { 1: id } of reste.matchAll(/"factureId":"(\d+)"/g)) surFacture(id ?? '');
      reste = reste.slice(reste.lastIndexOf('}') + 1);
    });
    prise.on('error', ko);
  });
}

interface Demande {
  readonly port: number;
  readonly chemin: string;
  readonly jeton: string;
  readonly corps?: string;
}

/** @throws Error on anything but a 200 */
function demander(agent: Agent, { port, chemin, jeton, corps }: Demande): Promise<void> {
  return new Promise((ok, ko) => {
    const entetes = corps ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {};
    const requete = request({
      agent,
      port,
      host: '127.0.0.1',
      path: chemin,
      method: corps ? 'POST' : 'GET',
      headers: { cookie: `session=${jeton}`, ...entetes },
    });
    requete.on('error', ko);
    requete.on('response', (r) => {
      r.resume();
      r.on('end', () => (r.statusCode === 200 ? ok() : ko(new Error(`${chemin} answered ${r.statusCode}`))));
    });
    requete.end(corps);
  });
}

const agir = (agent: Agent, port: number, c: Changement): Promise<void> =>
  demander(agent, {
    port,
    chemin: traiterFactureRecue.chemin.replace(':id', c.factureId),
    jeton: c.jeton,
    corps: JSON.stringify({ action: 'prendreEnCompte', version: c.version }),
  });

/** Until every page has read again, or patience ends: what is not there then is lost. */
async function attendreTous(suivis: readonly Suivi[]): Promise<void> {
  const fin = performance.now() + PATIENCE_MS;
  while (performance.now() < fin && suivis.some((s) => s.relus.size < s.attendus || s.annonceLe === null)) {
    await attendre(20);
  }
}

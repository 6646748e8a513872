import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../appui/application.ts';
import { lignes } from './appui.ts';

const { app, deps, monde } = await essai({}, horlogeArretee('2026-03-31T10:00:00Z'));
const { atelier, valmont } = monde.structures;

/** Batches of two thousand rows, of two kilobytes each, half that once packed: far more than what waits in sockets. */
const LOTS = 16;
const RANGEES = LOTS * 2_000;

beforeAll(async () => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  await lignes(
    deps,
    `INSERT INTO facture (id, mode_depot, numero, numero_marche, type, cadre, statut, statut_le, deposee_le, fournisseur_id,
       destinataire_id, devise, montant_ttc, recherche)
     SELECT nouvel_id(i.instant), 'EDI', 'L-' || n, (SELECT string_agg(md5(n || '.' || k), '') FROM generate_series(1, 64) k),
       'FACTURE', 'A1', 'MISE_A_DISPOSITION', i.instant, i.instant, $1, $2, 'EUR', n, ''
     FROM generate_series(1, $3::int) n, LATERAL (SELECT '2026-02-20T20:00:00Z'::timestamptz - n * interval '1 minute' AS instant) i`,
    [atelier.id, valmont.id, RANGEES],
  );
}, 120_000);

/** Begins an export; nothing of it is read yet beyond its head. */
async function demander(format: string): Promise<IncomingMessage> {
  const { port } = app.server.address() as AddressInfo;
  const requete = get({
    port,
    host: '127.0.0.1',
    // A connection of its own: one that has carried much is given much room by the system.
    agent: false,
    path: `/api/facturation/factures-emises/export?format=${format}&colonnes=numero&colonnes=marche`,
    headers: { cookie: `session=${monde.personnes.cabinet.jeton}` },
  });
  const [reponse] = (await once(requete, 'response')) as [IncomingMessage];
  return reponse;
}

async function lireTout(reponse: IncomingMessage): Promise<number> {
  let octets = 0;
  for await (const morceau of reponse) octets += morceau.length;
  return octets;
}

it.each(['csv', 'xlsx'])(
  'an export (%s) reads no further than its reader takes it',
  async (format) => {
    let lus = 0;
    const compter = (): void => {
      lus++;
    };
    deps.base.pool.on('acquire', compter);
    const lente = await demander(format);
    // All the time that it takes somebody else to have theirs.
    const octets = await lireTout(await demander(format));
    const avant = lus - LOTS;
    const suite = await lireTout(lente);
    deps.base.pool.off('acquire', compter);
    expect(octets).toBeGreaterThan(30_000_000);
    expect(avant).toBeLessThan(LOTS / 2);
    expect(suite).toBe(octets);
  },
  120_000,
);

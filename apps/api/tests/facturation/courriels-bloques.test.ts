import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { unDocumentCii } from '@orpheon/testing';
import { demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, expect, it } from 'vitest';
import { enTransaction } from '../../src/platform/base.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { emettre } from '../../src/platform/journal-metier.ts';
import { demarrerOuvrier } from '../../src/platform/ouvrier.ts';
import { travaux } from '../../src/taches.ts';
import { essai } from '../appui/application.ts';
import { dossierDEssai, jusqua } from '../appui/deps.ts';
import { appui, facturePour, lignes } from './appui.ts';

const tout = await essai({ TRAVAUX_SIMULTANES: '10', CONNEXIONS_BASE: '8' });
const { deposer, unefacture } = appui(tout);
const { monde } = tout;

/** A mail server that accepts connections and says nothing, until it recovers. */
async function serveurMuet(smtp: string) {
  const muettes = new Set<Socket>();
  let plusMuettes = 0;
  let retabli = false;
  const serveur = createServer((client) => {
    client.on('error', () => undefined);
    if (retabli) {
      const vrai = connect(Number(new URL(smtp).port), '127.0.0.1');
      vrai.on('error', () => client.destroy());
      client.pipe(vrai).pipe(client);
      return;
    }
    muettes.add(client);
    plusMuettes = Math.max(plusMuettes, muettes.size);
    client.on('close', () => muettes.delete(client));
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  afterAll(() => serveur.close());
  return {
    url: `smtp://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    ouvertes: () => muettes.size,
    plus: () => plusMuettes,
    retablir: () => {
      retabli = true;
      for (const s of muettes) s.destroy();
    },
  };
}

it('a mail server that says nothing delays mails, never deposits', async () => {
  const boite = await demarrerBoite({ dossier: await dossierDEssai() });
  afterAll(() => boite.arreter());
  const muet = await serveurMuet(boite.smtp);
  const deps: Deps = { ...tout.deps, config: { ...tout.deps.config, SMTP_URL: muet.url } };
  const { taches, fermer } = travaux(deps);

  const factureId = await unefacture();
  await lignes(deps, 'DELETE FROM graphile_worker._private_jobs');
  const suspendre = (): Promise<string> =>
    enTransaction(deps.base, (tx) =>
      emettre(tx, {
        type: 'facture.suspendre',
        instant: new Date(),
        utilisateurId: null,
        factureId,
        fournisseurId: monde.structures.delices.id,
      }),
    );
  for (let i = 0; i < 5; i++) await suspendre();
  const ouvrier = await demarrerOuvrier(deps, { taches, calendrier: [] });
  await jusqua(
    () => lignes(deps, 'SELECT FROM courriel'),
    (vus) => vus.length >= 20,
  );
  await jusqua(
    async () => muet.ouvertes(),
    (n) => n > 0,
  );

  const octets = unDocumentCii(facturePour(monde));
  const { corps } = await deposer({ nom: 'facture.xml', octets });
  await jusqua(
    () => lignes<{ statut: string }>(deps, 'SELECT statut FROM flux WHERE id = $1', [corps.fluxId]),
    ([flux]) => flux?.statut === 'IN_INTEGRE',
    5_000,
  );
  // All that while the server held what it was given, and no more of it than allowed.
  expect(muet.ouvertes()).toBeGreaterThan(0);
  expect(muet.plus()).toBeLessThanOrEqual(4);
  expect(await lignes(deps, 'SELECT FROM courriel WHERE envoye_le IS NOT NULL')).toEqual([]);
  // The worker's other jobs open and close theirs meanwhile: none lasts as long as the server's silence.
  await jusqua(
    () =>
      lignes(
        deps,
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      ),
    (ouvertes) => ouvertes.length === 0,
    5_000,
  );

  muet.retablir();
  await jusqua(
    () => lignes(deps, 'SELECT FROM courriel WHERE envoye_le IS NULL'),
    (restants) => restants.length === 0,
    30_000,
  );
  await ouvrier.arreter();
  fermer();
});

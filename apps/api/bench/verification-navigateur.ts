import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Banc } from './banc.ts';
import { surTousLesCoeurs } from './coeurs.ts';
import { exemplaires } from './exemplaires.ts';
import { type Ligne, mediane, millisecondes, verdict } from './mesures.ts';
import { type Navigateur, ouvrirNavigateur } from './navigateur.ts';
import { ouvrirApi } from './serveurs.ts';

const CONSTRUITE = new URL('../../web/dist/index.html', import.meta.url);
const PATIENCE_MS = 30_000;
/** A person takes longer than this to choose a file on a page that was just opened. */
const LECTURE_MS = 1_500;
/** Files that are chosen one after the other on a page. */
const PAR_PAGE = 5;
const MESURES_PAR_TOUR = 4;

const CHOIX = "document.querySelector('input[type=file]')";
/** From the moment the page is told of the file to the frame that shows one verdict more, in milliseconds. */
const OBSERVER = `globalThis.verdict = new Promise((fini) => {
  const verdicts = () => document.querySelectorAll('.validateur-verdicts').length;
  const avant = verdicts();
  let debut = 0;
  addEventListener('change', () => { debut = performance.now(); }, { once: true, capture: true });
  const guet = new MutationObserver(() => {
    if (verdicts() === avant) return;
    guet.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => fini(performance.now() - debut);
      port2.postMessage(null);
    });
  });
  guet.observe(document.body, { childList: true, subtree: true });
}); undefined`;

/** B8: a Factur-X chosen on the page that checks invoices, until its verdict is shown; nothing where no Chromium is. */
export async function mesurerVerification(banc: Banc): Promise<Ligne[]> {
  if (!existsSync(CONSTRUITE)) return [];
  return surTousLesCoeurs(banc.postmaster, async () => {
    const navigateur = await ouvrirNavigateur();
    if (!navigateur) return [];
    const { port, processus } = await ouvrirApi(banc);
    const dossier = await mkdtemp(join(tmpdir(), 'orpheon-banc-'));
    try {
      const chemins: string[] = [];
      for (const { nom, octets } of (await exemplaires()).pdf) {
        chemins.push(join(dossier, nom));
        await writeFile(join(dossier, nom), octets);
      }
      return [await ligne(banc, navigateur, `http://127.0.0.1:${port}/verifier-une-facture`, chemins)];
    } finally {
      await navigateur.fermer();
      await processus.tuer();
      await rm(dossier, { recursive: true, force: true });
    }
  });
}

async function ligne({ tours }: Banc, n: Navigateur, url: string, chemins: readonly string[]): Promise<Ligne> {
  const premieres: number[] = [];
  const suivantes: number[] = [];
  for (let page = 0; page < (tours > 1 ? tours * MESURES_PAR_TOUR : 1); page++) {
    const choisis = Array.from({ length: PAR_PAGE }, (_, i) => chemins[(page * PAR_PAGE + i) % chemins.length] ?? '');
    const [premiere = Number.NaN, ...suite] = await verifierSurUnePage(n, url, choisis);
    premieres.push(premiere);
    suivantes.push(...suite);
  }
  const nous = mediane(premieres);
  return {
    but: 'B8',
    quoi: `check a Factur-X in the browser, from the choice of the file to its verdict on the screen (the first on a page, of ${premieres.length}; the next ones ${millisecondes(mediane(suivantes))}, of ${suivantes.length})`,
    nous: millisecondes(nous),
    reference: '–',
    rapport: '–',
    exige: '< 150 ms',
    vise: '≤ 100 ms',
    verdict: verdict(nous, 150, 100, 'moins'),
  };
}

/** Milliseconds that each file takes, in a browser that has nothing of the portal yet. */
async function verifierSurUnePage(n: Navigateur, url: string, chemins: readonly string[]): Promise<number[]> {
  const { browserContextId } = await n.demander('Target.createBrowserContext');
  const { targetId } = await n.demander('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await n.demander('Target.attachToTarget', { targetId, flatten: true });
  const evaluer = async (expression: string, options: object): Promise<{ value?: unknown; objectId?: string }> => {
    const { result } = await n.demander(
      'Runtime.evaluate',
      { expression, awaitPromise: true, ...options },
      String(sessionId),
    );
    return result as { value?: unknown; objectId?: string };
  };
  await n.demander('Page.navigate', { url }, String(sessionId));
  const fin = performance.now() + PATIENCE_MS;
  do {
    if (performance.now() > fin) throw new Error(`no file can be chosen at ${url}`);
    await attendre(100);
  } while ((await evaluer(`${CHOIX} !== null`, { returnByValue: true })).value !== true);
  await attendre(LECTURE_MS);
  const durees: number[] = [];
  for (const chemin of chemins) {
    await evaluer(OBSERVER, { awaitPromise: false });
    const { objectId } = await evaluer(CHOIX, {});
    await n.demander('DOM.setFileInputFiles', { files: [chemin], objectId }, String(sessionId));
    durees.push(Number((await evaluer('globalThis.verdict', { returnByValue: true })).value));
  }
  const { value } = await evaluer("document.querySelector('main').textContent.split('Factur-X').length > 1", {
    returnByValue: true,
  });
  if (value !== true) throw new Error('what was chosen was not read as a Factur-X');
  await n.demander('Target.disposeBrowserContext', { browserContextId });
  return durees;
}

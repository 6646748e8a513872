import { existsSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Banc } from './banc.ts';
import { surTousLesCoeurs } from './coeurs.ts';
import { facturesDuLecteur } from './lectures.ts';
import { type Ligne, mediane, secondes, verdict } from './mesures.ts';
import { type Navigateur, ouvrirNavigateur } from './navigateur.ts';
import { ouvrirApi } from './serveurs.ts';

const CONSTRUITE = new URL('../../web/dist/index.html', import.meta.url);
/** A telephone of the middle range on a mobile network: the profile of the usual audits. */
const RESEAU = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const PROCESSEUR = 4;
const ECRAN = { width: 360, height: 640, deviceScaleFactor: 2, mobile: true };
/** A page is there once nothing was asked for during this time. */
const REPOS_MS = 2_000;
const PATIENCE_MS = 60_000;

interface Vue {
  readonly nom: string;
  /** Script that came over the wire, and all that did, compressed, without headers: kilobytes. */
  readonly script: number;
  readonly tout: number;
  readonly lcpMs: number;
}

/** B9: pages as a telephone gets them, cold, from the built portal; nothing where no Chromium or no build is there. */
export async function mesurerPremieresPages(banc: Banc): Promise<Ligne[]> {
  if (!existsSync(CONSTRUITE)) return [];
  return surTousLesCoeurs(banc.postmaster, async () => {
    const navigateur = await ouvrirNavigateur();
    if (!navigateur) return [];
    const { port, processus } = await ouvrirApi(banc);
    try {
      const base = `http://127.0.0.1:${port}`;
      const [facture] = await facturesDuLecteur(banc);
      const publiques = await voirToutes(navigateur, banc, base, [
        ['home', '/'],
        ['sign-in', '/connexion'],
      ]);
      const privees = await voirToutes(
        navigateur,
        banc,
        base,
        [
          ['home, signed in', '/'],
          ['list of 25', '/facturation/factures-recues'],
          ['one invoice', `/facturation/factures-recues/${facture}`],
        ],
        banc.lecteur.jeton,
      );
      return [
        ligne('public pages on a telephone (cold)', publiques, [150, 110]),
        ligne('any page', privees, [250, 180]),
      ];
    } finally {
      await navigateur.fermer();
      await processus.tuer();
    }
  });
}

function ligne(quoi: string, vues: readonly Vue[], [exige, vise]: readonly [number, number]): Ligne {
  const script = Math.max(...vues.map((v) => v.script));
  const lcp = Math.max(...vues.map((v) => v.lcpMs));
  const [taille, delai] = [verdict(script, exige, vise, 'moins'), verdict(lcp, 1_500, 800, 'moins')];
  return {
    but: 'B9',
    quoi,
    nous: vues.map((v) => `${v.nom} ${Math.round(v.script)} kB of script, LCP ${secondes(v.lcpMs)}`).join('; '),
    reference: vues.map((v) => `${Math.round(v.tout)} kB in all`).join('; '),
    rapport: '–',
    exige: `≤ ${exige} kB, LCP ≤ 1.5 s`,
    vise: `≤ ${vise} kB, LCP ≤ 0.8 s`,
    verdict: [taille, delai].includes('missed') ? 'missed' : [taille, delai].includes('must') ? 'must' : 'aim',
  };
}

async function voirToutes(
  navigateur: Navigateur,
  banc: Banc,
  base: string,
  pages: readonly (readonly [nom: string, chemin: string])[],
  jeton?: string,
): Promise<Vue[]> {
  const vues: Vue[] = [];
  for (const [nom, chemin] of banc.tours > 1 ? pages : pages.slice(0, 1)) {
    const tours: Omit<Vue, 'nom'>[] = [];
    for (let tour = 0; tour < banc.tours; tour++) tours.push(await voir(navigateur, `${base}${chemin}`, jeton));
    const de = (quoi: keyof Omit<Vue, 'nom'>): number => mediane(tours.map((t) => t[quoi]));
    vues.push({ nom, script: de('script'), tout: de('tout'), lcpMs: de('lcpMs') });
  }
  return vues;
}

const OBSERVER = `new PerformanceObserver((l) => { globalThis.lcp = l.getEntries().at(-1).startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });`;

/** Who signed in before has left this: the page does not begin with the words of the public home (`amorce.js`). */
const DEJA_CONNECTE = "localStorage.setItem('orpheon.connecte', '1');";

/** One page in a browser that has none of its files yet. */
async function voir(n: Navigateur, url: string, jeton?: string): Promise<Omit<Vue, 'nom'>> {
  const { browserContextId } = await n.demander('Target.createBrowserContext');
  const { targetId } = await n.demander('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await n.demander('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const dire = (methode: string, params?: object) => n.demander(methode, params, session);
  const types = new Map<unknown, unknown>();
  const entetes = new Map<unknown, number>();
  const poids = { script: 0, tout: 0 };
  let bouge = performance.now();
  n.entendre('Network.requestWillBeSent', (p) => {
    types.set(p.requestId, p.type);
    bouge = performance.now();
  });
  n.entendre('Network.responseReceived', (p) => {
    entetes.set(p.requestId, Number((p.response as { encodedDataLength?: number }).encodedDataLength ?? 0));
  });
  n.entendre('Network.loadingFinished', (p) => {
    const ko = (Number(p.encodedDataLength) - (entetes.get(p.requestId) ?? 0)) / 1000;
    poids.tout += ko;
    if (types.get(p.requestId) === 'Script') poids.script += ko;
    bouge = performance.now();
  });
  await dire('Page.enable');
  await dire('Network.enable');
  await dire('Network.emulateNetworkConditions', RESEAU);
  await dire('Emulation.setCPUThrottlingRate', { rate: PROCESSEUR });
  await dire('Emulation.setDeviceMetricsOverride', ECRAN);
  await dire('Page.addScriptToEvaluateOnNewDocument', { source: jeton ? OBSERVER + DEJA_CONNECTE : OBSERVER });
  if (jeton) await dire('Network.setCookie', { name: 'session', value: jeton, url });
  bouge = performance.now();
  await dire('Page.navigate', { url });
  const peinte = async (): Promise<number> => {
    const { result } = await dire('Runtime.evaluate', { expression: 'globalThis.lcp', returnByValue: true });
    return Number((result as { value?: unknown } | undefined)?.value);
  };
  const fin = performance.now() + PATIENCE_MS;
  let lcpMs = Number.NaN;
  // a server that is slow to answer looks like a page at rest: not before something was painted
  while (performance.now() < fin && (Number.isNaN(lcpMs) || performance.now() - bouge < REPOS_MS)) {
    await attendre(100);
    lcpMs = await peinte();
  }
  await n.demander('Target.disposeBrowserContext', { browserContextId });
  if (!Number.isFinite(lcpMs)) throw new Error(`nothing was painted at ${url}`);
  return { ...poids, lcpMs };
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fichiersDe } from '../../../vite.importer.ts';
import { FichierManquant } from './fichier-manquant.ts';
import { importer } from './importer.ts';

/** Every file that was asked for, and what the network still does to it instead of giving it. */
const demandes: string[] = [];
const ennuis = new Map<string, (number | 'COUPURE')[]>();
async function reseau(adresse: string): Promise<Response> {
  demandes.push(adresse);
  const ennui = ennuis.get(adresse)?.shift();
  if (ennui === 'COUPURE') throw new TypeError('Failed to fetch');
  return new Response('', { status: ennui ?? 200 });
}
/** Style sheets are there as soon as they are asked for. */
const observateur = new MutationObserver((changements) => {
  for (const lien of changements.flatMap((c) => [...c.addedNodes])) lien.dispatchEvent(new Event('load'));
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('fetch', reseau);
  observateur.observe(document.head, { childList: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  observateur.disconnect();
  document.head.replaceChildren();
  demandes.length = 0;
  ennuis.clear();
});

/** As it ends, however long is waited in between. */
async function fin<T>(promesse: Promise<T>): Promise<T | unknown> {
  const issue = promesse.catch((erreur: unknown) => erreur);
  await vi.runAllTimersAsync();
  return issue;
}

it('runs a module once the files that it needs are here, each asked for once', async () => {
  const module = vi.fn(async () => 'page');
  const deux = [importer(module, ['assets/a.js', 'assets/a.css']), importer(module, ['assets/a.js'])];
  expect(module).not.toHaveBeenCalled();
  expect(await fin(Promise.all(deux))).toEqual(['page', 'page']);
  expect(demandes).toEqual(['/assets/a.js', '/assets/a.css']);
  expect(document.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toBe('/assets/a.css');
});

it('leaves what the page has asked for itself', async () => {
  const script = document.createElement('script');
  script.setAttribute('src', '/assets/entree.js');
  script.type = 'application/json';
  document.head.append(script);
  expect(await fin(importer(async () => 'page', ['assets/entree.js']))).toBe('page');
  expect(demandes).toEqual([]);
});

it.each(['COUPURE', 503] as const)('asks again by itself for a file that did not come: %s', async (ennui) => {
  const adresse = `/assets/hoquet-${ennui}.js`;
  ennuis.set(adresse, [ennui]);
  expect(await fin(importer(async () => 'page', [adresse.slice(1)]))).toBe('page');
  expect(demandes).toEqual([adresse, adresse]);
});

it('runs nothing whose files did not all come, so that a later try may', async () => {
  const module = vi.fn(async () => 'page');
  ennuis.set('/assets/absent.js', ['COUPURE', 'COUPURE']);
  const fichiers = ['assets/present.js', 'assets/absent.js'];
  const erreur = await fin(importer(module, fichiers));
  expect(erreur).toBeInstanceOf(FichierManquant);
  expect(erreur).toMatchObject({ fichier: '/assets/absent.js', disparu: false });
  expect(module).not.toHaveBeenCalled();
  expect(await fin(importer(module, fichiers))).toBe('page');
});

it.each([
  [404, true],
  [503, false],
])('knows by the server’s answer whether it has the file no more: %i', async (statut, disparu) => {
  ennuis.set(`/assets/${statut}.js`, [statut, statut]);
  expect(await fin(importer(async () => 'page', [`assets/${statut}.js`]))).toMatchObject({ disparu });
});

it('says of a module that the browser could not fetch itself that only a page loaded anew has it', async () => {
  const module = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/b.js'));
  expect(await fin(importer(module, ['assets/b.js']))).toMatchObject({ fichier: 'assets/b.js', disparu: true });
  const faute = new TypeError('undefined is not a function');
  expect(await fin(importer(() => Promise.reject(faute), ['assets/b.js']))).toBe(faute);
});

it('is told every file of a module, itself among them, but for what index.html brings', () => {
  const imports = ['assets/socle-AbCdEf12.js', 'assets/index-AbCdEf12.js', 'assets/parties-AbCdEf12.js'];
  const fichier = 'assets/Support.page-AbCdEf12.js';
  expect(fichiersDe(fichier, imports, { hostType: 'js' })).toEqual([fichier, 'assets/parties-AbCdEf12.js']);
  expect(fichiersDe('assets/fr-AbCdEf12.js', [], { hostType: 'js' })).toEqual(['assets/fr-AbCdEf12.js']);
  expect(fichiersDe('index.html', imports, { hostType: 'html' })).toEqual(imports);
});

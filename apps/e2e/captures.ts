/**
 * The README's pictures, taken from a portal that runs with its demo: `PORTAIL=http://localhost:3000 node captures.ts`.
 */
import { chromium, type Page } from '@playwright/test';
import { HELENE, MANUELA, SYLVIE } from './comptes.ts';
import { fichierFacturX, fichierUbl } from './documents.ts';
import { PageDepot } from './pages/depot.ts';
import { Portail } from './pages/portail.ts';

const portail = process.env.PORTAIL ?? 'http://localhost:3000';
const chemin = (nom: string): string => new URL(`../../docs/images/${nom}.png`, import.meta.url).pathname;

const navigateur = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
});

async function ouvrir(
  courriel: string,
  taille: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const contexte = await navigateur.newContext({
    baseURL: portail,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: taille,
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await contexte.newPage();
  await new Portail(page).seConnecter(courriel);
  return page;
}

async function prendre(page: Page, nom: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: decodeURIComponent(chemin(nom)) });
}

const LARGE = { width: 1280, height: 860 };

const helene = await ouvrir(HELENE, LARGE);
await prendre(helene, 'accueil');
await helene.goto('/facturation/factures-recues?statut=MISE_A_DISPOSITION');
await helene.locator('main [data-ligne] a').first().click();
await helene
  .locator('canvas')
  .first()
  .waitFor({ timeout: 10_000 })
  .catch(() => undefined);
await prendre(helene, 'consultation');

const sombre = await ouvrir(HELENE, LARGE, 'dark');
await sombre.goto('/facturation/factures-recues');
await prendre(sombre, 'factures-recues');

const telephone = await ouvrir(HELENE, { width: 360, height: 740 });
await telephone.goto('/facturation/factures-recues');
await prendre(telephone, 'telephone');

const manuela = await ouvrir(MANUELA, { width: 1280, height: 1560 });
const depot = new PageDepot(manuela);
await depot.ouvrir();
await depot.ajouter(await fichierFacturX('F-2026-140'), fichierUbl('F-2026-141', { numeroEngagement: undefined }));
await depot.carte('F-2026-141').getByText('À corriger', { exact: true }).waitFor();
await depot.carte('F-2026-140').scrollIntoViewIfNeeded();
await prendre(manuela, 'depot');

const sylvie = await ouvrir(SYLVIE, LARGE);
await sylvie.goto('/organisation/structures');
await sylvie.getByRole('link', { name: 'Utilisateurs' }).click();
await sylvie.getByRole('button', { name: 'Matrice des droits' }).click();
await sylvie.getByRole('table').first().waitFor();
await prendre(sylvie, 'droits');
await sylvie.goto('/compte/securite');
await prendre(sylvie, 'securite');

await navigateur.close();

/**
 * The README's pictures, taken from a portal that runs with its demo: `PORTAIL=http://localhost:3000 node captures.ts`.
 */
import { chromium, type Page } from '@playwright/test';
import { HELENE, MANUELA, SYLVIE } from './comptes.ts';
import { fichierFacturX, fichierPapier, fichierUbl } from './documents.ts';
import { fichierRiche } from './facture-riche.ts';
import { PageDepot } from './pages/depot.ts';
import { PageFacture } from './pages/facture.ts';
import { Portail } from './pages/portail.ts';
import { PageSaisie } from './pages/saisie.ts';

const portail = process.env.PORTAIL ?? 'http://localhost:3000';
const chemin = (nom: string): string => new URL(`../../docs/images/${nom}.png`, import.meta.url).pathname;

const navigateur = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
});

async function ouvrir(
  courriel: string | null,
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
  if (courriel) await new Portail(page).seConnecter(courriel);
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

// a recipient sees it once the worker has taken it in
const riche = fichierRiche('F-2026-142');
await depot.ouvrir();
await depot.ajouter(riche);
await depot.deposer(1);
await depot.carte('F-2026-142').getByText('Mise à disposition').waitFor({ timeout: 60_000 });
const lectrice = await ouvrir(HELENE, { width: 1180, height: 900 });
const facture = new PageFacture(lectrice);
await facture.ouvrirParNumero('recues', 'F-2026-142');
await (await facture.document()).getByRole('heading', { name: /F-2026-142/ }).scrollIntoViewIfNeeded();
await prendre(lectrice, 'facture-lisible');

const papier = await ouvrir(MANUELA, { width: 1180, height: 900 });
const saisie = new PageSaisie(papier);
await saisie.ouvrir('?mode=pdf');
await papier
  .getByRole('region', { name: 'PDF' })
  .getByTestId('champ-fichiers')
  .setInputFiles(await fichierPapier('F-2026-143'));
await papier.getByText(/champs reconnus/).waitFor({ timeout: 60_000 });
await papier.locator('canvas').first().waitFor();
await saisie.champ('Numéro de facture').focus();
await saisie.estGardee();
await papier.evaluate(() => globalThis.scrollTo(0, 0));
await prendre(papier, 'pdf-reconnu');

const personne = await ouvrir(null, { width: 1180, height: 1080 });
await personne.goto('/verifier-une-facture');
const juste = fichierUbl('F-2026-144');
const fausse = juste.buffer.toString().replace(/(<cbc:TaxInclusiveAmount[^>]*>)[^<]*/, '$1409.65');
const examens = new PageDepot(personne);
await examens.ajouter({ ...juste, buffer: Buffer.from(fausse) });
await examens.carte('F-2026-144').getByText('Serait refusée').waitFor();
await prendre(personne, 'validateur');

const sylvie = await ouvrir(SYLVIE, LARGE);
await sylvie.goto('/organisation/structures');
await sylvie.getByRole('link', { name: 'Utilisateurs' }).click();
await sylvie.getByRole('button', { name: 'Matrice des droits' }).click();
await sylvie.getByRole('table').first().waitFor();
await prendre(sylvie, 'droits');
await sylvie.goto('/compte/securite');
await prendre(sylvie, 'securite');

await navigateur.close();

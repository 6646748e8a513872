import { readFile } from 'node:fs/promises';
import { extraireFacturX, lireXml } from '@orpheon/formats';
import type { Locator, Page } from '@playwright/test';
import { HELENE, MANUELA } from '../../comptes.ts';
import { nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { fichierRiche } from '../../facture-riche.ts';
import { PageDepot } from '../../pages/depot.ts';
import { PageFacture } from '../../pages/facture.ts';
import { Portail } from '../../pages/portail.ts';

/** What each group of the document says, codes in words. */
const DIT = [
  'La Fruitière des Alpages',
  'Manuela Ferrand',
  'Affacturage des Alpes',
  'Cuisine centrale',
  'PROJET-CANTINE',
  'MARCHE-2026-07',
  'F-ACOMPTE-1',
  'Huit semaines d’affinage',
  'Fin de série',
  'Fidélité',
  'Transport express',
  'Formation professionnelle, article 261-4-4° du CGI',
  'Taux de la BCE majoré de huit points',
  'Paiement à trente jours',
  'Bon de livraison signé par la cuisine centrale',
];
const EN_FRANCAIS = ['24 kg', 'Exonérée', 'Pénalités de retard\u00a0:', 'Virement', /583,75\s€/, /500,00\s€/];
const EN_ANGLAIS = ['24 kg', 'Exempt', 'Late payment penalties:', 'Credit transfer', '€583.75', '€500.00'];

async function verifierDit(article: Locator, attendus: readonly (string | RegExp)[]): Promise<void> {
  for (const attendu of [...DIT, ...attendus]) await expect(article).toContainText(attendu);
}

async function telecharger(page: Page, bouton: string): Promise<Buffer> {
  const faits = await new PageFacture(page).faits();
  const arrivee = page.waitForEvent('download');
  await faits.getByRole('button', { name: bouton, exact: true }).click();
  return readFile(await (await arrivee).path());
}

/** The invoice as Factur-X says what was filed; as PDF it is one. */
async function verifierFormes(page: Page, numero: string): Promise<void> {
  const facturx = await extraireFacturX(await telecharger(page, 'Télécharger en Factur-X'));
  expect(facturx?.nom).toBe('factur-x.xml');
  const { facture } = lireXml(facturx?.octets ?? new Uint8Array());
  expect(facture).toMatchObject({
    number: numero,
    payee: { name: 'Affacturage des Alpes' },
    totals: { due: '500.00' },
  });
  const pdf = await telecharger(page, 'Télécharger en PDF');
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(await extraireFacturX(pdf)).toBeNull();
}

/** On paper, narrower than most windows: the whole invoice, in black, and nothing of the portal. */
async function verifierImpression(page: Page): Promise<void> {
  const article = page.getByRole('article');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect(article).toBeVisible();
  await verifierDit(article, EN_FRANCAIS);
  for (const mot of ['Récapitulatif de TVA', 'Code service'])
    await expect(article.getByText(mot, { exact: true })).toHaveCSS('color', 'rgb(0, 0, 0)');
  for (const role of ['banner', 'contentinfo', 'navigation', 'complementary', 'tablist', 'button'] as const)
    await expect(page.getByRole(role), `${role} on paper`).toHaveCount(0);
}

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`a rich invoice is read whole by both sides, printed, and taken away as Factur-X and as PDF (${ecran})`, async ({
    personne,
  }) => {
    const numero = nouveauNumero('RI');
    const manuela = await personne({ viewport, acceptDownloads: true });
    const helene = await personne({ viewport, acceptDownloads: true });
    const lue = async (page: Page): Promise<Locator> => (await new PageFacture(page).document()).getByRole('article');
    const verifierPage = async (page: Page, ou: string): Promise<void> => {
      await new Portail(page).verifierAccessibilite(ou);
      await new Portail(page).verifierLargeur(ou);
    };

    await test.step('the supplier files it and reads every group of it', async () => {
      await new Portail(manuela).seConnecter(MANUELA);
      const depot = new PageDepot(manuela);
      await depot.ouvrir();
      await depot.ajouter(fichierRiche(numero));
      await depot.deposer(1);
      await depot
        .carte(numero)
        .getByRole('link', { name: `Facture ${numero}` })
        .click();
      await expect(new PageFacture(manuela).titre(numero)).toBeVisible();
      await verifierDit(await lue(manuela), EN_FRANCAIS);
      await verifierPage(manuela, 'the readable invoice');
    });

    await test.step('no figure lies out of sight beside the others', async () => {
      const tables = (await lue(manuela)).getByRole('table');
      await expect(tables).toHaveCount(2);
      const debords = await tables.evaluateAll((toutes) =>
        toutes.map((t) => (t.parentElement?.scrollWidth ?? 0) - (t.parentElement?.clientWidth ?? 0)),
      );
      expect(debords).toEqual([0, 0]);
    });

    await test.step('in the dark as well', async () => {
      await manuela.emulateMedia({ colorScheme: 'dark' });
      await verifierPage(manuela, 'the readable invoice in the dark');
    });

    await test.step('it is printed from there: whole, black on white', async () => {
      await verifierImpression(manuela);
      await manuela.emulateMedia({ media: null, colorScheme: null });
      await manuela.setViewportSize(viewport);
    });

    await test.step('taken away as Factur-X and as PDF', () => verifierFormes(manuela, numero));

    await test.step('the town reads the same, and takes the same away', async () => {
      await new Portail(helene).seConnecter(HELENE, '/facturation/factures-recues');
      await new PageFacture(helene).ouvrirParNumero('recues', numero);
      await verifierDit(await lue(helene), EN_FRANCAIS);
      await verifierPage(helene, 'a rich invoice received');
      await verifierFormes(helene, numero);
    });

    await test.step('in English: names and codes are, what the supplier wrote stays', async () => {
      const portail = new Portail(helene);
      await portail.changerLangue('English');
      await verifierDit(await lue(helene), EN_ANGLAIS);
      await verifierPage(helene, 'a rich invoice in English');
      await portail.changerLangue('Français');
    });
  });

import { readFile } from 'node:fs/promises';
import { lireArchiveZip, uneArchiveZip } from '@orpheon/testing';
import type { Page } from '@playwright/test';
import { HELENE, MANUELA } from '../../comptes.ts';
import { fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { Portail } from '../../pages/portail.ts';

const NOMBRE = 200;
const UN_LOT = 50;
const SERVICE_FAIT = 'Constater le service fait';

const numeroDe = (serie: string, rang: number): string => `${serie}-${String(rang).padStart(3, '0')}`;

/** Two hundred invoices filed as one lot, as a supplier's program would; done once all are with the town. */
async function deposerUnLot(manuela: Page, serie: string): Promise<void> {
  const moi = await (await manuela.request.get('/api/compte/moi')).json();
  const fichiers = Array.from({ length: NOMBRE }, (_, i) => fichierUbl(numeroDe(serie, i + 1)));
  const lot = await uneArchiveZip(fichiers.map((f) => ({ chemin: f.name, octets: f.buffer })));
  const depot = await manuela.request.post('/api/facturation/factures-emises/depots', {
    params: { structureId: moi.structures[0].id },
    headers: { 'idempotency-key': crypto.randomUUID() },
    multipart: { fichier: { name: `${serie}.zip`, mimeType: 'application/zip', buffer: Buffer.from(lot) } },
  });
  expect(depot.status(), await depot.text()).toBe(202);
  const { fluxId } = await depot.json();
  const etat = async () =>
    (await (await manuela.request.get(`/api/facturation/suivi-des-flux/${fluxId}`)).json()).statut;
  await expect.poll(etat, { timeout: 60_000 }).toBe('IN_INTEGRE');
}

test('the town’s morning: two hundred invoices by keyboard, fifty at once, one archive taken away', async ({
  personne,
}) => {
  const serie = nouveauNumero('MC');
  const manuela = await personne();
  const helene = await personne({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const portail = new Portail(helene);
  /** Numbers as the list shows them. */
  let ordre: string[] = [];
  const liste = (filtre: string): string => `/facturation/factures-recues?numero=${serie}&${filtre}`;
  const lignes = helene.locator('[data-ligne]');
  const barre = helene.getByRole('region', { name: 'Lignes cochées' });
  const dialogue = helene.getByRole('dialog');

  await test.step('a supplier files them in one lot', async () => {
    await new Portail(manuela).seConnecter(MANUELA);
    await deposerUnLot(manuela, serie);
  });

  await test.step('Hélène goes through the first by keyboard, without leaving the list’s order', async () => {
    await portail.seConnecter(HELENE, liste('statut=MISE_A_DISPOSITION'));
    await expect(lignes).toHaveCount(UN_LOT);
    ordre = await lignes.locator('th a').allTextContents();
    await helene.keyboard.press('j');
    await helene.keyboard.press('Enter');
    for (const numero of ordre.slice(0, 3)) {
      await expect(portail.titre(numero)).toBeFocused();
      await helene.keyboard.press('e');
      await dialogue.getByRole('button', { name: 'Prendre en compte' }).press('Enter');
      await expect(dialogue).toBeHidden();
      await expect(helene.getByRole('region', { name: 'Historique' })).toContainText('prise en compte');
      await helene.keyboard.press('j');
    }
    await expect(portail.titre(ordre[3] ?? '')).toBeFocused();
  });

  await test.step('she leaves a note for her colleagues, which the supplier does not see', async () => {
    await helene.keyboard.press('n');
    await helene.keyboard.type('Quantité à vérifier avec la cantine.');
    await helene.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
    await expect(helene.getByRole('region', { name: 'Notes internes' }).getByRole('listitem')).toContainText('cantine');
    await portail.verifierAccessibilite('an invoice received, with its notes');
    await manuela.goto(`/facturation/factures-emises?numero=${ordre[3]}`);
    await manuela.getByRole('link', { name: ordre[3] ?? '' }).click();
    await expect(manuela.getByRole('region', { name: 'Historique' })).toBeVisible();
    await expect(manuela.getByText('cantine')).toHaveCount(0);
    await helene.keyboard.press('Escape');
    await expect(helene).toHaveURL(/factures-recues\?/);
  });

  await test.step('fifty at once, ticked by keyboard and by a range: one that a colleague was faster with is named', async () => {
    await expect(lignes).toHaveCount(UN_LOT);
    // the list as it is now: the three that she took on have left it
    await expect(lignes.first()).toContainText(ordre[3] ?? '');
    const deja = lignes.nth(4);
    await expect(deja).toContainText(ordre[7] ?? '');
    const numero = ordre[7] ?? '';
    const id = (await deja.getAttribute('data-ligne')) ?? '';
    await helene.keyboard.press('j');
    await helene.keyboard.press('x');
    await expect(barre).toContainText('1');
    // a range begins at the last box clicked
    const caseDe = (rang: number) => lignes.nth(rang).getByRole('checkbox');
    await caseDe(0).click();
    await caseDe(0).click();
    await caseDe(UN_LOT - 1).click({ modifiers: ['Shift'] });
    await expect(barre).toContainText(String(UN_LOT));
    await portail.verifierAccessibilite('the list with fifty ticked');
    await helene.keyboard.press('f');
    await expect(dialogue).toContainText('50 factures');
    await portail.verifierAccessibilite('the question about fifty');
    // what this page learns of it comes after she has confirmed
    let laisser: () => void = () => undefined;
    const confirme = new Promise<void>((suite) => {
      laisser = suite;
    });
    await helene.route(/\/api\/facturation\/factures-recues\?/, async (route) => {
      await confirme;
      await route.continue();
    });
    const plusRapide = await helene.request.post(`/api/facturation/factures-recues/${id}/traiter`, {
      headers: { 'idempotency-key': crypto.randomUUID() },
      data: { action: 'prendreEnCompte', version: 2 },
    });
    expect(plusRapide.status(), await plusRapide.text()).toBe(200);
    await dialogue.getByRole('button', { name: SERVICE_FAIT }).press('Enter');
    await expect(dialogue).toBeHidden();
    laisser();
    const bilan = helene.getByRole('main');
    await expect(bilan).toContainText('49 factures faites sur 50', { timeout: 30_000 });
    await expect(bilan.getByRole('listitem').filter({ hasText: numero }).first()).toContainText('Hélène');
    await helene.unroute(/\/api\/facturation\/factures-recues\?/);
  });

  await test.step('all that remain, in one go', async () => {
    await helene.goto(liste('statut=MISE_A_DISPOSITION&statut=PRISE_EN_COMPTE_DESTINATAIRE'));
    await expect(lignes).toHaveCount(UN_LOT);
    await helene.getByRole('checkbox', { name: 'Tout cocher ou décocher' }).check();
    await helene.getByRole('button', { name: /Cocher tous les résultats/ }).click();
    await expect(barre).toContainText('151', { timeout: 60_000 });
    await helene.keyboard.press('f');
    await expect(dialogue).toContainText('151 factures');
    await dialogue.getByRole('button', { name: SERVICE_FAIT }).press('Enter');
    await expect(helene.getByRole('main')).toContainText('151 factures faites sur 151', { timeout: 60_000 });
  });

  await test.step('she takes fifty away as one archive, a folder each', async () => {
    await helene.goto(liste('statut=SERVICE_FAIT&nonTelechargee=1'));
    await expect(lignes).toHaveCount(UN_LOT);
    const numeros = await lignes.locator('th a').allTextContents();
    await helene.getByRole('checkbox', { name: 'Tout cocher ou décocher' }).check();
    await helene.keyboard.press('z');
    await expect(dialogue).toContainText('Télécharger 50 factures');
    await portail.verifierAccessibilite('what to put in the archive');
    const telechargement = helene.waitForEvent('download');
    await dialogue.getByRole('button', { name: 'Télécharger' }).press('Enter');
    const contenu = await lireArchiveZip(await readFile(await (await telechargement).path()));
    const dossiers = new Set(Object.keys(contenu).map((chemin) => chemin.split('/')[0]));
    expect(dossiers).toEqual(new Set(numeros.map((n) => `${n}_Les Delices de Savoie`)));
    for (const numero of numeros) {
      const [, xml] = Object.entries(contenu).find(([chemin]) => chemin.startsWith(`${numero}_`)) ?? [];
      expect(xml?.toString()).toContain(`>${numero}<`);
    }
    // those are no longer among the ones that nobody took away
    await expect(helene.getByRole('link', { name: numeros[0] ?? '', exact: true })).toHaveCount(0);
  });

  await test.step('and on a phone: the archives, what waits by service, nothing to scroll sideways', async () => {
    const telephone = await personne({ viewport: { width: 360, height: 780 } });
    const petit = new Portail(telephone);
    await petit.seConnecter(HELENE, '/facturation/factures-recues/telechargements');
    await expect(telephone.getByRole('listitem').filter({ hasText: '50 factures' })).toContainText('Prête');
    await petit.verifierAccessibilite('my downloads on a phone');
    await petit.verifierLargeur('my downloads on a phone');
    await telephone.goto('/facturation/factures-recues');
    await telephone.getByRole('button', { name: 'Ce qui attend, par service' }).click();
    await expect(telephone.getByRole('list', { name: 'Services où des factures attendent' })).toBeVisible();
    await petit.verifierAccessibilite('counts by service on a phone');
    await petit.verifierLargeur('counts by service on a phone');
  });
});

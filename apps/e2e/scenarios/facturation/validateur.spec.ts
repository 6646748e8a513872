import { readFile } from 'node:fs/promises';
import { fichierCii, fichierFacturX, fichierLot, fichierMixte, fichierUbl } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';
import { Portail } from '../../pages/portail.ts';

test('anybody checks invoices without an account, and nothing of them leaves the browser', async ({ personne }) => {
  const page = await personne();
  const envois: string[] = [];
  page.on('request', (r) => {
    if (r.method() !== 'GET') envois.push(`${r.method()} ${r.url()}`);
  });
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Vérifier une facture' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifier une facture' })).toBeVisible();
  const depot = new PageDepot(page);
  const carte = (nom: string) => depot.carte(nom);
  const bonne = fichierCii('F-BONNE');
  const juste = fichierUbl('F-FAUSSE');
  const faux = juste.buffer.toString().replace(/(<cbc:TaxInclusiveAmount[^>]*>)[^<]*/, '$19999.99');
  const fausse = { ...juste, buffer: Buffer.from(faux) };

  await test.step('each file has its two verdicts; what is wrong is said with its place', async () => {
    await depot.ajouter(bonne, fausse, await fichierFacturX('F-HYBRIDE'));
    await expect(carte('F-BONNE.xml')).toContainText('Serait acceptée');
    await expect(carte('F-BONNE.xml')).toContainText(/EN 16931\s*Conforme/);
    await expect(carte('F-FAUSSE.xml')).toContainText('Serait refusée');
    await expect(carte('F-FAUSSE.xml')).toContainText(/Non conforme.*BR-CO-15/);
    await expect(carte('F-FAUSSE.xml')).toContainText(
      /BR-CO-15.*ligne \d+, colonne \d+|ligne \d+, colonne \d+.*BR-CO-15/,
    );
    await expect(carte('F-HYBRIDE.pdf')).toContainText('Factur-X');
    await new Portail(page).verifierAccessibilite('findings of the validator');
    await new Portail(page).verifierLargeur('findings of the validator');
  });

  await test.step('the invoice is shown as people read it, once its part of the portal could be downloaded, and the report goes to whoever mends it', async () => {
    // it does not come, nor when it is asked for once more
    await page.route(/\/assets\/Apercu-[^/]*\.js$/, (route) => route.abort(), { times: 2 });
    await carte('F-BONNE.xml').getByRole('button', { name: 'Afficher l’aperçu' }).click();
    await expect(carte('F-BONNE.xml').getByRole('alert')).toContainText('n’a pas pu être téléchargée');
    await expect(carte('F-FAUSSE.xml')).toContainText('Serait refusée');
    await carte('F-BONNE.xml').getByRole('button', { name: 'Réessayer' }).click();
    await expect(carte('F-BONNE.xml').getByRole('heading', { level: 3, name: /F-BONNE/ })).toBeVisible();
    const [telechargement] = await Promise.all([
      page.waitForEvent('download'),
      carte('F-FAUSSE.xml').getByRole('button', { name: 'Rapport (JSON)' }).click(),
    ]);
    const rapport: unknown = JSON.parse(await readFile(await telechargement.path(), 'utf8'));
    const constat = { code: 'BR-CO-15', en: expect.objectContaining({ message: expect.stringContaining('9,999.99') }) };
    expect(rapport).toMatchObject({
      fichier: 'F-FAUSSE.xml',
      format: 'UBL',
      numero: 'F-FAUSSE',
      recevable: false,
      conformiteEN16931: { applicable: true, conforme: false, regles: expect.arrayContaining(['BR-CO-15']) },
      anomalies: expect.arrayContaining([expect.objectContaining(constat)]),
    });
  });

  await test.step('a lot is examined to its last document, and what is no invoice is named', async () => {
    await depot.ajouter(await fichierLot('lot.zip', ['L-1', 'L-2', 'L-3']), {
      name: 'note.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Bonjour'),
    });
    await expect(carte('lot.zip')).toContainText('L-3.xml');
    await expect(
      carte('lot.zip')
        .getByRole('row', { name: /L-3\.xml/ })
        .getByRole('cell')
        .last(),
    ).toHaveText('Conforme');
    await expect(carte('note.txt')).toContainText('Serait refusée');
    await carte('note.txt').getByRole('button', { name: 'Retirer note.txt' }).click();
    await expect(carte('note.txt')).toHaveCount(0);
  });

  await test.step('in English as well, and nothing was sent', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Check an invoice' })).toBeVisible();
    await expect(carte('F-FAUSSE.xml')).toContainText('Would be refused');
    await expect(carte('F-FAUSSE.xml')).toContainText('The total with VAT is 9,999.99');
    await expect(carte('F-FAUSSE.xml')).not.toContainText('Le total TTC');
    expect(envois).toEqual([]);
  });
});

test('what the network interrupts is said, loses nothing else, and goes on once the network is back', async ({
  personne,
}) => {
  const page = await personne();
  await page.goto('/verifier-une-facture');
  const depot = new PageDepot(page);
  await depot.ajouter(fichierUbl('F-AVANT'));
  await expect(depot.carte('F-AVANT.xml')).toContainText('Serait acceptée');
  await page.context().route('**/assets/**', (route) => route.abort());

  await test.step('a format whose reader is not there waits', async () => {
    await depot.ajouter(await fichierMixte('flux.xml', ['F-FLUX']));
    await expect(depot.carte('flux.xml')).toContainText('Le contrôle est interrompu');
    await expect(depot.carte('F-AVANT.xml')).toContainText('Serait acceptée');
  });

  await page.context().unroute('**/assets/**');
  await test.step('with the network it is checked', async () => {
    await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
    await expect(depot.carte('flux.xml')).toContainText('CPPFactureMixte');
    await expect(depot.carte('flux.xml')).not.toContainText('Le contrôle est interrompu');
  });
});

import { readFile } from 'node:fs/promises';
import { HELENE, MANUELA } from '../../comptes.ts';
import { expect, test } from '../../essai.ts';
import { Portail } from '../../pages/portail.ts';

test('a supplier comes back: reads why, takes note of a rejection, and thinks again', async ({ personne }) => {
  const page = await personne();
  const portail = new Portail(page);
  await portail.seConnecter(MANUELA);
  const main = page.getByRole('main');

  await test.step('the home page says what was suspended or rejected, until she has read it', async () => {
    await main.getByRole('button', { name: 'Lire les motifs…' }).click();
    const motifs = page.getByRole('dialog', { name: 'Suspendues ou rejetées : les motifs' });
    await expect(motifs.getByRole('listitem').first()).toContainText(/Suspendue|Rejetée/);
    await portail.verifierAccessibilite('the reasons');
    await motifs.getByRole('button', { name: 'J’en ai pris connaissance' }).click();
    await expect(motifs).toBeHidden();
    await page.reload();
    await expect(main.getByRole('heading', { name: 'Ce qui vous attend' })).toBeVisible();
    await expect(main.getByRole('link', { name: /suspendues? à compléter/ })).toBeVisible();
    await expect(main.getByRole('button', { name: 'Lire les motifs…' })).toHaveCount(0);
  });

  await test.step('the rejection leaves the Synthèse when it is dealt with, and comes back by "Annuler"', async () => {
    await page.goto('/facturation/factures-emises/synthese');
    const rejets = main.getByRole('region', { name: 'Rejetées ou refusées : rejets à traiter' });
    const traiter = rejets.getByRole('button', { name: /^Traiter le rejet/ });
    await expect(traiter.first()).toBeVisible();
    const avant = await traiter.count();
    await traiter.first().click();
    await expect(traiter).toHaveCount(avant - 1);
    await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Annuler' }).click();
    await expect(traiter).toHaveCount(avant);
  });
});

test('a view is kept, found on another device, and deleted; the list is taken away as it is shown', async ({
  personne,
}) => {
  const bureau = await personne();
  const telephone = await personne({ viewport: { width: 360, height: 740 } });
  await new Portail(bureau).seConnecter(HELENE, '/facturation/factures-recues?montantMin=500');
  const vues = bureau.getByRole('navigation', { name: 'Vues de la liste' });

  await test.step('kept under a name', async () => {
    await bureau.getByRole('button', { name: 'Garder cette vue…' }).click();
    const dialogue = bureau.getByRole('dialog');
    await dialogue.getByRole('button', { name: 'Garder', exact: true }).click();
    await expect(dialogue.getByText('Donnez un nom à la vue.')).toBeVisible();
    await dialogue.getByLabel('Nom de la vue').fill('Au-dessus de 500 €');
    await dialogue.getByRole('button', { name: 'Garder', exact: true }).click();
    await expect(vues.getByRole('link', { name: 'Au-dessus de 500 €' })).toHaveAttribute('aria-current', 'page');
  });

  await test.step('found on the phone, with its filters', async () => {
    const portail = new Portail(telephone);
    await portail.seConnecter(HELENE, '/facturation/factures-recues');
    await telephone.getByRole('link', { name: 'Au-dessus de 500 €' }).click();
    await expect(telephone).toHaveURL(/montantMin=500/);
    await expect(telephone.getByRole('button', { name: /Montant à partir de 500/ })).toBeVisible();
    await portail.verifierAccessibilite('a view on a phone');
    await portail.verifierLargeur('a view on a phone');
  });

  await test.step('the export holds what the list shows', async () => {
    await bureau.getByRole('button', { name: 'Exporter' }).click();
    const venue = bureau.waitForEvent('download');
    await bureau.getByRole('link', { name: /CSV/ }).click();
    const texte = await readFile(await (await venue).path(), 'utf8');
    const lignes = texte.trim().split('\r\n');
    expect(lignes[0]).toContain('Montant TTC');
    const premiere = await bureau.getByRole('rowheader').first().getByRole('link').textContent();
    expect(lignes[1]?.startsWith(`${premiere};`)).toBe(true);
  });

  await test.step('deleted, and put back by "Annuler"', async () => {
    await bureau.getByRole('button', { name: 'Supprimer la vue' }).click();
    await expect(vues.getByRole('link', { name: 'Au-dessus de 500 €' })).toHaveCount(0);
    await bureau.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Annuler' }).click();
    await expect(vues.getByRole('link', { name: 'Au-dessus de 500 €' })).toBeVisible();
  });
});

test('what is late is found by its delay, and one click shows what was not taken away yet', async ({ personne }) => {
  const page = await personne();
  await new Portail(page).seConnecter(HELENE, '/facturation/factures-recues');
  const vues = page.getByRole('navigation', { name: 'Vues de la liste' });
  await vues.getByRole('link', { name: 'Non téléchargées' }).click();
  const lignes = page.getByRole('main').locator('tbody tr');
  await expect(lignes.filter({ hasNotText: 'Non téléchargée' })).toHaveCount(0);
  await expect(lignes.first()).toBeVisible();
  await page.goto('/facturation/factures-recues?enRetard=1');
  await expect(page.getByRole('button', { name: /À traiter depuis plus d’un jour/ })).toBeVisible();
  await expect(lignes.first()).toBeVisible();
});

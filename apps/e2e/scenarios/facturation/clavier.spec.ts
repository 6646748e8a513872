import type { Locator, Page } from '@playwright/test';
import { HELENE, MANUELA } from '../../comptes.ts';
import { fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { MOT_DE_PASSE } from '../../pages/portail.ts';

const TABULATIONS_MAX = 120;

/** Tabs on until the element has the focus: it can be reached, and the way there ends. */
async function allerA(page: Page, cible: Locator): Promise<void> {
  await expect(cible).toBeVisible();
  for (let i = 0; i < TABULATIONS_MAX; i++) {
    if (await cible.evaluate((e) => e === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${cible} cannot be reached by keyboard`);
}

async function seConnecter(page: Page, courriel: string, vers: string): Promise<void> {
  await page.goto(`/connexion?retour=${encodeURIComponent(vers)}`);
  const main = page.getByRole('main');
  await allerA(page, main.getByLabel('Adresse électronique de connexion'));
  await page.keyboard.type(courriel);
  await allerA(page, main.getByLabel('Mot de passe', { exact: true }));
  await page.keyboard.type(MOT_DE_PASSE);
  await page.keyboard.press('Enter');
}

test('the story by keyboard alone: filed, suspended, completed, paid', async ({ personne }) => {
  const numero = nouveauNumero('KB');
  const manuela = await personne();
  const helene = await personne();

  await test.step('Manuela skips to the content, chooses a file and files it', async () => {
    await seConnecter(manuela, MANUELA, '/facturation/factures-emises/depot');
    await expect(manuela.getByRole('heading', { level: 1, name: 'Déposer des factures' })).toBeFocused();
    const choix = manuela.waitForEvent('filechooser');
    await allerA(manuela, manuela.getByRole('button', { name: 'Choisir des fichiers' }));
    await manuela.keyboard.press('Enter');
    await (await choix).setFiles([fichierUbl(numero)]);
    const deposer = manuela.getByRole('button', { name: 'Déposer 1 facture' });
    await expect(deposer).toBeEnabled();
    await allerA(manuela, deposer);
    await manuela.keyboard.press('Enter');
    // the button is gone with what it sent: the focus is where the result comes
    await expect(manuela.getByRole('list', { name: 'Fichiers à déposer' })).toBeFocused();
    await expect(manuela.getByRole('main')).toContainText('Mise à disposition');
  });

  await test.step('Hélène opens it from her list by j and Enter, and suspends it by s', async () => {
    await seConnecter(helene, HELENE, `/facturation/factures-recues?numero=${numero}`);
    await expect(helene.getByRole('link', { name: numero })).toBeVisible();
    await helene.keyboard.press('j');
    await helene.keyboard.press('Enter');
    await expect(helene.getByRole('heading', { level: 1, name: numero })).toBeFocused();
    await helene.keyboard.press('s');
    const dialogue = helene.getByRole('dialog');
    await allerA(helene, dialogue.getByLabel('Motif', { exact: true }));
    await helene.keyboard.type('Le détail des prestations est manquant.');
    await allerA(helene, dialogue.getByRole('button', { name: 'Suspendre', exact: true }));
    await helene.keyboard.press('Enter');
    await expect(dialogue).toBeHidden();
    await expect(helene.getByRole('region', { name: 'Historique' })).toContainText('Facture suspendue');
  });

  await test.step('Manuela answers by c', async () => {
    await manuela.goto(`/facturation/factures-emises?numero=${numero}`);
    await expect(manuela.getByRole('link', { name: numero })).toBeVisible();
    await manuela.keyboard.press('j');
    await manuela.keyboard.press('Enter');
    await expect(manuela.getByRole('heading', { level: 1, name: numero })).toBeFocused();
    await expect(manuela.getByText('Suspendue : à vous de compléter')).toBeVisible();
    await manuela.keyboard.press('c');
    const dialogue = manuela.getByRole('dialog');
    await allerA(manuela, dialogue.getByLabel('Votre réponse'));
    await manuela.keyboard.type('Voir le devis signé du 3.');
    await allerA(manuela, dialogue.getByRole('button', { name: 'Compléter', exact: true }));
    await manuela.keyboard.press('Enter');
    await expect(dialogue).toBeHidden();
  });

  await test.step('Hélène pays by p; Escape closes a dialog and gives the focus back', async () => {
    await expect(helene.getByRole('region', { name: 'Historique' })).toContainText('Facture complétée');
    const dialogue = helene.getByRole('dialog');
    await helene.keyboard.press('p');
    await expect(dialogue).toBeVisible();
    await helene.keyboard.press('Escape');
    // the browser hides it at once; the page knows a moment later
    await expect(helene.locator('dialog')).toHaveCount(0);
    await helene.keyboard.press('p');
    await allerA(helene, dialogue.getByRole('button', { name: 'Mettre en paiement', exact: true }));
    await helene.keyboard.press('Enter');
    await expect(dialogue).toBeHidden();
    await expect(helene.getByText('Cette facture est close')).toBeVisible();
    await helene.keyboard.press('?');
    await expect(helene.getByRole('dialog')).toContainText('Aller à l’accueil');
  });
});

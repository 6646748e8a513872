import { unPdf } from '@orpheon/testing';
import type { Page } from '@playwright/test';
import { HELENE, MANUELA } from '../../comptes.ts';
import { fichierFacturX, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';
import { PageFacture } from '../../pages/facture.ts';
import { MOT_DE_PASSE, Portail } from '../../pages/portail.ts';
import { PageSaisie } from '../../pages/saisie.ts';

async function seConnecter(page: Page): Promise<PageSaisie> {
  await new Portail(page).seConnecter(MANUELA);
  return new PageSaisie(page);
}

/** The whole form at once: what scrolls behind a bar that stays is no small target. */
async function verifierLeFormulaire(page: Page, ou: string): Promise<void> {
  const portail = new Portail(page);
  await portail.verifierLargeur(ou);
  const taille = page.viewportSize();
  const hauteur = await page.evaluate(() => document.documentElement.scrollHeight);
  if (taille) await page.setViewportSize({ ...taille, height: hauteur });
  await portail.verifierAccessibilite(ou);
  if (taille) await page.setViewportSize(taille);
}

/** One line of 10,00 € without VAT, all that an invoice needs. */
async function remplir(saisie: PageSaisie, numero: string): Promise<void> {
  await saisie.adresserAValmont(numero);
  await saisie.remplirLigne(1, { designation: 'Pain', quantite: '10', prix: '1' });
}

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`an invoice typed with three lines and a discount is kept, sent, and read by the town (${ecran})`, async ({
    personne,
  }) => {
    const numero = nouveauNumero('SA');
    const page = await personne({ viewport });
    const saisie = await seConnecter(page);

    await test.step('amounts are live; Enter after the last line adds one; a table is pasted', async () => {
      await saisie.ouvrir();
      await saisie.adresserAValmont(numero);
      await saisie.remplirLigne(1, { designation: 'Repas livrés aux écoles', quantite: '120', prix: '4,85' });
      await page.keyboard.press('Enter');
      await expect(saisie.ligne(2).getByLabel('Désignation')).toBeFocused();
      await saisie
        .ligne(2)
        .getByLabel('Désignation')
        .evaluate((champ) => {
          const donnees = new DataTransfer();
          donnees.setData('text/plain', 'Goûters\t80\t1,20\t5,5 %\nLivraison\t1\t35\t20 %');
          champ.dispatchEvent(new ClipboardEvent('paste', { clipboardData: donnees, bubbles: true, cancelable: true }));
        });
      await expect(saisie.ligne(3).getByLabel('Prix unitaire HT')).toHaveValue('35');
      await saisie.ligne(1).getByRole('button', { name: 'Détails' }).click();
      await saisie.ligne(1).getByLabel('Remise (facultatif)').fill('10');
      await expect(page.getByLabel('Totaux').last()).toContainText(/Total HT\s*654,80/);
      await expect(page.getByLabel('Totaux').last()).toContainText(/Net à payer\s*771,84/);
      await saisie.estGardee();
      await verifierLeFormulaire(page, 'the form');
    });

    await test.step('saved as a draft, it is found again after a reload, and in the list of drafts', async () => {
      await saisie.enregistrer();
      await page.reload();
      await expect(page.getByText('Ce brouillon n’est pas envoyé')).toBeVisible();
      await page.goto('/facturation/factures-emises/saisies');
      await new Portail(page).verifierLargeur('the list of drafts');
      await new Portail(page).verifierAccessibilite('the list of drafts');
      await page.getByRole('link', { name: numero }).click();
      await expect(saisie.ligne(1).getByLabel('Prix unitaire HT')).toHaveValue('4,85');
      await expect(saisie.ligne(3).getByLabel('Désignation')).toHaveValue('Livraison');
    });

    await test.step('what is missing is said at its field, with a way to it', async () => {
      await saisie.champ('Numéro d’engagement').fill('');
      await page.getByRole('button', { name: 'Valider et envoyer' }).click();
      const lien = page.getByRole('link', { name: /engagement/i }).first();
      await lien.click();
      await expect(saisie.champ('Numéro d’engagement')).toBeFocused();
      await saisie.champ('Numéro d’engagement').fill('VAL-10-2026');
      await expect(lien).toBeHidden();
    });

    await test.step('sending asks once, by number, recipient and amount', async () => {
      const dialogue = await saisie.demanderEnvoi();
      await expect(dialogue).toContainText(`Envoyer la facture ${numero} à Commune de Valmont, 771,84`);
      await new Portail(page).verifierAccessibilite('the question');
      await dialogue.getByRole('button', { name: 'Valider et envoyer' }).click();
      await expect(page).toHaveURL(/\/factures-emises\/\d+$/);
      await expect(new PageFacture(page).titre(numero)).toBeVisible();
    });

    await test.step('the town reads the same amounts', async () => {
      const helene = await personne({ viewport });
      await new Portail(helene).seConnecter(HELENE, '/facturation/factures-recues');
      await new PageFacture(helene).ouvrirParNumero('recues', numero);
      await expect(await new PageFacture(helene).faits()).toContainText('771,84');
    });
  });

test('a credit note is made from its invoice, and linked to it', async ({ personne }) => {
  const [numero, avoir] = [nouveauNumero('FA'), nouveauNumero('AV')];
  const page = await personne();
  const saisie = await seConnecter(page);
  await saisie.ouvrir();
  await remplir(saisie, numero);
  await saisie.envoyer();
  await saisie.repartirDeCelleCi('Faire un avoir');
  await expect(saisie.champ('Numéro de la facture d’origine')).toHaveValue(numero);
  await expect(saisie.champ('Type')).toHaveValue('AVOIR.A1');
  await saisie.champ('Numéro de facture').fill(avoir);
  await saisie.envoyer();
  await expect(await new PageFacture(page).faits()).toContainText(numero);
});

test('a plain PDF is described beside its picture, and sent as it is', async ({ personne }) => {
  const numero = nouveauNumero('PD');
  const page = await personne();
  const saisie = await seConnecter(page);
  await saisie.ouvrir('?mode=pdf');
  await page
    .getByRole('region', { name: 'PDF' })
    .getByTestId('champ-fichiers')
    .setInputFiles({
      name: 'facture.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await unPdf(`Facture ${numero}`, ['Pain : 100,00 €'], new Date())),
    });
  await expect(page.locator('canvas').first()).toBeVisible();
  await saisie.adresserAValmont(numero);
  await page.getByRole('listitem', { name: 'Taux 1' }).getByLabel('Base HT').fill('100');
  await expect(page.getByLabel('Totaux').last()).toContainText(/Net à payer\s*120,00/);
  await saisie.estGardee();
  await verifierLeFormulaire(page, 'the form beside a PDF');
  await saisie.envoyer();
  await expect(new PageFacture(page).titre(numero)).toBeVisible();
});

test('a Factur-X may be filed as a plain PDF, its data filling the form', async ({ personne }) => {
  const numero = nouveauNumero('FX');
  const page = await personne();
  const saisie = await seConnecter(page);
  const depot = new PageDepot(page);
  await depot.ouvrir();
  await depot.ajouter(await fichierFacturX(numero));
  await depot.carte(numero).getByRole('button', { name: 'Le déposer comme PDF simple' }).click();
  await expect(saisie.champ('Numéro de facture')).toHaveValue(numero);
  await expect(page.getByRole('listitem', { name: 'Taux 1' }).getByLabel('Base HT')).not.toHaveValue('');
  await expect(page.locator('canvas').first()).toBeVisible();
  // its recipient and service too: nothing is left to type
  await expect(page.getByText('Commune de Valmont · Valmont').first()).toBeVisible();
  await saisie.envoyer();
  await expect(new PageFacture(page).titre(numero)).toBeVisible();
});

test('a session that ends in the middle loses nothing: the password, and typing goes on', async ({ personne }) => {
  const numero = nouveauNumero('SE');
  const page = await personne();
  const saisie = await seConnecter(page);
  await saisie.ouvrir();
  await remplir(saisie, numero);
  await saisie.estGardee();
  await page.context().clearCookies();
  await saisie.ligne(1).getByLabel('Quantité').fill('12');
  const reprise = page.getByRole('dialog', { name: 'Votre session a expiré' });
  await reprise.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
  await reprise.getByRole('button', { name: 'Reprendre' }).click();
  await expect(reprise).toBeHidden();
  await saisie.estGardee();
  await page.reload();
  await expect(saisie.ligne(1).getByLabel('Quantité')).toHaveValue('12');
});

test('a network that is lost loses nothing: kept on the device, found again, then sent', async ({ personne }) => {
  const numero = nouveauNumero('RE');
  const page = await personne();
  const saisie = await seConnecter(page);
  await saisie.ouvrir();
  await remplir(saisie, numero);
  await saisie.estGardee();
  await page.context().setOffline(true);
  await saisie.ligne(1).getByLabel('Quantité').fill('15');
  await expect(page.getByText(/votre saisie est gardée sur cet appareil/)).toBeVisible();
  await page.context().setOffline(false);
  await saisie.estGardee();
  await page.reload();
  await expect(saisie.ligne(1).getByLabel('Quantité')).toHaveValue('15');
});

test('the back button right after the last letter loses nothing: forward again, it is there', async ({ personne }) => {
  const numero = nouveauNumero('BA');
  const page = await personne();
  const saisie = await seConnecter(page);
  await page.goto('/facturation/factures-emises');
  await page.getByRole('link', { name: 'Saisir une facture' }).first().click();
  await saisie.accepterLeMandat();
  await remplir(saisie, numero);
  await saisie.estGardee();
  await saisie.ligne(1).getByLabel('Quantité').fill('18');
  await page.goBack();
  await expect(new Portail(page).titre(/Factures émises/)).toBeVisible();
  await page.goForward();
  await expect(saisie.ligne(1).getByLabel('Quantité')).toHaveValue('18');
  await expect(page.getByText('Cette facture a été modifiée ailleurs')).toHaveCount(0);
  await saisie.envoyer();
  await expect(await new PageFacture(page).faits()).toContainText(/21,60|18,00/);
});

test('the back button before the form has an address loses nothing: what was begun is one click away', async ({
  personne,
}) => {
  const numero = nouveauNumero('BE');
  const page = await personne();
  const saisie = await seConnecter(page);
  await saisie.ouvrir();
  await page.goto('/facturation/factures-emises');
  await page.getByRole('link', { name: 'Saisir une facture' }).first().click();
  const numeroDeFacture = saisie.champ('Numéro de facture');
  await numeroDeFacture.fill(numero);
  const gardee = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/saisies'));
  await page.goBack();
  await gardee;
  await page.goForward();
  await page.getByRole('link', { name: new RegExp(numero) }).click();
  await expect(numeroDeFacture).toHaveValue(numero);
});

test('two tabs never overwrite each other: both versions are shown, one is chosen', async ({ personne }) => {
  const numero = nouveauNumero('ON');
  const page = await personne();
  const saisie = await seConnecter(page);
  await saisie.ouvrir();
  await remplir(saisie, numero);
  await saisie.estGardee();
  await expect(page).toHaveURL(/\/saisie\/\d+$/);
  const autrePage = await page.context().newPage();
  await autrePage.goto(page.url());
  const autre = new PageSaisie(autrePage);
  await autre.ligne(1).getByLabel('Quantité').fill('20');
  await autre.estGardee();
  await saisie.ligne(1).getByLabel('Quantité').fill('30');
  const conflit = page.getByRole('alert').filter({ hasText: 'Cette facture a été modifiée ailleurs' });
  await expect(conflit.getByRole('row', { name: /Ligne 1, Quantité/ })).toContainText('20');
  await new Portail(page).verifierAccessibilite('the conflict');
  await conflit.getByRole('button', { name: 'Garder ce qui est saisi ici' }).click();
  await expect(conflit).toBeHidden();
  await saisie.estGardee();
  await page.reload();
  await expect(saisie.ligne(1).getByLabel('Quantité')).toHaveValue('30');
});

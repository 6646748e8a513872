import type { Page } from '@playwright/test';
import { MANUELA } from '../../comptes.ts';
import { fichierNumerise, fichierPapier, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageFacture } from '../../pages/facture.ts';
import { Portail } from '../../pages/portail.ts';
import { PageSaisie } from '../../pages/saisie.ts';

async function ouvrirAvec(page: Page, fichier: Awaited<ReturnType<typeof fichierPapier>>): Promise<PageSaisie> {
  await new Portail(page).seConnecter(MANUELA);
  const saisie = new PageSaisie(page);
  await saisie.ouvrir('?mode=pdf');
  await page.getByRole('region', { name: 'PDF' }).getByTestId('champ-fichiers').setInputFiles(fichier);
  return saisie;
}

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`a plain PDF fills the form, shows where each value stands, and is corrected then sent (${ecran})`, async ({
    personne,
  }) => {
    const numero = nouveauNumero('RC1');
    const page = await personne({ viewport });
    const saisie = await ouvrirAvec(page, await fichierPapier(numero));

    await test.step('what is recognised is filled in and said, its recipient found in the directory', async () => {
      await expect(page.getByText(/champs reconnus dans le PDF, à vérifier/)).toBeVisible();
      await expect(saisie.champ('Numéro de facture')).toHaveValue(numero);
      await expect(saisie.champ('Numéro d’engagement')).toHaveValue('VAL-10-2026');
      await expect(page.getByText('Commune de Valmont · Valmont').first()).toBeVisible();
      await expect(page.getByText(/ECOLES\)/).first()).toBeVisible();
      await expect(page.getByRole('listitem', { name: 'Taux 1' }).getByLabel('Base HT')).not.toHaveValue('');
      await expect(saisie.champ('Numéro de facture')).toHaveAccessibleDescription(/Lu dans le PDF/);
    });

    await test.step('a field shows its place on the page, and the place leads to its field', async () => {
      if (ecran === 'phone') await page.getByRole('button', { name: 'Aperçu' }).click();
      await expect(page.locator('canvas').first()).toBeVisible();
      const place = page.getByRole('button', { name: 'Aller au champ Numéro de facture' });
      await saisie.champ('Numéro de facture').focus();
      await expect(place).toHaveClass(/pdf__marque--active/);
      await page.getByRole('button', { name: 'Aller au champ Numéro d’engagement' }).click();
      await expect(saisie.champ('Numéro d’engagement')).toBeFocused();
      if (process.env.CAPTURES) await page.screenshot({ path: `${process.env.CAPTURES}/lecture-${ecran}.png` });
      if (process.env.CAPTURES)
        await page.screenshot({ path: `${process.env.CAPTURES}/lecture-${ecran}-page.png`, fullPage: true });
      await new Portail(page).verifierLargeur('the form read from a PDF');
      await new Portail(page).verifierAccessibilite('the form read from a PDF');
    });

    await test.step('opened again, the draft has its marks back', async () => {
      await saisie.estGardee();
      await page.reload();
      await expect(saisie.champ('Numéro de facture')).toHaveValue(numero);
      await expect(saisie.champ('Numéro de facture')).toHaveAccessibleDescription(/Lu dans le PDF/);
      await expect(saisie.champ('Numéro d’engagement')).toHaveAccessibleDescription(/Lu dans le PDF/);
    });

    await test.step('a correction takes the mark away, and the invoice is sent', async () => {
      const corrige = `${numero}B`;
      await saisie.champ('Numéro de facture').fill(corrige);
      await expect(saisie.champ('Numéro de facture')).not.toHaveAccessibleDescription(/Lu dans le PDF/);
      await expect(page.getByRole('button', { name: 'Aller au champ Numéro de facture' })).toHaveCount(0);
      await saisie.estGardee();
      await saisie.envoyer();
      await expect(new PageFacture(page).titre(corrige)).toBeVisible();
    });
  });

test('a scanned PDF is read by the portal, page after page, and fills the form', async ({ personne }) => {
  const numero = nouveauNumero('SC1');
  const page = await personne({ viewport: { width: 1280, height: 900 } });
  const saisie = await ouvrirAvec(page, await fichierNumerise(numero));
  await expect(page.getByText(/Ce PDF est une image/)).toBeVisible();
  await expect(page.getByText(/champs reconnus dans le PDF, à vérifier/)).toBeVisible({ timeout: 60_000 });
  await expect(saisie.champ('Numéro d’engagement')).toHaveValue('VAL-10-2026');
  await expect(page.getByText('Commune de Valmont · Valmont').first()).toBeVisible();
  await saisie.champ('Numéro d’engagement').focus();
  await expect(page.getByRole('button', { name: 'Aller au champ Numéro d’engagement' })).toHaveClass(/active/);
  await new Portail(page).verifierAccessibilite('the form read from a scan');
  // a scan is not always read whole: what is missing is typed
  await saisie.champ('Numéro de facture').fill(numero);
  await page.getByRole('listitem', { name: 'Taux 1' }).getByLabel('Base HT').fill('100');
  await page.getByRole('listitem', { name: 'Taux 1' }).getByLabel('Montant de TVA').fill('');
  await saisie.estGardee();
  await saisie.envoyer();
  await expect(new PageFacture(page).titre(numero)).toBeVisible();
});

test('a scan that is still read when its draft is left is followed when the draft is opened again', async ({
  personne,
}) => {
  test.slow();
  const numero = nouveauNumero('SC2');
  const page = await personne({ viewport: { width: 360, height: 780 } });
  const demandee = page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/lecture'));
  const saisie = await ouvrirAvec(page, await fichierNumerise(numero, 5));
  await demandee;
  const adresse = page.url();

  await test.step('opened again, it shows how far the reading is, and a way to end it', async () => {
    await page.goto('/');
    await page.goto(adresse);
    await expect(page.getByText(/lecture de la page \d sur 5…/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Saisir moi-même' })).toBeVisible();
    await saisie.champ('Numéro de facture').fill(numero);
  });

  await test.step('what is recognised is filled in where nothing was typed, and marked', async () => {
    await expect(page.getByText(/champs? reconnus? dans le PDF, à vérifier/)).toBeVisible({ timeout: 90_000 });
    await expect(saisie.champ('Numéro d’engagement')).toHaveValue('VAL-10-2026');
    await expect(saisie.champ('Numéro d’engagement')).toHaveAccessibleDescription(/Lu dans le PDF/);
    await expect(saisie.champ('Numéro de facture')).toHaveValue(numero);
    await expect(saisie.champ('Numéro de facture')).not.toHaveAccessibleDescription(/Lu dans le PDF/);
  });

  await test.step('what is taken out stays out', async () => {
    await saisie.champ('Numéro d’engagement').fill('');
    await saisie.estGardee();
    await page.reload();
    await expect(page.getByText('Lu dans le PDF').first()).toBeVisible();
    await expect(saisie.champ('Numéro de facture')).toHaveValue(numero);
    await expect(saisie.champ('Numéro d’engagement')).toHaveValue('');
  });
});

import { uneIdentite } from '@orpheon/testing/signatures';
import { HELENE, MANUELA } from '../../comptes.ts';
import { fichierFacturXSigne, fichierPdfEnveloppe, fichierUblSigne, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';
import { PageFacture } from '../../pages/facture.ts';
import { Portail } from '../../pages/portail.ts';

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`a signature is read by the supplier before and after the deposit, and by the town (${ecran})`, async ({
    personne,
  }) => {
    const [numero, faux] = [nouveauNumero('SG'), nouveauNumero('SX')];
    const signataire = await uneIdentite({ nom: 'Manuela Délices', organisation: 'Les Délices de Savoie' });
    const manuela = await personne({ viewport });
    const [portail, depot] = [new Portail(manuela), new PageDepot(manuela)];
    await portail.seConnecter(MANUELA);

    await test.step('before it is sent: intact, by whom, and what is left to the portal', async () => {
      await depot.ouvrir();
      await depot.ajouter(await fichierFacturXSigne(numero, signataire), await fichierUblSigne(faux, signataire, true));
      const carte = depot.carte(numero);
      await expect(carte).toContainText('Signature intacte');
      await expect(carte).toContainText('Elle couvre le document entier.');
      await expect(carte).toContainText('Manuela Délices');
      await expect(carte).toContainText('L’autorité du certificat sera vérifiée au dépôt.');
      const changee = depot.carte(faux);
      await expect(changee).toContainText('Signature non valable');
      await expect(changee).toContainText('Le document a été modifié après sa signature (Manuela Délices).');
      await portail.verifierAccessibilite('signed files before they are sent');
      await portail.verifierLargeur('signed files before they are sent');
      await changee.getByRole('button', { name: /Retirer/ }).click();
    });

    await test.step('once filed, on the invoice, the report, and what the portal trusts', async () => {
      await depot.deposer(1);
      await depot
        .carte(numero)
        .getByRole('link', { name: `Facture ${numero}` })
        .click();
      const faits = await new PageFacture(manuela).faits();
      await expect(faits).toContainText('Signature électronique');
      await expect(faits).toContainText('aucune autorité de confiance n’est configurée');
      await portail.verifierAccessibilite('a signed invoice of mine');
      await portail.verifierLargeur('a signed invoice of mine');
    });

    await test.step('the town reads the same', async () => {
      const helene = await personne({ viewport });
      await new Portail(helene).seConnecter(HELENE);
      const facture = new PageFacture(helene);
      await facture.ouvrirParNumero('recues', numero);
      const faits = await facture.faits();
      await expect(faits).toContainText('Signature intacte');
      await expect(faits).toContainText('Manuela Délices');
      await expect(faits).not.toContainText(/qualifié/i);
    });
  });

test('a PDF that a signature in XML holds is given of its own, by the invoice and by the report', async ({
  personne,
}) => {
  const numero = nouveauNumero('SE');
  const page = await personne({ viewport: { width: 1280, height: 900 } });
  const depot = new PageDepot(page);
  await new Portail(page).seConnecter(MANUELA);
  await depot.ouvrir();
  const fichier = await fichierPdfEnveloppe(numero, await uneIdentite({ nom: 'Manuela Délices' }));
  await depot.ajouter(fichier);
  await expect(depot.carte(numero)).toContainText('Signatures électroniques');
  await depot.deposer(1);
  await depot
    .carte(numero)
    .getByRole('link', { name: `Facture ${numero}` })
    .click();
  const piece = page.getByRole('listitem').filter({ hasText: 'Version lisible' });
  await expect(piece.getByRole('link', { name: `${numero}.pdf` })).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  await (await new PageFacture(page).faits()).getByRole('link', { name: /^[A-Z0-9]{25}$/ }).click();
  await page.getByRole('button', { name: 'Télécharger', exact: true }).click();
  const arrivee = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'La version lisible (PDF)' }).click();
  expect((await arrivee).suggestedFilename()).toBe(`${numero}.pdf`);
});

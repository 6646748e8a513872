import { readFile } from 'node:fs/promises';
import { SYLVIE, THOMAS } from '../../comptes.ts';
import { expect, test } from '../../essai.ts';
import { Portail } from '../../pages/portail.ts';

test('a manager copies rights and grants a profile: the colleague’s open page follows, and again when it is withdrawn', async ({
  personne,
}) => {
  const bureau = await personne();
  const ecoles = await personne();
  const portail = new Portail(bureau);
  await portail.seConnecter(SYLVIE, '/organisation/structures');
  await new Portail(ecoles).seConnecter(THOMAS);
  const main = bureau.getByRole('main');
  const barre = main.getByRole('button', { name: 'Voir et enregistrer…' });
  const dialogue = bureau.getByRole('dialog');
  const enregistrer = async () => {
    await barre.click();
    await dialogue.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialogue).toBeHidden();
    await expect(barre).toHaveCount(0);
  };
  const menus = ecoles.getByRole('navigation', { name: 'Menu principal' });
  const suiviDesFlux = menus.getByRole('link', { name: 'Suivi des flux' });

  await test.step('the matrix is gone through by keyboard', async () => {
    await main.getByRole('link', { name: 'Utilisateurs' }).click();
    await main.getByRole('button', { name: 'Matrice des droits' }).click();
    const place = main.getByRole('button', { name: /^Thomas Renaud, Suivi des flux/ });
    await main.getByRole('button', { name: /^Thomas Renaud, Facturation/ }).focus();
    for (let i = 0; i < 7; i++) await bureau.keyboard.press('ArrowRight');
    await expect(place).toBeFocused();
    await bureau.keyboard.press('Enter');
    await expect(place).toHaveAccessibleName(/Consultation, changement non enregistré/);
    await expect(main.getByText('1 profil accordé, à 1 personne')).toBeVisible();
    await portail.verifierAccessibilite('the matrix of rights');
  });

  await test.step('saved, it opens the application on the colleague’s page without a reload', async () => {
    await menus.getByRole('button', { name: 'Facturation' }).click();
    await expect(suiviDesFlux).toHaveCount(0);
    await barre.click();
    await expect(dialogue.getByText('Suivi des flux – consultation, Toute la structure')).toBeVisible();
    await portail.verifierAccessibilite('the summary of changes');
    await dialogue.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialogue).toBeHidden();
    await expect(suiviDesFlux).toBeVisible();
  });

  await test.step('the structure closes the application: the page loses it, says so by address, and has it back', async () => {
    await main.getByRole('link', { name: 'Applications', exact: true }).click();
    await main.getByRole('button', { name: 'Fermer Suivi des flux…' }).click();
    await expect(dialogue.getByText('Rien n’est effacé.', { exact: false })).toBeVisible();
    await portail.verifierAccessibilite('the applications of a structure, one about to close');
    await dialogue.getByRole('button', { name: 'Fermer l’application' }).click();
    await expect(dialogue).toBeHidden();
    await expect(suiviDesFlux).toHaveCount(0);
    await ecoles.goto('/facturation/suivi-des-flux');
    const interdite = ecoles.getByRole('heading', { name: /Suivi des flux.» n’est pas ouverte/ });
    await expect(interdite).toBeVisible();
    await expect(ecoles.getByText(/Sylvie Carpentier, gestionnaire principal, peut l’ouvrir/)).toBeVisible();
    await main.getByRole('button', { name: 'Ouvrir Suivi des flux' }).click();
    await expect(interdite).toHaveCount(0);
    await expect(ecoles.getByRole('heading', { level: 1, name: 'Suivi des flux' })).toBeVisible();
    await menus.getByRole('button', { name: 'Facturation' }).click();
    await expect(suiviDesFlux).toBeVisible();
    await main.getByRole('link', { name: 'Utilisateurs' }).click();
  });

  await test.step('a colleague’s rights are copied in place of what was held: the page loses it again', async () => {
    await main.getByRole('link', { name: 'Renaud Thomas' }).click();
    await main.getByRole('button', { name: 'Copier les droits d’un collègue…' }).click();
    await dialogue.getByRole('radio', { name: /Hélène Barbier/ }).check();
    await dialogue.getByRole('radio', { name: /est remplacé/ }).check();
    await dialogue.getByRole('button', { name: 'Ajouter aux changements' }).click();
    await expect(dialogue).toBeHidden();
    await enregistrer();
    await expect(suiviDesFlux).toHaveCount(0);
    await expect(main.getByRole('row', { name: /Factures reçues modification Toute la structure/ })).toBeVisible();
  });

  await test.step('the history tells it, and the list downloads', async () => {
    await main.getByRole('link', { name: 'Historique', exact: true }).click();
    await expect(
      main.getByText(
        'Sylvie Carpentier a retiré à Thomas Renaud : Suivi des flux – consultation, pour toute la structure.',
      ),
    ).toBeVisible();
    await portail.verifierAccessibilite('the history');
    await main.getByRole('link', { name: 'Utilisateurs' }).click();
    await main.getByRole('button', { name: 'Exporter' }).click();
    const venue = bureau.waitForEvent('download');
    await main.getByRole('link', { name: /CSV/ }).click();
    expect(await readFile(await (await venue).path(), 'utf8')).toContain('Renaud;Thomas;');
  });

  await test.step('on a phone, the applications, the list and the sheet of a person', async () => {
    const telephone = await personne({ viewport: { width: 360, height: 740 } });
    const enPoche = new Portail(telephone);
    await enPoche.seConnecter(SYLVIE, '/organisation/structures');
    await telephone.getByRole('link', { name: 'Applications', exact: true }).click();
    await expect(telephone.getByRole('button', { name: 'Fermer Factures reçues…' })).toBeVisible();
    await enPoche.verifierAccessibilite('the applications on a phone');
    await enPoche.verifierLargeur('the applications on a phone');
    await telephone.getByRole('link', { name: 'Utilisateurs' }).click();
    await telephone.getByRole('link', { name: 'Perrin Lucie' }).click();
    await expect(telephone.getByRole('heading', { name: 'Lucie Perrin' })).toBeVisible();
    await enPoche.verifierAccessibilite('a person on a phone');
    await enPoche.verifierLargeur('a person on a phone');
  });
});

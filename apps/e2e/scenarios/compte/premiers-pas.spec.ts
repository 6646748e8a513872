import type { Page } from '@playwright/test';
import { fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { PageDepot } from '../../pages/depot.ts';
import { Portail } from '../../pages/portail.ts';

const MOT_DE_PASSE = 'trois gaufres au sucre';
const SIRET = '00719200800014';
/** A company of the embedded register. */
const MENUISERIE = {
  nom: 'Menuiserie Carrel',
  siret: SIRET,
  tva: 'FR35007192008',
  adresse: { ligne: '14 chemin des Scieurs', codePostal: '73460', ville: 'Valmont', pays: 'FR' },
};
const unique = Date.now().toString(36);
const ancienne = `ambre.${unique}@nouvelle.example`;
const nouvelle = `ambre.delorme.${unique}@nouvelle.example`;

/** The link of a mail, within this portal. */
const lienDe = (texte: string): string => /https?:\/\/[^/\s]+(\/[\w-]+#[\w-]{43})/.exec(texte)?.[1] ?? '';

async function connecter(page: Page, adresse: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique de connexion').fill(adresse);
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
}

const LARGE = { width: 1280, height: 900 };
const TELEPHONE = { width: 360, height: 780 };

test('somebody signs up by mail, opens a company, files its first invoice, and moves to another address', async ({
  personne,
  request,
}) => {
  const boite = new Boite(request);
  const page = await personne({ viewport: LARGE });
  const portail = new Portail(page);
  const regarder = async (ou: string) => {
    await portail.verifierAccessibilite(ou);
    await page.setViewportSize(TELEPHONE);
    await portail.verifierLargeur(ou);
    await portail.verifierAccessibilite(`${ou}, on a phone`);
    await page.setViewportSize(LARGE);
  };

  await test.step('signs up: about themselves alone, and faults are said at their field', async () => {
    await page.goto('/inscription');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await expect(
      page.getByRole('link', { name: 'Acceptez les conditions d’utilisation pour continuer.' }),
    ).toBeVisible();
    await page.getByLabel('Prénom').fill('Ambre');
    await page.getByLabel('Nom', { exact: true }).fill('Delorme');
    await page.getByLabel('Adresse électronique de connexion').fill(ancienne);
    await page.getByLabel(/J’ai lu et j’accepte/).check();
    await regarder('signing up');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await expect(page.getByRole('heading', { name: 'Regardez vos courriels' })).toBeVisible();
    await regarder('the mail is on its way');
  });

  await test.step('activates by the link of the mail: the rule follows what is typed', async () => {
    const lien = lienDe((await boite.attendre(ancienne, 'Activez votre compte')).texte);
    await page.goto(lien);
    const motDePasse = page.getByLabel('Nouveau mot de passe');
    await motDePasse.fill('Ambre Delorme 2026');
    await expect(page.getByRole('listitem').filter({ hasText: 'ni votre nom' })).toContainText('(pas encore)');
    await motDePasse.fill(MOT_DE_PASSE);
    await expect(page.getByText('(pas encore)')).toHaveCount(0);
    await page.getByLabel('Question secrète').selectOption('Où ai-je passé mes plus belles vacances ?');
    await page.getByLabel('Réponse').fill('Étretat');
    await regarder('activation');
    await page.getByRole('button', { name: 'Activer mon compte' }).click();
    await expect(page.getByRole('heading', { name: 'Votre compte est activé' })).toBeVisible();
    await page.goto(lien);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Ce lien a déjà servi' })).toBeVisible();
  });

  await test.step('signs in: the home leads to a structure, which the register fills in', async () => {
    await connecter(page, ancienne);
    await expect(page.getByRole('button', { name: 'Ambre Delorme' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Créer une structure' }).click();
    await page.getByLabel('SIRET', { exact: true }).fill(SIRET);
    await expect(page.getByLabel('Raison sociale')).toHaveValue('Menuiserie Carrel');
    await regarder('opening a structure');
    await page.getByRole('button', { name: 'Créer la structure' }).click();
    await expect(portail.titre(/Menuiserie Carrel/)).toBeVisible();
  });

  await test.step('files a first invoice, which reaches the town', async () => {
    await page.getByRole('link', { name: /Déposer/ }).click();
    const depot = new PageDepot(page);
    const numero = nouveauNumero('AMB');
    await depot.ajouter(fichierUbl(numero, { fournisseur: MENUISERIE }));
    await expect(depot.carte(numero)).toContainText('Prêt à déposer');
    await depot.deposer(1);
    await expect(depot.carte(numero)).toContainText('Mise à disposition');
  });

  await test.step('asks to sign in with another address', async () => {
    await page.goto('/compte/adresse-de-connexion');
    await expect(page.getByLabel('Adresse de connexion actuelle')).toHaveValue(ancienne);
    await page.getByLabel('Nouvelle adresse de connexion', { exact: true }).fill(nouvelle);
    await page.getByLabel('Confirmer la nouvelle adresse de connexion').fill(nouvelle);
    await regarder('change of address');
    await page.getByRole('button', { name: 'Soumettre' }).click();
    await expect(page.getByText(`Un courriel part vers ${nouvelle}.`)).toBeVisible();
    await page.reload();
    await expect(page.getByText('Une demande de changement d’adresse est déjà en cours.')).toBeVisible();
  });

  await test.step('confirms by the link sent to it, which shows whoever is not signed in nothing of the account; both addresses are told', async () => {
    const lien = lienDe((await boite.attendre(nouvelle, 'Confirmez votre nouvelle adresse')).texte);
    const ailleurs = await personne({ viewport: TELEPHONE });
    await ailleurs.goto(lien);
    await expect(ailleurs.getByText(nouvelle)).toBeVisible();
    await expect(ailleurs.getByText(/Ambre|Delorme/)).toHaveCount(0);
    await expect(ailleurs.getByText(ancienne)).toHaveCount(0);
    await ailleurs.getByLabel('Mot de passe', { exact: true }).fill('je ne le connais pas');
    await ailleurs.getByRole('button', { name: 'Confirmer le changement' }).click();
    await expect(ailleurs.getByRole('link', { name: /mot de passe .*incorrect/ })).toBeVisible();
    const telephone = new Portail(ailleurs);
    await telephone.verifierLargeur('confirmation by password');
    await telephone.verifierAccessibilite('confirmation by password');
    await page.goto(lien);
    await regarder('confirmation of an address');
    await expect(page.getByText('Ambre Delorme').last()).toBeVisible();
    await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Confirmer le changement' }).click();
    await expect(page.getByRole('heading', { name: 'Votre adresse de connexion a changé' })).toBeVisible();
    for (const adresse of [ancienne, nouvelle])
      expect((await boite.attendre(adresse, 'adresse de connexion a changé')).texte).toContain(nouvelle);
  });

  await test.step('the former address no longer opens anything, the new one does', async () => {
    const ailleurs = await personne();
    await connecter(ailleurs, ancienne);
    await expect(ailleurs.getByText('Adresse ou mot de passe incorrect.')).toBeVisible();
    await connecter(ailleurs, nouvelle);
    await expect(ailleurs.getByRole('button', { name: 'Ambre Delorme' })).toBeVisible();
  });
});

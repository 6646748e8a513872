import type { Page } from '@playwright/test';
import { GILLES } from '../../comptes.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { MOT_DE_PASSE, Portail } from '../../pages/portail.ts';
import { mesPorts } from '../../ports.ts';
import { codeTotp } from '../../totp.ts';

test.use({ baseURL: `http://localhost:${mesPorts().codes}` });

const NOM = 'Gilles Bertholin';

/** The password, up to what is asked next. */
async function donnerMotDePasse(page: Page): Promise<void> {
  await page.goto('/connexion');
  const formulaire = page.getByRole('main');
  await formulaire.getByLabel('Adresse électronique de connexion').fill(GILLES);
  await formulaire.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
  await formulaire.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Vérifions que c’est bien vous' })).toBeVisible();
}
const estConnecte = (page: Page): Promise<void> => expect(page.getByRole('button', { name: NOM })).toBeVisible();
async function seDeconnecter(page: Page): Promise<void> {
  await page.getByRole('button', { name: NOM }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('button', { name: NOM })).toBeHidden();
}

/** A passkey that Chromium itself holds, and unlocks by itself. */
async function brancherAuthentificateur(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test('a code by mail, then stronger: an application, a lost telephone, a passkey, a session ended from afar', async ({
  personne,
  request,
}) => {
  const bureau = await personne({ viewport: { width: 1280, height: 900 } });
  const portail = new Portail(bureau);

  // a new device: the code comes by mail
  await donnerMotDePasse(bureau);
  const { texte } = await new Boite(request).attendre(GILLES, 'Votre code de connexion');
  await portail.verifierAccessibilite('code by mail');
  await bureau.getByLabel('Code reçu par courriel').fill('000000');
  await bureau.getByRole('button', { name: 'Vérifier' }).click();
  await expect(bureau.getByRole('main')).toContainText('Ce code n’est pas le bon');
  await bureau.getByLabel('Code reçu par courriel').fill(/^\d{6}$/m.exec(texte)?.[0] ?? '');
  await bureau.getByRole('button', { name: 'Vérifier' }).click();
  await estConnecte(bureau);

  // an authenticator application, and its recovery codes
  await bureau.goto('/compte/securite');
  await expect(bureau.getByText('Cette session')).toBeVisible();
  await bureau.getByRole('button', { name: 'Configurer une application' }).click();
  await expect(bureau.getByRole('img', { name: /Code QR/ })).toBeVisible();
  await portail.verifierAccessibilite('enrolling an application');
  const secret = (await bureau.getByRole('main').locator('code').textContent()) ?? '';
  await bureau.getByLabel('Code de l’application').fill(codeTotp(secret));
  await bureau.getByRole('button', { name: 'Activer' }).click();
  await expect(bureau.getByRole('heading', { name: 'Vos codes de secours' })).toBeVisible();
  await portail.verifierAccessibilite('recovery codes');
  const secours = await bureau.getByRole('main').locator('.compte-codes code').allTextContents();
  expect(secours).toHaveLength(10);
  await bureau.getByRole('button', { name: 'Je les ai conservés' }).click();
  await expect(bureau.getByText('Il vous reste 10 codes.')).toBeVisible();
  await new Boite(request).attendre(GILLES, 'Application d’authentification ajoutée');

  // from now on it is asked for
  await seDeconnecter(bureau);
  await donnerMotDePasse(bureau);
  await bureau.getByLabel('Code de l’application').fill(codeTotp(secret, 1));
  await bureau.getByRole('button', { name: 'Vérifier' }).click();
  await estConnecte(bureau);

  // the telephone is lost: elsewhere, a recovery code
  const ailleurs = await personne({ viewport: { width: 360, height: 780 } });
  const petit = new Portail(ailleurs);
  await brancherAuthentificateur(ailleurs);
  await donnerMotDePasse(ailleurs);
  await ailleurs.getByRole('button', { name: 'Utiliser un code de secours' }).click();
  await petit.verifierAccessibilite('second step, phone');
  await petit.verifierLargeur('second step');
  await ailleurs.getByLabel('Code de secours').fill((secours[0] ?? '').toLowerCase());
  await ailleurs.getByRole('button', { name: 'Vérifier' }).click();
  await expect(ailleurs).not.toHaveURL(/connexion/);

  // a passkey there, which then signs in alone
  await ailleurs.goto('/compte/securite');
  await ailleurs.getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  await ailleurs.getByLabel('Nom de cette clé').fill('Téléphone');
  await ailleurs.getByRole('button', { name: 'Créer la clé' }).click();
  await expect(ailleurs.getByText('Clé d’accès ajoutée')).toBeVisible();
  await expect(ailleurs.getByText('Il vous reste 9 codes.')).toBeVisible();
  await petit.verifierAccessibilite('security, phone');
  await petit.verifierLargeur('security');
  await ailleurs.context().clearCookies({ name: 'session' });
  await ailleurs.goto('/');
  await ailleurs.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(ailleurs.getByRole('button', { name: 'Utiliser une clé d’accès' })).toBeHidden();

  // what the office had left open is ended from here
  await ailleurs.goto('/compte/securite');
  await ailleurs.getByRole('button', { name: 'Terminer toutes les autres' }).click();
  await ailleurs.getByRole('dialog').getByRole('button', { name: 'Terminer toutes les autres' }).click();
  await expect(ailleurs.getByText(/sessions? terminée/)).toBeVisible();
  await bureau.reload();
  await expect(bureau.getByRole('button', { name: NOM })).toBeHidden();
});

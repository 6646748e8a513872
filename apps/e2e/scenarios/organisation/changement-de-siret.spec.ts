import { ERWAN } from '../../comptes.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { Portail } from '../../pages/portail.ts';

/** A town that the register of the demonstration knows, and no other story. */
const ANCIEN = '00255130700016';
const NOUVEAU = '00255130700024';

test('a town changes its SIRET: what follows it, who is told, and where the old SIRET leads', async ({
  personne,
  request,
}) => {
  const boite = new Boite(request);
  const mairie = await personne({ viewport: { width: 1280, height: 900 } });
  const portail = new Portail(mairie);
  const main = mairie.getByRole('main');

  await test.step('a town opens on the portal, led by who opens it', async () => {
    await portail.seConnecter(ERWAN, '/organisation/structures/nouvelle');
    await main.getByLabel('SIRET', { exact: true }).fill(ANCIEN);
    await expect(main.getByText('Commune de Roche-Claire').first()).toBeVisible();
    await main.getByRole('button', { name: 'Créer la structure' }).click();
    await main.getByRole('link', { name: 'Ouvrir sa fiche' }).click();
    await expect(portail.titre('Commune de Roche-Claire')).toBeVisible();
  });

  await test.step('closing says what is under way, and takes the identifier', async () => {
    await main.getByRole('link', { name: 'Fermer la structure' }).click();
    await expect(main.getByText(/1 personne rattachée/)).toBeVisible();
    await main.getByLabel('Motif').fill('Commune nouvelle');
    await main.getByLabel('Identifiant de la structure').fill('12345');
    await main.getByRole('button', { name: 'Fermer la structure' }).click();
    await expect(main.getByText('Ce n’est pas l’identifiant de cette structure.').first()).toBeVisible();
    await portail.verifierAccessibilite('closing a structure');
    await mairie.setViewportSize({ width: 360, height: 780 });
    await portail.verifierLargeur('closing a structure, on a phone');
    await main.getByRole('link', { name: 'Annuler' }).click();
  });

  await test.step('on a phone, the new SIRET is judged, and what follows is chosen', async () => {
    await main.getByRole('link', { name: 'Changer de SIRET' }).click();
    await main.getByLabel('Nouveau SIRET').fill(ANCIEN);
    await expect(main.getByText('C’est déjà le SIRET de cette structure.')).toBeVisible();
    await main.getByLabel('Nouveau SIRET').fill(NOUVEAU);
    await expect(main.getByText(/Même SIREN/)).toBeVisible();
    await expect(main.getByLabel('Raison sociale')).toHaveValue('Commune de Roche-Claire');
    await main.getByLabel('Raison sociale').fill('Roche-Claire-le-Haut');
    await portail.verifierLargeur('a change of SIRET, on a phone');
    await portail.verifierAccessibilite('a change of SIRET');
    await main.getByRole('button', { name: 'Continuer' }).click();
    await expect(main.getByRole('heading', { name: /ce qui suit la structure/ })).toBeFocused();
    await expect(main.getByRole('checkbox', { name: /1 personne et ses droits/ })).toBeChecked();
    await main.getByRole('checkbox', { name: 'Paramètres' }).uncheck();
    await portail.verifierLargeur('what is taken over, on a phone');
    await main.getByRole('button', { name: 'Continuer' }).click();
    await portail.verifierAccessibilite('the summary of a change of SIRET');
  });

  await test.step('confirmed, it is done, and every manager has a mail', async () => {
    await mairie.setViewportSize({ width: 1280, height: 900 });
    await main.getByRole('button', { name: 'Changer de SIRET' }).click();
    await expect(main.getByText('Le changement de SIRET est fait')).toBeVisible();
    const { texte } = await boite.attendre(ERWAN, 'change de SIRET');
    expect(texte).toContain(NOUVEAU);
    await main.getByRole('link', { name: 'Ouvrir la nouvelle structure' }).click();
    await expect(portail.titre('Roche-Claire-le-Haut')).toBeVisible();
    await expect(main.getByText(/^Commune de Roche-Claire \(/)).toBeVisible();
  });

  await test.step('the directory leads from the old SIRET to the new structure', async () => {
    const passant = await personne({ viewport: { width: 360, height: 780 } });
    await passant.goto(`/organisation/structures-publiques?texte=${ANCIEN}`);
    await passant.getByRole('link', { name: 'Commune de Roche-Claire', exact: true }).click();
    await expect(passant.getByText(/Fermée depuis le/)).toBeVisible();
    await new Portail(passant).verifierLargeur('a structure that was replaced, on a phone');
    await passant.getByRole('link', { name: 'Roche-Claire-le-Haut' }).click();
    await expect(passant.getByRole('heading', { level: 1, name: 'Roche-Claire-le-Haut' })).toBeVisible();
  });
});

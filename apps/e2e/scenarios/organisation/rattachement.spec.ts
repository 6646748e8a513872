import { NADIA, SYLVIE } from '../../comptes.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { Portail } from '../../pages/portail.ts';

test('a newcomer is refused, asks again, is admitted among others, and takes the structure over', async ({
  personne,
  request,
}) => {
  const boite = new Boite(request);
  const nouvelle = await personne({ viewport: { width: 360, height: 800 } });
  const bureau = await personne();
  const portail = new Portail(nouvelle);
  const gestion = new Portail(bureau);
  await portail.seConnecter(NADIA);
  const main = nouvelle.getByRole('main');
  const liste = bureau.getByRole('main');
  const dialogue = bureau.getByRole('dialog');
  const demander = async (message: string) => {
    await nouvelle.goto('/organisation/rattachement?texte=valmont');
    await main.getByRole('button', { name: 'Choisir Commune de Valmont' }).click();
    await main.getByLabel(/Votre message/).fill(message);
    await portail.verifierLargeur('the request, on a phone');
    await main.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(portail.titre('Votre demande est envoyée')).toBeVisible();
  };

  await test.step('the home says what is missing, and where to go', async () => {
    await expect(main.getByText('Vous n’êtes rattaché à aucune structure')).toBeVisible();
    await portail.verifierLargeur('the home of a newcomer');
    await main.getByRole('link', { name: 'Demander un rattachement' }).click();
    await expect(portail.titre('Demander un rattachement')).toBeVisible();
    await portail.verifierAccessibilite('the search of a structure');
    await demander('Bonjour');
    await boite.attendre(SYLVIE, 'Une demande attend votre réponse');
  });

  await test.step('refused, the reason comes by mail', async () => {
    await gestion.seConnecter(SYLVIE, '/organisation/approbation');
    await gestion.verifierAccessibilite('Approbation');
    await liste.getByRole('button', { name: 'Refuser…, Nadia Costa' }).click();
    await dialogue.getByRole('button', { name: 'Refuser' }).click();
    await expect(dialogue.getByText('Indiquez le motif du refus.')).toBeVisible();
    await dialogue.getByLabel('Motif du refus').fill('Dites-nous votre service.');
    await dialogue.getByRole('button', { name: 'Refuser' }).click();
    await expect(liste.getByText('Rien n’attend votre réponse')).toBeVisible();
    const { texte } = await boite.attendre(NADIA, 'est refusée');
    expect(texte).toContain('Dites-nous votre service.');
  });

  await test.step('the second request comes to the manager’s open page, and is approved with the others', async () => {
    await demander('Service des finances, arrivée le 2 novembre.');
    await nouvelle.goto('/');
    await liste.getByRole('checkbox', { name: /la demande de Nadia Costa/ }).check();
    await bureau
      .getByRole('region', { name: /élection|cochées/ })
      .getByRole('button', { name: 'Approuver' })
      .click();
    await dialogue.getByRole('button', { name: 'Approuver' }).click();
    await expect(liste.getByText('Rien n’attend votre réponse')).toBeVisible();
    await expect(main.getByText('Vous n’êtes rattaché à aucune structure')).toHaveCount(0);
    await boite.attendre(NADIA, 'est acceptée');
  });

  await test.step('the manager hands over to her: proposed, accepted', async () => {
    await bureau.goto('/compte/rattachements');
    await liste.getByRole('button', { name: /Transmettre ce rôle/ }).click();
    await dialogue.getByRole('radio', { name: /Nadia Costa/ }).check();
    await gestion.verifierAccessibilite('the choice of a successor');
    await dialogue.getByRole('button', { name: 'Proposer' }).click();
    await expect(dialogue).toBeHidden();
    await boite.attendre(NADIA, 'Commune de Valmont vous attend');
    await nouvelle.goto('/compte/rattachements');
    await portail.verifierLargeur('a proposal, on a phone');
    await main.getByRole('button', { name: 'Accepter…' }).click();
    await nouvelle.getByRole('dialog').getByRole('button', { name: 'Accepter' }).click();
    await expect(main.getByText('Gestionnaire principal', { exact: true })).toBeVisible();
    await expect(liste.getByText('Gestionnaire principal', { exact: true })).toHaveCount(0);
  });
});

import { MANUELA, SAMIRA } from '../../comptes.ts';
import { fichierCii, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { PageDepot } from '../../pages/depot.ts';
import { Portail } from '../../pages/portail.ts';

const SIRET_D_AZUR = '09539445800012';

test('a company mandates another one, which files for it until the mandate is revoked', async ({
  personne,
  request,
}) => {
  const boite = new Boite(request);
  const mandant = await personne({ viewport: { width: 1280, height: 900 } });
  const mandataire = await personne({ viewport: { width: 360, height: 780 } });
  const chezDelices = new Portail(mandant);
  const chezAzur = new Portail(mandataire);
  const depot = new PageDepot(mandataire);
  const numero = nouveauNumero('MD');
  const ouvrirMandats = async (page: typeof mandant) => {
    await page.goto('/organisation/structures');
    await page.getByRole('link', { name: /^Mandats/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Mandats donnés' })).toBeVisible();
  };

  await test.step('proposes it, by the identifier of the other one', async () => {
    await chezDelices.seConnecter(MANUELA);
    await ouvrirMandats(mandant);
    await chezDelices.verifierAccessibilite('the mandates of a structure');
    await mandant.getByRole('button', { name: 'Proposer un mandat' }).click();
    await mandant.getByLabel('Identifiant', { exact: true }).fill('09539445800099');
    await mandant.getByRole('button', { name: 'Continuer' }).click();
    await expect(mandant.getByText('Aucune structure active du portail').first()).toBeVisible();
    await chezDelices.verifierAccessibilite('the proposal of a mandate');
    await mandant.getByLabel('Identifiant', { exact: true }).fill(SIRET_D_AZUR);
    await mandant.getByRole('button', { name: 'Continuer' }).click();
    const dialogue = mandant.getByRole('dialog');
    await expect(dialogue).toContainText('Mandater Azur Propreté Services ?');
    await dialogue.getByRole('checkbox').check();
    await dialogue.getByRole('button', { name: 'Proposer le mandat' }).click();
    await expect(dialogue).toBeHidden();
    await expect(mandant.getByRole('listitem').filter({ hasText: SIRET_D_AZUR }).first()).toContainText(
      'Attend une réponse',
    );
  });

  await test.step('the other one reads of it by mail, and accepts on a phone', async () => {
    const { texte } = await boite.attendre(SAMIRA, 'vous propose un mandat de facturation');
    const chemin = /\/organisation\/structures\/\d+\/mandats/.exec(texte)?.[0] ?? '';
    await chezAzur.seConnecter(SAMIRA, chemin);
    const recu = mandataire.getByRole('listitem').filter({ hasText: 'Attend une réponse' });
    await chezAzur.verifierLargeur('a mandate received');
    await recu.getByRole('button', { name: 'Accepter Les Délices de Savoie' }).click();
    const dialogue = mandataire.getByRole('dialog');
    await dialogue.getByRole('button', { name: 'Accepter le mandat' }).click();
    await expect(dialogue.getByText('Cochez la case pour accepter.')).toBeVisible();
    await dialogue.getByRole('checkbox').check();
    await chezAzur.verifierAccessibilite('the text of a mandate');
    await dialogue.getByRole('button', { name: 'Accepter le mandat' }).click();
    await expect(dialogue).toBeHidden();
    await expect(mandataire.getByText('En vigueur', { exact: true }).first()).toBeVisible();
  });

  await test.step('files an invoice for it', async () => {
    await depot.ouvrir();
    await mandataire
      .getByLabel('Déposer pour')
      .selectOption({ label: 'Les Délices de Savoie (par mandat, Azur Propreté Services)' });
    await depot.ajouter(fichierCii(numero));
    await depot.deposer(1);
    await expect(depot.carte(numero)).toContainText('Déposé sous le numéro de flux');
  });

  await test.step('the first one reads who filed it', async () => {
    await expect(async () => {
      await mandant.goto(`/facturation/factures-emises?texte=${numero}`);
      await mandant.getByRole('link', { name: numero }).first().click({ timeout: 3_000 });
    }).toPass();
    await expect(chezDelices.titre(new RegExp(numero))).toBeVisible();
    await expect(mandant.getByText('Azur Propreté Services, sous mandat').first()).toBeVisible();
  });

  await test.step('and revokes: the next deposit is refused in so many words', async () => {
    await depot.ouvrir();
    await mandataire
      .getByLabel('Déposer pour')
      .selectOption({ label: 'Les Délices de Savoie (par mandat, Azur Propreté Services)' });
    await depot.ajouter(fichierCii(nouveauNumero('MR')));
    await expect(mandataire.getByRole('button', { name: 'Déposer 1 facture' })).toBeEnabled();
    await ouvrirMandats(mandant);
    const donne = mandant.getByRole('listitem').filter({ hasText: SIRET_D_AZUR }).first();
    await donne.getByRole('button', { name: /^Révoquer/ }).click();
    const dialogue = mandant.getByRole('dialog');
    await dialogue.getByLabel('Motif').fill('Contrat terminé');
    await dialogue.getByRole('button', { name: 'Révoquer le mandat' }).click();
    await expect(donne).toContainText('Révoqué');
    await depot.deposer(1);
    await expect(mandataire.getByText('Aucun mandat de facturation n’est en vigueur').first()).toBeVisible();
    await chezAzur.verifierLargeur('a deposit that was refused');
    const { texte } = await boite.attendre(SAMIRA, 'Mandat de facturation révoqué');
    expect(texte).toContain('Contrat terminé');
  });
});

import { MANUELA, SYLVIE } from '../../comptes.ts';
import { nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { Portail } from '../../pages/portail.ts';
import { PageSaisie } from '../../pages/saisie.ts';

test('a service closes while a supplier types an invoice for it; a new account is told to the managers', async ({
  personne,
  request,
}) => {
  const marque = nouveauNumero('S');
  const code = `PARCS_${marque}`;
  const nom = `Parcs et jardins ${marque}`;
  const mairie = await personne({ viewport: { width: 1280, height: 900 } });
  const portail = new Portail(mairie);
  const fournisseur = await personne({ viewport: { width: 1280, height: 900 } });
  const saisie = new PageSaisie(fournisseur);

  await test.step('the manager imports services, having read what the file would do', async () => {
    await portail.seConnecter(SYLVIE, '/organisation/structures');
    await expect(portail.titre('Commune de Valmont')).toBeVisible();
    await portail.verifierAccessibilite('the sheet of a structure');
    await mairie.getByRole('link', { name: 'Services', exact: true }).click();
    await mairie.getByRole('button', { name: 'Importer…' }).click();
    const texte = `code;nom;actif\n${code};${nom};oui\nSERVICE_DEFAUT;Service par défaut de la structure;non\n`;
    await mairie
      .locator('input[type=file]')
      .setInputFiles({ name: 'services.csv', mimeType: 'text/csv', buffer: Buffer.from(texte) });
    await expect(mairie.getByText('À créer : 1 · à modifier : 0 · inchangés : 0 · refusés : 1.')).toBeVisible();
    await expect(mairie.getByRole('row', { name: /SERVICE_DEFAUT/ })).toContainText('il reste ouvert');
    await portail.verifierAccessibilite('the preview of an import');
    await mairie.getByRole('button', { name: 'Importer 1 service' }).click();
    await expect(mairie.getByText('Import terminé. Services créés : 1 ; modifiés : 0.')).toBeVisible();
  });

  await test.step('the supplier chooses it at once', async () => {
    await new Portail(fournisseur).seConnecter(MANUELA);
    await saisie.ouvrir();
    await saisie.adresserAValmont(nouveauNumero('SD'));
    await saisie.choisirService(new RegExp(code));
    await saisie.remplirLigne(1, { designation: 'Terreau', quantite: '2', prix: '15' });
    await saisie.estGardee();
  });

  await test.step('the manager closes it, told what is under way', async () => {
    await mairie.setViewportSize({ width: 360, height: 780 });
    await mairie.getByLabel('Nom ou code').fill(code);
    await mairie.getByRole('link', { name: nom }).click();
    await portail.verifierLargeur('a service');
    await portail.verifierAccessibilite('a service');
    await mairie.getByRole('button', { name: 'Désactiver…' }).click();
    const dialogue = mairie.getByRole('dialog');
    await expect(dialogue).toContainText('Qui saisit une facture pour ce service en est averti avant de l’envoyer.');
    await dialogue.getByRole('button', { name: 'Désactiver', exact: true }).click();
    await expect(mairie.getByText('Désactivé', { exact: true })).toBeVisible();
  });

  await test.step('the supplier is told at the field, chooses another one, and sends', async () => {
    await fournisseur.getByRole('button', { name: 'Valider et envoyer' }).click();
    const refus = fournisseur.getByText(`Le service « ${code} » du destinataire`);
    const question = fournisseur.getByRole('dialog');
    await expect(question.or(refus).first()).toBeVisible();
    // the form knew already, or the portal says it when it is sent
    if (await question.isVisible()) await question.getByRole('button', { name: 'Valider et envoyer' }).click();
    await expect(refus.first()).toBeVisible();
    await expect(question).toBeHidden();
    await saisie.choisirService(/ECOLES/);
    await saisie.envoyer();
  });

  await test.step('a new account is masked, new, and told to the managers by mail', async () => {
    await fournisseur.setViewportSize({ width: 360, height: 780 });
    const chez = new Portail(fournisseur);
    await fournisseur.goto('/organisation/structures');
    await fournisseur.getByRole('link', { name: 'Coordonnées bancaires' }).click();
    await fournisseur.getByRole('button', { name: 'Ajouter un compte' }).click();
    await fournisseur.getByLabel('Libellé', { exact: true }).fill(`Régie ${marque}`);
    await fournisseur.getByLabel('IBAN', { exact: true }).last().fill('FR15 2004 1010 0505 0001 3M02 606');
    await fournisseur.getByRole('button', { name: 'Ajouter ce compte' }).click();
    await expect(fournisseur.getByText('La clé ne correspond pas').first()).toBeVisible();
    await chez.verifierLargeur('the form of an account');
    await chez.verifierAccessibilite('the form of an account');
    await fournisseur.getByLabel('IBAN', { exact: true }).last().fill('FR14 2004 1010 0505 0001 3M02 606');
    await fournisseur.getByRole('button', { name: 'Ajouter ce compte' }).click();
    const compte = fournisseur.getByRole('listitem').filter({ hasText: `Régie ${marque}` });
    await expect(compte).toContainText('•••• 2606');
    await expect(compte).toContainText('Nouveau jusqu’au');
    const courriel = await new Boite(request).attendre(MANUELA, 'coordonnées bancaires modifiées');
    expect(courriel.texte).toContain(`Régie ${marque} (…2606)`);
  });
});

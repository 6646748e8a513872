import { MANUELA } from '../../comptes.ts';
import { fichierMixte, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';
import { PageFacture } from '../../pages/facture.ts';
import { Portail } from '../../pages/portail.ts';

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`files of Chorus' own format are checked before they leave, and read with the PDF that they carry (${ecran})`, async ({
    personne,
  }) => {
    const [seule, envoi] = [nouveauNumero('MX'), nouveauNumero('EV')];
    const manuela = await personne({ viewport });
    const [portail, depot] = [new Portail(manuela), new PageDepot(manuela)];
    await portail.seConnecter(MANUELA);

    await test.step('one invoice: shown, filed, and its PDF read', async () => {
      await depot.ouvrir();
      await depot.ajouter(await fichierMixte(`${seule}.xml`, [seule]));
      const carte = depot.carte(seule);
      await expect(carte).toContainText('CPPFactureMixte');
      await expect(carte).toContainText('Commune de Valmont');
      await expect(carte).not.toContainText('EN 16931');
      await portail.verifierAccessibilite('a mixte before it is sent');
      await portail.verifierLargeur('a mixte before it is sent');
      await depot.deposer(1);
      await carte.getByRole('link', { name: `Facture ${seule}` }).click();
      await expect(manuela.getByRole('heading', { level: 1, name: seule })).toBeVisible();
      await expect(manuela.getByText('Version lisible').first()).toBeVisible();
      await expect((await new PageFacture(manuela).faits()).getByRole('link', { name: /bon\.txt/ })).toBeVisible();
      await portail.verifierAccessibilite('a mixte that was filed');
      await portail.verifierLargeur('a mixte that was filed');
    });

    await test.step('an envelope of three is a lot of three', async () => {
      const numeros = [1, 2, 3].map((rang) => `${envoi}-${rang}`);
      await depot.ouvrir();
      await depot.ajouter(await fichierMixte(`${envoi}.xml`, numeros));
      const carte = depot.carte(`${envoi}.xml`);
      await expect(carte).toContainText('3 factures acceptables');
      await depot.deposer(3);
      await expect(carte).toContainText('Les 3 factures ont été intégrées');
    });
  });

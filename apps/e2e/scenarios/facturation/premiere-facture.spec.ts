import { HELENE, LUCIE, MANUELA } from '../../comptes.ts';
import { fichierFacturX, fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { PageDepot } from '../../pages/depot.ts';
import { PageFacture } from '../../pages/facture.ts';
import { Portail } from '../../pages/portail.ts';

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`a Factur-X and a UBL dropped in a browser reach the town, one is suspended and completed, both are paid (${ecran})`, async ({
    personne,
    request,
  }) => {
    const boite = new Boite(request);
    const [facturx, ubl] = [nouveauNumero('FX'), nouveauNumero('UB')];
    const manuela = await personne({ viewport });
    const helene = await personne({ viewport });

    await test.step('Manuela drops both; each is understood before anything is sent', async () => {
      await new Portail(manuela).seConnecter(MANUELA);
      const depot = new PageDepot(manuela);
      await depot.ouvrir();
      await depot.ajouter(await fichierFacturX(facturx), fichierUbl(ubl));
      for (const numero of [facturx, ubl]) {
        const carte = depot.carte(numero);
        await expect(carte).toContainText('Prêt à déposer');
        await expect(carte).toContainText('Commune de Valmont');
      }
      await new Portail(manuela).verifierAccessibilite('the deposit page');
    });

    await test.step('she attaches a delivery note to the UBL, by keyboard; a program is refused at its line', async () => {
      const carte = new PageDepot(manuela).carte(ubl);
      await carte.getByRole('button', { name: 'Joindre des pièces (facultatif)' }).press('Enter');
      await carte.getByTestId('champ-fichiers').setInputFiles([
        { name: 'bon-signe.txt', mimeType: 'text/plain', buffer: Buffer.from('Livré le 12.') },
        { name: 'outil.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
      ]);
      await expect(carte.getByRole('listitem').filter({ hasText: 'outil.exe' })).toContainText(/exe/);
      await expect(carte).toContainText('Pièces jointes à corriger');
      // from the top, where no card stands half under the header
      await manuela.evaluate(() => globalThis.scrollTo(0, 0));
      await new Portail(manuela).verifierAccessibilite('attachments on the deposit page');
      await new Portail(manuela).verifierLargeur('attachments on the deposit page');
      await carte.getByRole('button', { name: 'Retirer outil.exe' }).press('Enter');
      await expect(carte.getByRole('button', { name: '1 pièce jointe' })).toBeVisible();
      await expect(carte).toContainText('Prêt à déposer');
      await new PageDepot(manuela).deposer(2);
    });

    await test.step('the true result of each appears without reload', async () => {
      for (const numero of [facturx, ubl]) {
        await expect(new PageDepot(manuela).carte(numero)).toContainText('Mise à disposition');
      }
      await expect(manuela.getByText(/import/i)).toHaveCount(0);
    });

    await test.step('the town’s agent was mailed and finds both', async () => {
      const courriel = await boite.attendre(HELENE, facturx);
      expect(courriel.texte).toContain('/facturation/factures-recues/');
      await new Portail(helene).seConnecter(HELENE, '/facturation/factures-recues');
      const facture = new PageFacture(helene);
      await facture.ouvrirParNumero('recues', ubl);
      await expect((await facture.faits()).getByRole('link', { name: /bon-signe\.txt/ })).toBeVisible();
      await facture.ouvrirParNumero('recues', facturx);
      await expect((await facture.document()).locator('canvas').first()).toBeVisible();
      await new Portail(helene).verifierLargeur('an invoice received');
      await new Portail(helene).verifierAccessibilite('an invoice received');
    });

    await test.step('an agent of another service sees neither', async () => {
      const lucie = await personne({ viewport });
      await new Portail(lucie).seConnecter(LUCIE);
      for (const numero of [facturx, ubl]) {
        await lucie.goto(`/facturation/factures-recues?numero=${numero}`);
        await expect(lucie.getByRole('heading', { name: 'Aucun résultat' })).toBeVisible();
      }
      await lucie.goto(new URL(helene.url()).pathname);
      await expect(lucie.getByRole('heading', { level: 1 })).toHaveText(/introuvable|n’existe pas/i);
    });

    await test.step('she suspends one: a motive is due, and Manuela is mailed', async () => {
      const dialogue = await new PageFacture(helene).choisir('Suspendre…');
      await dialogue.getByRole('button', { name: 'Suspendre', exact: true }).click();
      await expect(dialogue).toContainText('Indiquez le motif');
      await dialogue.getByLabel('Motif', { exact: true }).fill('Le bon de livraison signé est manquant.');
      await dialogue.getByRole('button', { name: 'Suspendre', exact: true }).click();
      await expect(dialogue).toBeHidden();
      await expect(await new PageFacture(helene).historique()).toContainText('Facture suspendue');
      const courriel = await boite.attendre(MANUELA, facturx);
      expect(courriel.texte).toContain('Le bon de livraison signé est manquant.');
      expect(courriel.html).toContain('Le bon de livraison signé est manquant.');
    });

    await test.step('Manuela follows the mail, completes it, and Hélène’s open page knows at once', async () => {
      const courriel = await boite.attendre(MANUELA, facturx);
      const lien = /https?:\/\/\S+\/facturation\/factures-emises\/\d+/.exec(courriel.texte)?.[0] ?? '';
      await manuela.goto(lien);
      await expect(manuela.getByText('Suspendue : à vous de compléter')).toBeVisible();
      const dialogue = await new PageFacture(manuela).choisir('Compléter…');
      await dialogue.getByLabel('Votre réponse').fill('Voici le bon de livraison signé.');
      await dialogue.getByTestId('champ-fichiers').setInputFiles({
        name: 'bon-de-livraison.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Livré le 12, signé.'),
      });
      await dialogue.getByRole('button', { name: 'Compléter', exact: true }).click();
      await expect(dialogue).toBeHidden();
      await expect(await new PageFacture(helene).historique()).toContainText('Facture complétée');
      const faits = await new PageFacture(helene).faits();
      await expect(faits.getByRole('link', { name: /bon-de-livraison\.txt/ })).toBeVisible();
    });

    await test.step('she takes both to payment, and the history tells it all', async () => {
      const facture = new PageFacture(helene);
      for (const numero of [facturx, ubl]) {
        await facture.ouvrirParNumero('recues', numero);
        for (const [action, bouton] of [
          ['Constater le service fait', 'Constater le service fait'],
          ['Mandater…', 'Mandater'],
          ['Mettre en paiement', 'Mettre en paiement'],
        ] as const) {
          const dialogue = await facture.choisir(action);
          await dialogue.getByRole('button', { name: bouton, exact: true }).click();
          await expect(dialogue).toBeHidden();
        }
        await expect(await facture.historique()).toContainText('Facture mise en paiement');
      }
      await new PageFacture(manuela).ouvrirParNumero('emises', facturx);
      const histoire = await new PageFacture(manuela).historique();
      for (const etape of [
        'Facture déposée',
        'Facture mise à disposition du destinataire',
        'Facture suspendue',
        'Facture complétée',
        'Service fait constaté',
        'Facture mandatée',
        'Facture mise en paiement',
      ]) {
        await expect(histoire).toContainText(etape);
      }
      await expect(manuela.getByText('Cette facture est close')).toBeVisible();
    });
  });

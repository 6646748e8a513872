import { MANUELA } from '../../comptes.ts';
import { fichierPapier, fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';
import { Portail } from '../../pages/portail.ts';

test('what is wrong is said before sending; the same file is filed once; the session may end in between', async ({
  personne,
}) => {
  const manuela = await personne();
  await new Portail(manuela).seConnecter(MANUELA);
  const depot = new PageDepot(manuela);
  await depot.ouvrir();
  const [bonne, sansEngagement] = [nouveauNumero('OK'), nouveauNumero('KO')];
  const fichier = fichierUbl(bonne);

  await test.step('a missing engagement, a file that is no invoice and a hostile one are explained, not sent', async () => {
    await depot.ajouter(
      fichier,
      fichierUbl(sansEngagement, { numeroEngagement: undefined }),
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Bonjour') },
      {
        name: 'bombe.xml',
        mimeType: 'application/xml',
        buffer: Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'),
      },
    );
    await expect(depot.carte(bonne)).toContainText('Prêt à déposer');
    await expect(depot.carte(sansEngagement)).toContainText('À corriger');
    await expect(depot.carte(sansEngagement)).toContainText(/engagement/i);
    await expect(depot.carte('note.txt')).toContainText('À corriger');
    await expect(depot.carte('bombe.xml')).toContainText(/DOCTYPE/);
    await new Portail(manuela).verifierAccessibilite('findings on the deposit page');
  });

  await test.step('a plain PDF may be filed beside a form; a photo that is called one may not', async () => {
    const papier = await fichierPapier('PAPIER');
    await depot.ajouter(papier, { ...papier, name: 'photo.pdf', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) });
    const enPdfSimple = { name: 'Le déposer comme PDF simple' };
    await expect(depot.carte(papier.name).getByRole('button', enPdfSimple)).toBeVisible();
    await expect(depot.carte('photo.pdf')).toContainText('À corriger');
    await expect(depot.carte('photo.pdf').getByRole('button', enPdfSimple)).toHaveCount(0);
  });

  await test.step('the session ends: signing in again on the spot loses no file', async () => {
    await manuela.context().clearCookies();
    await depot.deposer(1);
    const confirmation = manuela.getByRole('dialog').filter({ hasText: 'laisser les autres' });
    await confirmation.getByRole('button', { name: /Déposer/ }).click();
    const reprise = manuela.getByRole('dialog').filter({ hasText: 'Votre session a expiré' });
    await reprise.getByLabel('Mot de passe', { exact: true }).fill('orpheon-demo-2026');
    await reprise.getByRole('button', { name: 'Reprendre' }).click();
    await expect(depot.carte(bonne)).toContainText('Mise à disposition');
  });

  await test.step('the same file again is not filed twice: the answer says where it is', async () => {
    await manuela.reload();
    await depot.ouvrir();
    await depot.ajouter({ ...fichier, name: 'copie.xml' });
    const carte = depot.carte('copie.xml');
    await expect(carte).toContainText(/déjà/i);
  });
});

import { readFile } from 'node:fs/promises';
import { uneArchiveZip } from '@orpheon/testing';
import { MANUELA } from '../../comptes.ts';
import { fichierFacturX, fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { Boite } from '../../pages/boite.ts';
import { PageDepot } from '../../pages/depot.ts';
import { Portail } from '../../pages/portail.ts';

const BONNES = 27;

/** Acceptable invoices of two formats, two without their engagement, and a file that is no invoice. */
async function unLot(prefixe: string): Promise<Buffer> {
  const numero = (rang: number): string => `${prefixe}-${rang}`;
  const bonnes = await Promise.all(
    Array.from({ length: BONNES }, (_, i) => (i % 9 === 0 ? fichierFacturX(numero(i)) : fichierUbl(numero(i)))),
  );
  const fautives = [98, 99].map((rang) => fichierUbl(numero(rang), { numeroEngagement: undefined }));
  const fichiers = [...bonnes, ...fautives].map((f, i) => ({ chemin: `mois-${i % 3}/${f.name}`, octets: f.buffer }));
  return Buffer.from(await uneArchiveZip([...fichiers, { chemin: 'lisez-moi.txt', octets: 'Bonjour' }]));
}

for (const [ecran, viewport] of [
  ['wide', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
] as const)
  test(`a lot is judged invoice by invoice before it leaves, reported on after, and its certificate verified by anybody (${ecran})`, async ({
    personne,
    request,
  }) => {
    const prefixe = nouveauNumero('LT');
    const nom = `${prefixe}.zip`;
    const lot = { name: nom, mimeType: 'application/zip', buffer: await unLot(prefixe) };
    const manuela = await personne({ viewport, acceptDownloads: true });
    const portail = new Portail(manuela);
    const depot = new PageDepot(manuela);
    const prendre = async (quoi: string): Promise<Buffer> => {
      await manuela.getByRole('button', { name: 'Télécharger', exact: true }).click();
      const arrivee = manuela.waitForEvent('download');
      await manuela.getByRole('menuitem', { name: quoi }).click();
      return readFile(await (await arrivee).path());
    };

    await test.step('what would be refused is shown first, with what to do', async () => {
      await portail.seConnecter(MANUELA);
      await depot.ouvrir();
      await depot.ajouter(lot);
      const carte = depot.carte(nom);
      await expect(carte).toContainText(`${BONNES} factures acceptables`);
      await expect(carte).toContainText('3 refusées');
      await expect(carte.getByRole('row')).toHaveCount(1 + 3);
      await carte
        .getByRole('row', { name: `${prefixe}-98` })
        .getByRole('button')
        .click();
      await expect(carte).toContainText(/engagement/i);
      await carte.getByRole('button', { name: /^Toutes/ }).click();
      await expect(carte.getByRole('row', { name: `${prefixe}-0` })).toContainText('Acceptable');
      await portail.verifierAccessibilite('a lot before it is sent');
      await portail.verifierLargeur('a lot before it is sent');
    });

    await test.step('it leaves whole, once that was confirmed; its result is told in the page and by mail', async () => {
      await depot.deposer(BONNES);
      await manuela
        .getByRole('dialog')
        .getByRole('button', { name: /Déposer/ })
        .click();
      const carte = depot.carte(nom);
      await expect(carte).toContainText(`${BONNES} intégrées, 3 refusées sur 30.`);
      await carte.getByRole('link', { name: 'Compte rendu complet' }).click();
      await expect(manuela.getByRole('main').getByRole('row')).toHaveCount(1 + 3);
      await portail.verifierAccessibilite('the report of a lot');
      await portail.verifierLargeur('the report of a lot');
      const courriel = await new Boite(request).attendre(MANUELA, nom);
      expect(courriel.texte).toContain(`${prefixe}-98`);
    });

    await test.step('the report is taken away, a line for each finding and each invoice', async () => {
      const csv = (await prendre('Le compte rendu (CSV)')).toString('utf8');
      expect(csv).toContain(`${prefixe}-0;Acceptée`);
      expect(csv).toContain(`${prefixe}-99;Refusée`);
      expect(csv).toContain('lisez-moi.txt;;Refusée');
    });

    await test.step('the certificate is genuine to whoever is handed it, and altered is told', async () => {
      const certificat = await prendre('Certificat de dépôt (PDF)');
      const tiers = await personne({ viewport });
      await tiers.goto('/verifier-un-certificat');
      const remettre = (name: string, buffer: Buffer) =>
        tiers.getByTestId('champ-fichiers').first().setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await remettre('certificat.pdf', certificat);
      await expect(tiers.getByText('« certificat.pdf » est authentique.')).toBeVisible();
      await expect(tiers.getByRole('main')).toContainText(nom);
      await new Portail(tiers).verifierAccessibilite('a verified certificate');
      await new Portail(tiers).verifierLargeur('a verified certificate');

      const comparer = (name: string, buffer: Buffer) =>
        tiers.getByTestId('champ-fichiers').last().setInputFiles({ name, mimeType: 'application/zip', buffer });
      await comparer('recu.zip', lot.buffer);
      await expect(tiers.getByText('« recu.zip » est bien le document déposé, à l’octet près.')).toBeVisible();
      await comparer('autre.zip', Buffer.concat([lot.buffer, Buffer.from(' ')]));
      await expect(tiers.getByText('« autre.zip » n’est pas le document déposé')).toBeVisible();

      const altere = Buffer.from(certificat);
      altere.write('X', altere.indexOf('/Title') + 20);
      await remettre('altere.pdf', altere);
      await expect(tiers.getByText('« altere.pdf » a été modifié.')).toBeVisible();
      await remettre('facture.pdf', (await fichierFacturX(`${prefixe}-500`)).buffer);
      await expect(tiers.getByText('« facture.pdf » n’est pas un certificat de dépôt.')).toBeVisible();
    });
  });

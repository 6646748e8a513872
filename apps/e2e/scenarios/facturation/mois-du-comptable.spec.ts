import { MANUELA } from '../../comptes.ts';
import { fichierCii, fichierFacturX, fichierLot, fichierUbl, nouveauNumero } from '../../documents.ts';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';
import { PageFacture } from '../../pages/facture.ts';
import { PageFactures } from '../../pages/factures.ts';
import { Portail } from '../../pages/portail.ts';
import { PageSaisie } from '../../pages/saisie.ts';

/** `combien` numbers of this month, from the `premier`. */
const suite = (mois: string, premier: number, combien: number): string[] =>
  Array.from({ length: combien }, (_, i) => `${mois}-${String(premier + i).padStart(2, '0')}`);

test('the accountant’s month: 30 files, 3 of them faulty, 5 invoices typed, 2 credit notes', async ({ personne }) => {
  const mois = nouveauNumero('M');
  const [facturx, ubl, cii, duLot] = [suite(mois, 1, 9), suite(mois, 10, 9), suite(mois, 19, 8), suite(mois, 27, 5)];
  const [sansEngagement, inconnu] = [`${mois}-40`, `${mois}-41`];
  const [typees, avoirs] = [suite(mois, 50, 5), suite(mois, 60, 2)];
  const page = await personne();
  await new Portail(page).seConnecter(MANUELA);
  const [depot, saisie, liste] = [new PageDepot(page), new PageSaisie(page), new PageFactures(page)];

  await test.step('30 files are dropped at once; what is faulty is named, and stays behind', async () => {
    await depot.ouvrir();
    const pdfs = await Promise.all(facturx.map((n) => fichierFacturX(n)));
    await depot.ajouter(
      ...pdfs,
      ...ubl.map((n) => fichierUbl(n)),
      ...cii.map((n) => fichierCii(n)),
      await fichierLot(`${mois}-lot.zip`, duLot),
      fichierUbl(sansEngagement, { numeroEngagement: undefined }),
      fichierCii(inconnu, { codeService: 'PISCINE' }),
      { name: `${mois}-note.txt`, mimeType: 'text/plain', buffer: Buffer.from('Relancer Valmont') },
    );
    await expect(page.getByText('31 prêtes · 3 à revoir')).toBeVisible({ timeout: 90_000 });
    await expect(depot.carte(sansEngagement)).toContainText(/Numéro d’engagement manquant|engagement/i);
    await expect(depot.carte(inconnu)).toContainText('PISCINE');
    await expect(depot.carte(`${mois}-note.txt`)).toContainText('À corriger');
    await depot.deposer(31);
    const confirmation = page.getByRole('dialog').filter({ hasText: 'laisser les autres' });
    await expect(confirmation).toContainText(sansEngagement);
    await confirmation.getByRole('button', { name: /Déposer/ }).click();
  });

  await test.step('each of the others is filed, without a reload', async () => {
    for (const numero of [...facturx, ...ubl, ...cii]) {
      await expect(depot.carte(numero)).toContainText('Mise à disposition', { timeout: 60_000 });
    }
    await expect(page.getByText('31 déposées')).toBeVisible();
  });

  await test.step('five are typed: one by hand, the others from the one before', async () => {
    const [premiere = '', ...suivantes] = typees;
    await saisie.ouvrir();
    await saisie.adresserAValmont(premiere);
    await saisie.remplirLigne(1, { designation: 'Buffet du conseil municipal', quantite: '1', prix: '240' });
    await saisie.envoyer();
    for (const numero of suivantes) {
      await new PageFacture(page).titre(mois).waitFor();
      await saisie.repartirDeCelleCi('Dupliquer');
      await saisie.champ('Numéro de facture').fill(numero);
      await saisie.envoyer();
    }
  });

  await test.step('two credit notes: of an invoice that was typed, and of one that was filed', async () => {
    const origines = [typees[0] ?? '', ubl[0] ?? ''];
    for (const [i, numero] of avoirs.entries()) {
      await new PageFacture(page).ouvrirParNumero('emises', origines[i] ?? '');
      await saisie.repartirDeCelleCi('Faire un avoir');
      await expect(saisie.champ('Numéro de la facture d’origine')).toHaveValue(origines[i] ?? '');
      await saisie.champ('Numéro de facture').fill(numero);
      await saisie.envoyer();
    }
  });

  await test.step('everything is found again, in its status; nothing twice, nothing of what was faulty', async () => {
    await liste.ouvrir({ numero: mois });
    await expect(liste.facture(typees[4] ?? '')).toBeVisible();
    const rangs = await liste.exporter();
    expect(rangs.map((r) => r.Numéro).sort()).toEqual(
      [...facturx, ...ubl, ...cii, ...duLot, ...typees, ...avoirs].sort(),
    );
    expect(new Set(rangs.map((r) => r.Statut))).toEqual(new Set(['Mise à disposition']));
    expect(rangs.find((r) => r.Numéro === typees[0])?.['Montant TTC']).toBe('288,00');
  });

  await test.step('searched by kind and by amount, the list says the same', async () => {
    await liste.ouvrir({ numero: mois, type: 'AVOIR' });
    for (const numero of avoirs) await expect(liste.facture(numero)).toBeVisible();
    await expect(liste.facture(mois)).toHaveCount(2);
    await liste.ouvrir({ numero: mois, type: 'FACTURE', montantMin: '288', montantMax: '288' });
    for (const numero of typees) await expect(liste.facture(numero)).toBeVisible();
    await expect(liste.facture(mois)).toHaveCount(5);
  });
});

import type { Page } from '@playwright/test';
import { HELENE, MANUELA } from '../../comptes.ts';
import { expect, test } from '../../essai.ts';
import { Portail } from '../../pages/portail.ts';

const PUBLIQUES = [
  '/',
  '/connexion',
  '/inscription',
  '/mot-de-passe-oublie',
  '/activation',
  '/organisation/structures-publiques',
  '/organisation/structures-publiques?texte=valmont',
  '/facturation',
  '/organisation',
  '/commande',
  '/raccordement',
  '/marche',
  '/verifier-un-certificat',
  '/support',
  '/contact',
  '/notes-de-version',
  '/mentions-legales',
  '/conditions-d-utilisation',
  '/confidentialite',
  '/accessibilite',
  '/nulle-part',
];
const DU_FOURNISSEUR = [
  '/',
  '/facturation/factures-emises',
  '/facturation/factures-emises?statut=SUSPENDUE',
  '/facturation/factures-emises?texte=rien-de-tel',
  '/facturation/factures-emises/synthese',
  '/facturation/factures-emises/depot',
  '/facturation/factures-emises/saisie',
  '/facturation/factures-emises/saisies',
  '/facturation/factures-emises/mandat',
  '/facturation/suivi-des-flux',
  '/compte',
  '/compte/rattachements',
  '/compte/habilitations',
  '/compte/demandes',
  '/compte/securite',
  '/compte/adresse-de-connexion',
  '/compte/mot-de-passe',
  '/compte/donnees',
  '/communication/mes-messages',
];
const DU_DESTINATAIRE = [
  '/',
  '/facturation/factures-recues',
  '/facturation/factures-recues?statut=MISE_A_DISPOSITION',
  '/facturation/factures-recues?enRetard=LEGAL',
  '/facturation/factures-recues/telechargements',
];

/** The four ways of looking that differ most. */
const REGARDS = [
  { nom: 'phone, light', largeur: 360, hauteur: 780, theme: 'light' },
  { nom: 'wide, dark', largeur: 1280, hauteur: 900, theme: 'dark' },
] as const;

async function regarder(page: Page, adresses: readonly string[], ou: string): Promise<void> {
  const portail = new Portail(page);
  for (const adresse of adresses) {
    await page.goto(adresse);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await portail.verifierAccessibilite(`${adresse} (${ou})`);
    await portail.verifierLargeur(`${adresse} (${ou})`);
  }
}

/** The first of each list, opened as a reader would. */
async function premiersDe(page: Page, liste: string): Promise<string> {
  await page.goto(liste);
  const lien = page.getByRole('main').locator(`[data-ligne] a[href^="${liste}/"]`).first();
  return (await lien.getAttribute('href')) ?? '';
}

for (const { nom, largeur, hauteur, theme } of REGARDS) {
  test(`every page, ${nom}: nothing to scroll sideways, nothing that axe forbids`, async ({ personne }) => {
    const options = { viewport: { width: largeur, height: hauteur }, colorScheme: theme } as const;
    await regarder(await personne({ ...options, locale: 'en-GB' }), PUBLIQUES, `${nom}, anonymous, English`);

    const manuela = await personne(options);
    await new Portail(manuela).seConnecter(MANUELA);
    await regarder(manuela, DU_FOURNISSEUR, `${nom}, supplier`);
    const emise = await premiersDe(manuela, '/facturation/factures-emises');
    const flux = await premiersDe(manuela, '/facturation/suivi-des-flux');
    await regarder(manuela, [emise, flux], `${nom}, supplier`);

    const helene = await personne(options);
    await new Portail(helene).seConnecter(HELENE);
    await regarder(helene, DU_DESTINATAIRE, `${nom}, recipient`);
    await regarder(helene, [await premiersDe(helene, '/facturation/factures-recues')], `${nom}, recipient`);
  });
}

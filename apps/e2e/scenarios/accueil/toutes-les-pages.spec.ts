import type { Page } from '@playwright/test';
import { CAMILLE, HELENE, MANUELA, SYLVIE } from '../../comptes.ts';
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
  '/verifier-une-facture',
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
/** Of the frame of a structure. */
const DE_LA_STRUCTURE = [
  '',
  '/services',
  '/services/nouveau',
  '/services/import',
  '/utilisateurs',
  '/utilisateurs?vue=matrice',
  '/coordonnees-bancaires',
  '/pieces',
  '/parametres',
  '/historique',
  '/fermeture',
  '/changement-de-siret',
];
const DU_GESTIONNAIRE = [
  '/organisation/structures/nouvelle',
  '/organisation/rattachement',
  '/organisation/approbation',
];
const DE_L_ASSISTANCE = [
  'demandes',
  'comptes',
  'comptes?texte=sylvie',
  'structures',
  'structures?texte=valmont',
  'journal',
].map((page) => `/support/assistance/${page}`);

/** The two ways of looking that differ most. */
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

// Nothing here that a story would have changed: pages are only read, and the records of a failed story not needed.
test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

test('a page with a fault is not let through', async ({ personne }) => {
  const page = await personne({ viewport: { width: 360, height: 780 } });
  await page.goto('/mentions-legales');
  await page.getByRole('main').evaluate((e) => {
    e.innerHTML =
      '<img src="/favicon.svg"><p style="color:#bbb;background:#fff">pâle</p><p style="width:900px">large</p>';
  });
  const portail = new Portail(page);
  const juge = portail.verifierAccessibilite('a fault');
  await expect(juge).rejects.toThrow('color-contrast');
  await expect(juge).rejects.toThrow('image-alt');
  await expect(portail.verifierLargeur('a fault')).rejects.toThrow(/sideways scroll/);
});

for (const { nom, largeur, hauteur, theme } of REGARDS) {
  const options = { viewport: { width: largeur, height: hauteur }, colorScheme: theme } as const;

  test(`every page anybody reads, ${nom}: nothing to scroll sideways, nothing that axe forbids`, async ({
    personne,
  }) => {
    await regarder(await personne({ ...options, locale: 'en-GB' }), PUBLIQUES, `${nom}, anonymous, English`);
  });

  test(`every page of who files and who receives, ${nom}`, async ({ personne }) => {
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

  test(`every page of who rules a structure and of who helps, ${nom}`, async ({ personne }) => {
    const sylvie = await personne(options);
    await new Portail(sylvie).seConnecter(SYLVIE, '/organisation/structures');
    await expect(sylvie).toHaveURL(/\/organisation\/structures\/\d+$/);
    const structure = new URL(sylvie.url()).pathname;
    await regarder(sylvie, DU_GESTIONNAIRE, `${nom}, manager`);
    await regarder(
      sylvie,
      DE_LA_STRUCTURE.map((onglet) => structure + onglet),
      `${nom}, manager`,
    );
    const [collegue, service] = [
      await premiersDe(sylvie, `${structure}/utilisateurs`),
      await premiersDe(sylvie, `${structure}/services`),
    ];
    await regarder(sylvie, [collegue, service], `${nom}, manager`);

    const camille = await personne(options);
    await new Portail(camille).seConnecter(CAMILLE);
    await regarder(camille, DE_L_ASSISTANCE, `${nom}, support`);
  });
}

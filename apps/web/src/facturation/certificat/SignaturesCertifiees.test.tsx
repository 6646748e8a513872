import { chargerTextesUi, UiProvider } from '@orpheon/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { afterEach, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { Resultat } from './Resultat.tsx';

type Contenu = Extract<Parameters<typeof Resultat>[0]['verdict'], { contenu: unknown }>['contenu'];

const SIGNEE = {
  verdict: 'INTACTE_RECONNUE',
  signataire: 'Camille Délices',
  numeroDeSerie: '4A:2B',
  signeeLe: '2026-01-15T09:00:00.000Z',
  horodatee: true,
  confiance: 'RECONNUE',
  revocation: { etat: 'NON_REVOQUE', le: '2026-01-10', selon: 'Autorité des essais' },
} as const;
const contenu: Contenu = {
  version: 1,
  objet: 'FLUX',
  portail: 'https://portail.example',
  etabliLe: '2026-03-10T09:00:00.000Z',
  numeroFlux: null,
  deposeLe: '2026-03-09T09:00:00.000Z',
  deposant: { identifiant: '73282932000074', raisonSociale: 'Délices' },
  document: { nom: 'facture.pdf', taille: 1200, empreinte: 'ab'.repeat(32) },
  facture: null,
  sceau: { entree: '12', numero: '3', scelleLe: '2026-03-09T10:00:00.000Z', empreinte: 'cd'.repeat(32) },
  pdf: null,
};

afterEach(cleanup);

async function montrer(langue: 'fr' | 'en', signatures: Contenu['signatures']): Promise<string> {
  const textes = i18next.createInstance();
  await textes.use(initReactI18next).init({
    lng: langue,
    defaultNS: 'facturation',
    keySeparator: false,
    interpolation: { escapeValue: false },
    resources: { fr: { facturation: fr }, en: { facturation: en } },
  });
  const verdict = {
    verdict: 'AUTHENTIQUE',
    cle: 'k1',
    contenu: { ...contenu, ...(signatures !== undefined && { signatures }) },
  } as const;
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nextProvider i18n={textes}>
        <UiProvider langue={langue} textes={await chargerTextesUi(langue)}>
          <Resultat nom="certificat.pdf" verdict={verdict} />
        </UiProvider>
      </I18nextProvider>
    </QueryClientProvider>,
  );
  return container.textContent ?? '';
}

it('a certificate verified tells the signatures that it attests, in both languages', async () => {
  const deClaude = {
    ...SIGNEE,
    verdict: 'INTACTE',
    signataire: 'Claude Essai',
    numeroDeSerie: null,
    horodatee: false,
    revocation: { etat: 'INCONNUE', le: null, selon: null },
  } as const;
  const signatures = { nombre: 4, premieres: [SIGNEE, deClaude] };
  const enFrancais = await montrer('fr', signatures);
  for (const dit of [
    'Signatures électroniques du document',
    'Signature intacte, certificat d’une autorité reconnue',
    'Camille Délices',
    'N° 4A:2B',
    'Horodatée le 15/01/2026',
    'Claude Essai',
    'Date déclarée 15/01/2026',
    'Certificat non révoqué au 10/01/2026, selon Autorité des essais',
    'Révocation du certificat non connue',
    '2 autres signatures',
  ]) {
    expect(enFrancais).toContain(dit);
  }
  cleanup();
  const enAnglais = await montrer('en', signatures);
  for (const dit of [
    'Electronic signatures of the document',
    'Camille Délices',
    'Claude Essai',
    '2 more signatures',
    'Certificate not revoked as of 10/01/2026, according to Autorité des essais',
  ]) {
    expect(enAnglais).toContain(dit);
  }
});

it('says where there is none; of what was not read yet, or is older, nothing', async () => {
  expect(await montrer('fr', { nombre: 0, premieres: [] })).toContain('Aucune signature électronique');
  cleanup();
  for (const signatures of [null, undefined]) {
    expect(await montrer('fr', signatures)).not.toContain('Signatures électroniques');
    cleanup();
  }
});

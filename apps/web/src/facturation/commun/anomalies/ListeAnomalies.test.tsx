import type { Anomalie } from '@orpheon/domain';
import { chargerTextesUi, UiProvider } from '@orpheon/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { changerLangue, initialiserTextes } from '../../../shared/i18n/i18n.ts';
import { ListeAnomalies } from './ListeAnomalies.tsx';
import { requeteCatalogue } from './useExpliquer.ts';

afterEach(cleanup);

const TEXTES = { fr: await chargerTextesUi('fr'), en: await chargerTextesUi('en') };
const ANOMALIES: Anomalie[] = [
  { code: 'BR-S-05', couche: 'EN16931', gravite: 'FATALE', terme: 'BT-152', valeur: '0' },
  { code: 'ORP-P-DEJA-DEPOSEE', couche: 'PORTAIL', gravite: 'FATALE', parametres: { date: '2026-01-20' } },
];

await initialiserTextes('fr');

it('says findings in the reader’s language, with the sentences of that language alone, and again where it changes', async () => {
  const requetes = new QueryClient();
  const page = (langue: 'fr' | 'en') => (
    <QueryClientProvider client={requetes}>
      <UiProvider langue={langue} textes={TEXTES[langue]}>
        <ListeAnomalies anomalies={ANOMALIES} />
      </UiProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(page('fr'));
  await screen.findByText('Avec la catégorie S (taux normal ou réduit), le taux de TVA doit être supérieur à 0.');
  expect(requetes.getQueryData(requeteCatalogue('en').queryKey)).toBeUndefined();

  await changerLangue('en');
  rerender(page('en'));
  await screen.findByText('With category S (standard or reduced rate) the VAT rate must be above 0.');
  expect(screen.queryByText(/Avec la catégorie/)).toBeNull();
});

it('says what few documents are told as well, whose sentences come with the first of them', async () => {
  await changerLangue('fr');
  const rare: Anomalie = {
    code: 'ORP-CPP-VIDE',
    couche: 'SYNTAXE',
    gravite: 'FATALE',
    parametres: { element: 'Devise' },
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <UiProvider langue="fr" textes={TEXTES.fr}>
        <ListeAnomalies anomalies={[...ANOMALIES, rare]} />
      </UiProvider>
    </QueryClientProvider>,
  );
  await screen.findByText('L’élément « Devise » est vide.');
  expect(screen.getByText(/^Avec la catégorie S/)).toBeTruthy();
});

import { chargerTextesUi, UiProvider } from '@orpheon/ui';
import { QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { Component, type ReactNode, Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chargerTextes, initialiserTextes } from '../i18n/i18n.ts';
import { RESSOURCES } from '../i18n/ressources.ts';
import { creerRequetes } from '../requetes/requetes.ts';
import { FichierManquant } from './fichier-manquant.ts';
import { aLaDemande, PartieGardee } from './Partie.tsx';

const TEXTES = await chargerTextesUi('fr');
await initialiserTextes('fr');
afterEach(cleanup);
// React says on the console what a boundary has held back
vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** Fails that often, then gives the value. */
function apres<T>(erreurs: readonly Error[], valeur: T): () => Promise<T> {
  const reste = [...erreurs];
  return async () => {
    const erreur = reste.shift();
    if (erreur) throw erreur;
    return valeur;
  };
}

/** The page around, which breaks only for what is its affair. */
class Page extends Component<{ readonly children: ReactNode }, { readonly erreur: Error | null }> {
  override state = { erreur: null };
  static getDerivedStateFromError = (erreur: Error) => ({ erreur });
  override render() {
    return this.state.erreur ? <p>la page est cassée</p> : this.props.children;
  }
}

const afficher = (partie: ReactNode) =>
  render(
    <QueryClientProvider client={creerRequetes()}>
      <UiProvider langue="fr" textes={TEXTES}>
        <Page>
          <h1>Ma page</h1>
          <Suspense fallback="…">{partie}</Suspense>
        </Page>
      </UiProvider>
    </QueryClientProvider>,
  );

const reessayer = async () => userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
const PERDU = new FichierManquant('/assets/x.js', false);

describe('a part of a page whose file could not be had', () => {
  it('says so in its place, and comes when asked for again', async () => {
    const Partie = aLaDemande(apres([PERDU, PERDU], ({ nom }: { readonly nom: string }) => <p>Voici {nom}</p>));
    afficher(<Partie nom="l’aperçu" />);
    await reessayer();
    expect(screen.getByRole('heading', { name: 'Ma page' })).toBeTruthy();
    await reessayer();
    expect(await screen.findByText('Voici l’aperçu')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that another version is there where the server has it no more', async () => {
    const Partie = aLaDemande(apres([new FichierManquant('/assets/x.js', true)], () => null));
    afficher(<Partie />);
    expect(
      await screen.findByText('Le portail vient d’être mis à jour. Rechargez la page pour continuer.'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Recharger la page' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it('leaves to the page what broke otherwise', async () => {
    const Partie = aLaDemande(apres([new Error('a fault of ours')], () => null));
    afficher(<Partie />);
    expect(await screen.findByText('la page est cassée')).toBeTruthy();
  });

  it('the same of what a query brings, asked for once by query', async () => {
    const demander = vi.fn(apres([PERDU], 'Les phrases'));
    const Phrases = () => useSuspenseQuery({ queryKey: ['phrases'], queryFn: demander }).data;
    afficher(
      <PartieGardee>
        <Phrases />
      </PartieGardee>,
    );
    await reessayer();
    expect(await screen.findByText('Les phrases')).toBeTruthy();
    expect(demander).toHaveBeenCalledTimes(2);
  });
});

it('texts that could not be had are no page of keys: they are missed, and asked for again', async () => {
  const lire = vi.spyOn(RESSOURCES.support, 'fr').mockRejectedValueOnce(PERDU).mockRejectedValueOnce(PERDU);
  await expect(chargerTextes('support')).rejects.toBe(PERDU);
  await chargerTextes('support');
  expect(i18next.getResourceBundle('fr', 'support')).toMatchObject({ titre: expect.any(String) });
  expect(lire.mock.calls.length).toBeGreaterThan(2);
  lire.mockRestore();
});

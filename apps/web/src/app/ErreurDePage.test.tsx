import { chargerTextesUi, UiProvider } from '@orpheon/ui';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FichierManquant } from '../shared/fichiers/fichier-manquant.ts';
import { initialiserTextes } from '../shared/i18n/i18n.ts';
import { ErreurDePage } from './ErreurDePage.tsx';
import { page } from './page.ts';

const TEXTES = await chargerTextesUi('fr');
await initialiserTextes('fr');
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

/** The page whose file fails with these errors, one a time it is gone to, then comes. */
function ouvrir(...erreurs: readonly Error[]) {
  const reste = [...erreurs];
  const recharger = vi.fn();
  vi.stubGlobal('location', { href: 'http://localhost/', reload: recharger });
  const importer = async () => {
    const erreur = reste.shift();
    if (erreur) throw erreur;
    return { Component: () => <h1>La page</h1> };
  };
  const routeur = createMemoryRouter([
    { path: '/', ErrorBoundary: ErreurDePage, children: [{ index: true, lazy: page(importer) }] },
  ]);
  const rendre = () =>
    render(
      <UiProvider langue="fr" textes={TEXTES}>
        <RouterProvider router={routeur} />
      </UiProvider>,
    );
  rendre();
  return { recharger };
}

const PERDU = new FichierManquant('/assets/page.js', false);
const DISPARU = new FichierManquant('/assets/page.js', true);
// React says on the console what a boundary has held back
vi.spyOn(console, 'error').mockImplementation(() => undefined);

describe('a page whose file could not be had', () => {
  it('comes when asked for again, without being loaded anew', async () => {
    const { recharger } = ouvrir(PERDU);
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('heading', { name: 'La page' })).toBeTruthy();
    expect(recharger).not.toHaveBeenCalled();
  });

  it('is loaded anew by itself where another version is there, and only once', async () => {
    const { recharger } = ouvrir(DISPARU);
    await vi.waitFor(() => expect(recharger).toHaveBeenCalledTimes(1));
    cleanup();
    const encore = ouvrir(DISPARU);
    await userEvent.click(await screen.findByRole('button', { name: 'Recharger la page' }));
    expect(encore.recharger).toHaveBeenCalledTimes(1);
  });

  it('is loaded anew by itself for the next version too, once a page could be shown', async () => {
    ouvrir(DISPARU);
    cleanup();
    ouvrir();
    await screen.findByRole('heading', { name: 'La page' });
    cleanup();
    const { recharger } = ouvrir(DISPARU);
    await vi.waitFor(() => expect(recharger).toHaveBeenCalledTimes(1));
  });

  it('one that broke otherwise is said to have', async () => {
    ouvrir(new Error('a fault of ours'));
    expect(await screen.findByRole('button', { name: 'Recharger la page' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });
});

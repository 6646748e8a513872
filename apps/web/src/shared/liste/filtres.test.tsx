import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { createMemoryRouter, Link, RouterProvider, useLocation } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { useFiltres } from './filtres.ts';

afterEach(cleanup);

const NOMS = ['du', 'au', 'statut'] as const;
const ouvrir = (adresse: string) =>
  renderHook(() => ({ filtres: useFiltres(NOMS), adresse: useLocation().search }), {
    wrapper: ({ children }) => (
      <RouterProvider router={createMemoryRouter([{ path: '*', element: children }], { initialEntries: [adresse] })} />
    ),
  });

describe('filters in the address', () => {
  it('keep what was changed a moment before, though the page was not drawn in between', () => {
    const { result } = ouvrir('/liste?statut=A&vue=1');
    const { changer } = result.current.filtres;
    act(() => {
      changer({ du: '2026-11-01' });
      changer({ au: '2026-11-21' });
      changer({ statut: ['A', 'B'] });
    });
    expect(result.current.adresse).toBe('?vue=1&du=2026-11-01&au=2026-11-21&statut=A&statut=B');
  });

  it('are all taken out at once, and nothing else with them', () => {
    const { result } = ouvrir('/liste?statut=A&du=2026-11-01&vue=1');
    act(() => result.current.filtres.effacer());
    expect(result.current.adresse).toBe('?vue=1');
  });

  it('do not call back who followed a link while a search was still resting', async () => {
    const page = Promise.withResolvers<{ Component: () => string }>();
    const Liste = () => {
      const { changer } = useFiltres(NOMS);
      return (
        <>
          <Link to="/ailleurs">partir</Link>
          <button type="button" onClick={() => changer({ du: '2026-11-01' })}>
            chercher
          </button>
        </>
      );
    };
    const routeur = createMemoryRouter(
      [
        { path: '/', Component: Liste },
        { path: '/ailleurs', lazy: () => page.promise },
      ],
      { initialEntries: ['/'] },
    );
    render(<RouterProvider router={routeur} />);
    fireEvent.click(screen.getByText('partir'));
    fireEvent.click(screen.getByText('chercher'));
    await act(async () => page.resolve({ Component: () => 'arrivé' }));
    expect(await screen.findByText('arrivé')).toBeTruthy();
    expect(routeur.state.location).toMatchObject({ pathname: '/ailleurs', search: '' });
  });
});

import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ouvrirPortail, unServeur } from '../../../app/essais/portail.tsx';

const { serveur, monde, remettre } = unServeur();
serveur.listen();
afterEach(() => {
  remettre();
  vi.unstubAllGlobals();
});

it('a file taken off the list leaves the focus on the one that follows, the last one where files are chosen', async () => {
  // the browser's thread, which jsdom has not: its answers never come
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(): void {}
      postMessage(): void {}
      terminate(): void {}
    },
  );
  monde.connecte = true;
  const { utilisateur } = await ouvrirPortail('/facturation/factures-emises/depot');
  const fichiers = ['a.xml', 'b.xml'].map((nom) => new File(['x'], nom));
  await utilisateur.upload(await screen.findByTestId('champ-fichiers'), fichiers);
  const retirer = async (nom: string) =>
    utilisateur.click(await screen.findByRole('button', { name: `Retirer ${nom}` }));
  await retirer('a.xml');
  const suivante = await screen.findByRole('article', { name: /b\.xml/ });
  await vi.waitFor(() => expect(document.activeElement).toBe(suivante));
  await retirer('b.xml');
  const choisir = screen.getByRole('button', { name: 'Choisir des fichiers' });
  await vi.waitFor(() => expect(document.activeElement).toBe(choisir));
});

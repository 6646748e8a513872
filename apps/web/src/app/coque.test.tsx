import { Page } from '@orpheon/ui';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TETES, teteDePage } from '../../vite.coque.ts';
import { ouvrirPortail, unServeur } from './essais/portail.tsx';

const { serveur, remettre } = unServeur();
serveur.listen();
afterEach(remettre);

/** Without what the browser takes to the document's head. */
const html = (element: Element | null): string => element?.outerHTML.replace(/<title>.*?<\/title>/, '') ?? '';

describe('the shell of index.html', () => {
  it.each(Object.entries(TETES))('%s is drawn as the page draws it', (_nom, tete) => {
    const { container } = render(<Page {...tete}>{null}</Page>);
    expect(html(container.querySelector('.orp-page'))).toBe(teteDePage(tete));
  });

  it.each([
    ['/', 'accueil-fr'],
    ['/connexion', 'connexion-fr'],
  ] as const)('begins %s with the words of that page', async (adresse, nom) => {
    await ouvrirPortail(adresse);
    const attendu = document.createElement('div');
    attendu.innerHTML = teteDePage(TETES[nom]);
    const titre = await screen.findByRole('heading', { level: 1 });
    expect(titre.textContent).toBe(attendu.querySelector('h1')?.textContent);
    expect(document.querySelector('h1 + p')?.textContent).toBe(attendu.querySelector('p')?.textContent);
    expect(document.querySelector('main > .orp-page')?.className).toBe(attendu.querySelector('.orp-page')?.className);
  });
});

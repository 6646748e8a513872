import '@orpheon/ui/style.css';
import './app.css';
import { suivreThemeDuSysteme } from '@orpheon/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { requeteConfiguration } from '../shared/configuration.ts';
import { initialiserTextes, langueInitiale } from '../shared/i18n/i18n.ts';
import { requeteTextesUi } from '../shared/i18n/textes-ui.ts';
import { creerRequetes } from '../shared/requetes/requetes.ts';
import { requeteMoi } from '../shared/session/moi.ts';
import { routes } from './routes.tsx';

/**
 * Starts the application. A function rather than a module that waits: the pages import what is in the same file as this
 * module, and would wait for it while it waits for them.
 */
async function demarrer(racine: HTMLElement): Promise<void> {
  suivreThemeDuSysteme();
  const requetes = creerRequetes();
  // All at once: the texts, who is signed in (which decides the first page), what this portal is, and the page itself, by
  // way of the router.
  const [textes, routeur] = await Promise.all([
    initialiserTextes(),
    premierePage(),
    requetes.prefetchQuery(requeteTextesUi(langueInitiale())),
    requetes.prefetchQuery(requeteMoi),
    requetes.prefetchQuery(requeteConfiguration),
  ]);
  // The shell of index.html stays until all of the page can take its place; the browser is left room between two parts.
  startTransition(() =>
    createRoot(racine).render(
      <StrictMode>
        <I18nextProvider i18n={textes}>
          <QueryClientProvider client={requetes}>
            <RouterProvider router={routeur} />
          </QueryClientProvider>
        </I18nextProvider>
      </StrictMode>,
    ),
  );
}

/** The router, once it has the page of this address (or knows that it cannot be had). */
function premierePage(): Promise<ReturnType<typeof createBrowserRouter>> {
  const routeur = createBrowserRouter(routes);
  return new Promise((pret) => {
    if (routeur.state.initialized) return pret(routeur);
    const finir = routeur.subscribe(({ initialized }) => {
      if (!initialized) return;
      finir();
      pret(routeur);
    });
  });
}

const racine = document.getElementById('racine');
if (!racine) throw new Error('index.html has no #racine');
void demarrer(racine);

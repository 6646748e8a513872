import '@orpheon/ui/style.css';
import './app.css';
import { suivreThemeDuSysteme } from '@orpheon/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { initialiserTextes } from '../shared/i18n/i18n.ts';
import { creerRequetes } from '../shared/requetes/requetes.ts';
import { requeteMoi } from '../shared/session/moi.ts';
import { routes } from './routes.tsx';

const racine = document.getElementById('racine');
if (!racine) throw new Error('index.html has no #racine');

const requetes = creerRequetes();
// who is signed in decides the first page: asked while the texts load
void requetes.prefetchQuery(requeteMoi);
suivreThemeDuSysteme();
const textes = await initialiserTextes();

createRoot(racine).render(
  <StrictMode>
    <I18nextProvider i18n={textes}>
      <QueryClientProvider client={requetes}>
        <RouterProvider router={createBrowserRouter(routes)} />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);

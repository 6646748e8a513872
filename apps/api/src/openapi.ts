import { construireApplication } from './application.ts';
import { lireConfiguration } from './platform/config.ts';
import { ouvrirDeps, ouvrirJournal } from './platform/demarrage.ts';

/** The OpenAPI document of the routes as mounted; needs no database: nothing is asked of it. */
export async function construireOpenapi(): Promise<object> {
  const config = lireConfiguration({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', DOSSIER_DOCUMENTS: '.' });
  const deps = ouvrirDeps(config, ouvrirJournal('silent'));
  const app = await construireApplication({ ...deps, config });
  try {
    const reponse = await app.inject({ method: 'GET', url: '/api/openapi.json' });
    return reponse.json<object>();
  } finally {
    await app.close();
    await deps.base.fermer();
  }
}

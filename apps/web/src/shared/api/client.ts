import i18next from 'i18next';
import createClient from 'openapi-fetch';
import { session } from '../session/session.ts';
import { ErreurApi, ErreurReseau, lireCorpsErreur } from './erreur.ts';
import { signalerReseau } from './reseau.ts';
import type { paths } from './schema.d.ts';

const CHEMIN_SESSION = '/api/compte/session';

async function appelerReseau(requete: Request): Promise<Response> {
  try {
    const reponse = await globalThis.fetch(requete);
    signalerReseau(true);
    return reponse;
  } catch (cause) {
    // given up by the page itself: not a failure
    if (requete.signal.aborted) throw cause;
    signalerReseau(false);
    throw new ErreurReseau(cause);
  }
}

/** Sends; on a 401 in an open session, waits for the person to sign in again and sends once more. */
async function appeler(requete: Request): Promise<Response> {
  requete.headers.set('Accept-Language', i18next.resolvedLanguage ?? 'fr');
  const copie = session.lire().ouverte && !requete.url.endsWith(CHEMIN_SESSION) ? requete.clone() : null;
  const reponse = await appelerReseau(requete);
  if (reponse.status !== 401 || copie === null) return reponse;
  return (await session.attendreReprise()) ? appelerReseau(copie) : reponse;
}

/** The API, typed by its OpenAPI document. Same origin: the session cookie goes along by itself. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: appeler });

/** Unwraps an answer: its data, or throws `ErreurApi`. */
export async function lire<T>(
  appel: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T> {
  const { data, error, response } = await appel;
  if (!response.ok) throw new ErreurApi(response.status, lireCorpsErreur(error));
  return data as T;
}

import i18next from 'i18next';
import createClient from 'openapi-fetch';
import { session } from '../session/session.ts';
import { ErreurApi, ErreurReseau, lireCorpsErreur } from './erreur.ts';
import { signalerReseau } from './reseau.ts';
import type { paths } from './schema.d.ts';

/** Signing in: who is refused here is not asked to sign in again. */
const CONNEXION = /\/api\/compte\/session(\/|$)/;

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

/** What the person has to do before a request goes through: sign in again, or prove that it is them. */
async function obstacleDe(reponse: Response): Promise<(() => Promise<boolean>) | null> {
  if (reponse.status === 401) return session.attendreReprise;
  if (reponse.status !== 403) return null;
  const corps = lireCorpsErreur(
    await reponse
      .clone()
      .json()
      .catch(() => null),
  );
  return corps?.code === 'CONFIRMATION_REQUISE' ? session.attendreConfirmation : null;
}

/** Sends; what meets an obstacle in an open session waits for the person, each obstacle once, and is sent again. */
async function appeler(requete: Request): Promise<Response> {
  requete.headers.set('Accept-Language', i18next.resolvedLanguage ?? 'fr');
  if (!session.lire().ouverte || CONNEXION.test(requete.url)) return appelerReseau(requete);
  const leves = new Set<() => Promise<boolean>>();
  for (let suivante = requete; ; ) {
    const copie = suivante.clone();
    const reponse = await appelerReseau(suivante);
    const lever = await obstacleDe(reponse);
    if (!lever || leves.has(lever) || !(await lever())) return reponse;
    leves.add(lever);
    suivante = copie;
  }
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

import i18next from 'i18next';
import { session } from '../session/session.ts';
import { ErreurApi, ErreurReseau, lireCorpsErreur } from './erreur.ts';
import { signalerReseau } from './reseau.ts';

export interface Televersement {
  /** Path and query, from the root: `/api/facturation/factures-emises/depots?structureId=12`. */
  readonly chemin: string;
  readonly corps: FormData;
  /** Kept by the caller across retries of the same file. */
  readonly cle: string;
  /** 0 to 1, as bytes leave. */
  readonly surAvancement?: (avancement: number) => void;
  readonly signal?: AbortSignal;
}

/** What `fetch` cannot do: an upload that tells how far it is. Same errors and same wait on a lost session as `lire`. */
export async function televerser<T>(televersement: Televersement): Promise<T> {
  const premiere = await envoyer(televersement);
  const reponse =
    premiere.statut === 401 && session.lire().ouverte && (await session.attendreReprise())
      ? await envoyer(televersement)
      : premiere;
  if (reponse.statut < 200 || reponse.statut >= 300) {
    throw new ErreurApi(reponse.statut, lireCorpsErreur(reponse.corps));
  }
  return reponse.corps as T;
}

function envoyer(t: Televersement): Promise<{ statut: number; corps: unknown }> {
  return new Promise((resoudre, rejeter) => {
    const requete = new XMLHttpRequest();
    requete.open('POST', t.chemin);
    requete.setRequestHeader('Accept', 'application/json');
    requete.setRequestHeader('Accept-Language', i18next.resolvedLanguage ?? 'fr');
    requete.setRequestHeader('Idempotency-Key', t.cle);
    requete.upload.onprogress = (e) => {
      if (e.lengthComputable) t.surAvancement?.(e.loaded / e.total);
    };
    requete.onload = () => {
      signalerReseau(true);
      resoudre({ statut: requete.status, corps: lireJson(requete.responseText) });
    };
    requete.onerror = () => {
      signalerReseau(false);
      rejeter(new ErreurReseau(null));
    };
    requete.onabort = () => rejeter(new DOMException('aborted', 'AbortError'));
    t.signal?.addEventListener('abort', () => requete.abort(), { once: true });
    if (t.signal?.aborted) rejeter(new DOMException('aborted', 'AbortError'));
    else requete.send(t.corps);
  });
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

import * as oidc from 'openid-client';
import type { ConfigurationFournisseur } from '../../platform/config.ts';
import type { Deps } from '../../platform/deps.ts';
import { hacher } from '../../platform/session.ts';

/** Where the provider sends people back to; to be registered there. */
export const CHEMIN_RETOUR = '/connexion/externe/retour';
const ATTENTE_S = 10;
/** Its addresses and keys are asked for again after this long. */
const MEMOIRE_MS = 3_600_000;

/** What the provider says of somebody. */
export interface PersonneExterne {
  readonly emetteur: string;
  readonly sujet: string;
  readonly courriel: string | null;
  readonly courrielVerifie: boolean;
  readonly prenom: string;
  readonly nom: string;
}

/** State, nonce and proof all come from the one secret of the cookie: the database holds none of them. */
const derives = (secret: string) => ({
  etat: hacher(`state ${secret}`),
  nonce: hacher(`nonce ${secret}`),
  preuve: hacher(`verifier ${secret}`),
});

const connus = new Map<string, { readonly jusqua: number; readonly configuration: Promise<oidc.Configuration> }>();

function decouvrir(f: ConfigurationFournisseur): Promise<oidc.Configuration> {
  const cle = `${f.emetteur} ${f.clientId} ${f.secret}`;
  const connu = connus.get(cle);
  if (connu && connu.jusqua > performance.now()) return connu.configuration;
  // plain HTTP only to where the installation says that the provider is
  const execute = f.emetteur.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  const configuration = oidc.discovery(new URL(f.emetteur), f.clientId, f.secret, undefined, {
    execute,
    timeout: ATTENTE_S,
  });
  connus.set(cle, { jusqua: performance.now() + MEMOIRE_MS, configuration });
  // a provider that does not answer now is asked again the next time
  configuration.catch(() => connus.delete(cle));
  return configuration;
}

const adresseDeRetour = (deps: Deps): string => `${deps.config.PUBLIC_URL}${CHEMIN_RETOUR}`;

/** Where to send somebody to sign in; `encore`: who they are is asked again even where they are signed in there. */
export async function adresseDeDepart(
  deps: Deps,
  f: ConfigurationFournisseur,
  secret: string,
  { encore }: { encore: boolean },
): Promise<string> {
  const { etat, nonce, preuve } = derives(secret);
  const adresse = oidc.buildAuthorizationUrl(await decouvrir(f), {
    redirect_uri: adresseDeRetour(deps),
    scope: f.portees,
    state: etat,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(preuve),
    code_challenge_method: 'S256',
    ...(encore ? { prompt: 'login', max_age: '0' } : {}),
  });
  return adresse.href;
}

/**
 * Who came back: trades the code, checks state, nonce, signature and issuer. Throws where anything is not as it left, or
 * the provider does not answer.
 */
export async function lireRetour(
  deps: Deps,
  f: ConfigurationFournisseur,
  secret: string,
  { adresse, encore }: { adresse: string; encore: boolean },
): Promise<PersonneExterne> {
  const { etat, nonce, preuve } = derives(secret);
  const configuration = await decouvrir(f);
  const jetons = await oidc.authorizationCodeGrant(configuration, new URL(adresse, adresseDeRetour(deps)), {
    pkceCodeVerifier: preuve,
    expectedState: etat,
    expectedNonce: nonce,
    idTokenExpected: true,
    ...(encore ? { maxAge: ATTENTE_S * 30 } : {}),
  });
  const identite = jetons.claims();
  if (!identite) throw new Error('the provider gave no identity');
  const infos: Readonly<Record<string, unknown>> = identite.email
    ? identite
    : { ...identite, ...(await oidc.fetchUserInfo(configuration, jetons.access_token, identite.sub)) };
  const texte = (cle: string): string => (typeof infos[cle] === 'string' ? infos[cle] : '');
  return {
    emetteur: identite.iss,
    sujet: identite.sub,
    courriel: texte('email').trim().toLowerCase() || null,
    courrielVerifie: infos.email_verified === true,
    prenom: texte('given_name'),
    // ProConnect and FranceConnect keep the name in use beside that of birth
    nom: texte('usual_name') || texte('family_name') || texte('name'),
  };
}

/** Where to sign out at the provider too; null where it offers no such thing, or does not answer. */
export async function adresseDeSortie(deps: Deps): Promise<string | null> {
  const f = deps.config.fournisseur;
  if (!f) return null;
  try {
    const configuration = await decouvrir(f);
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${deps.config.PUBLIC_URL}/` }).href;
  } catch {
    return null;
  }
}

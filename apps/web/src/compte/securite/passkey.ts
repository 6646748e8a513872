import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { Reponse } from '../../shared/api/types.ts';

type Options = Reponse<'OptionsPasskey'>;
type Preuve = Reponse<'PreuveDePasskey'>;

/** Whether this browser knows passkeys at all; plain HTTP elsewhere than on this machine does not. */
export const passkeysPossibles = (): boolean => globalThis.isSecureContext && browserSupportsWebAuthn();

/** The person closed the browser's own window, or another request took its place: nothing went wrong. */
export const estAbandon = (erreur: unknown): boolean =>
  erreur instanceof Error && ['NotAllowedError', 'AbortError'].includes(erreur.name);

/** What the browser answers goes to the API as it is: the library writes it, the API checks it. */
const versPreuve = (reponse: object): Preuve => reponse as unknown as Preuve;

export const creerPasskey = async (options: Options): Promise<Preuve> =>
  versPreuve(await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON }));

/** `remplissage`: proposed among the addresses that the browser fills in, rather than in a window of its own. */
export const utiliserPasskey = async (options: Options, remplissage = false): Promise<Preuve> =>
  versPreuve(
    await startAuthentication({
      optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
      useBrowserAutofill: remplissage,
    }),
  );

import type * as c from '@orpheon/contracts';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { nouveauSecret } from '../../platform/horloge.ts';
import { hacher } from '../../platform/session.ts';

/** What a challenge was given for: one made for signing in enrols nothing. */
type Usage = 'CONNEXION' | 'ENROLEMENT' | 'CONFIRMATION';
type Preuve = c.Corps<typeof c.seConnecterParPasskey>['reponse'];
type Options = Record<string, unknown>;

const DEFI_DUREE_MS = 5 * 60_000;
const NOM = 'Orphéon';
/** EdDSA, ES256, RS256: what authenticators in use sign with. */
const ALGORITHMES = [-8, -7, -257];

/** The portal as authenticators know it: passkeys belong to its name. */
const portail = (deps: Deps): { origine: string; domaine: string } => {
  const { origin, hostname } = new URL(deps.config.PUBLIC_URL);
  return { origine: origin, domaine: hostname };
};

export const refusee = (): ErreurHttp => new ErreurHttp(422, 'PASSKEY_REFUSEE');

async function garderDefi(sql: Pick<Tx, 'defiPasskey'>, deps: Deps, usage: Usage, utilisateurId: bigint | null) {
  const defi = nouveauSecret();
  const expireLe = new Date(deps.horloge.maintenant().getTime() + DEFI_DUREE_MS);
  await sql.defiPasskey.create({ data: { empreinte: hacher(defi), usage, utilisateurId, expireLe } });
  return isoBase64URL.toBuffer(defi);
}

/** Takes the challenge that an answer signed, by deleting it: no answer serves twice. */
async function prendreDefi(
  sql: Pick<Tx, '$executeRaw'>,
  deps: Deps,
  preuve: Preuve,
  { usage, utilisateurId }: { usage: Usage; utilisateurId: bigint | null },
): Promise<string> {
  const defi = defiSigne(preuve);
  const pris = await sql.$executeRaw`
    DELETE FROM defi_passkey WHERE empreinte = ${hacher(defi)} AND usage = ${usage}
      AND utilisateur_id IS NOT DISTINCT FROM ${utilisateurId}::bigint
      AND expire_le > ${deps.horloge.maintenant()}::timestamptz`;
  if (pris === 0) throw refusee();
  return defi;
}

function defiSigne(preuve: Preuve): string {
  const { clientDataJSON } = preuve.response;
  if (typeof clientDataJSON !== 'string') throw refusee();
  try {
    const lu: unknown = JSON.parse(isoBase64URL.toUTF8String(clientDataJSON));
    if (typeof lu === 'object' && lu !== null && 'challenge' in lu && typeof lu.challenge === 'string')
      return lu.challenge;
  } catch {
    // not JSON: no browser wrote it
  }
  throw refusee();
}

/** Options for making a passkey: one that signs in alone, after the device has checked its owner. */
export async function optionsDEnrolement(
  sql: Pick<Tx, 'defiPasskey' | 'passkey'>,
  deps: Deps,
  qui: { id: bigint; courriel: string; nom: string },
): Promise<Options> {
  const connues = await sql.passkey.findMany({ where: { utilisateurId: qui.id } });
  const options = await generateRegistrationOptions({
    rpName: NOM,
    rpID: portail(deps).domaine,
    userID: new TextEncoder().encode(qui.id.toString()),
    userName: qui.courriel,
    userDisplayName: qui.nom,
    challenge: await garderDefi(sql, deps, 'ENROLEMENT', qui.id),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMES,
    excludeCredentials: connues.map((p) => ({ id: p.identifiant, transports: p.transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ...options };
}

/** The key of a new passkey, once its answer has been checked. */
export async function verifierEnrolement(
  sql: Pick<Tx, '$executeRaw'>,
  deps: Deps,
  utilisateurId: bigint,
  preuve: Preuve,
): Promise<{ identifiant: string; clePublique: Uint8Array<ArrayBuffer>; compteur: bigint; transports: string[] }> {
  const defi = await prendreDefi(sql, deps, preuve, { usage: 'ENROLEMENT', utilisateurId });
  const { origine, domaine } = portail(deps);
  const verifiee = await verifyRegistrationResponse({
    response: preuve as unknown as RegistrationResponseJSON,
    expectedChallenge: defi,
    expectedOrigin: origine,
    expectedRPID: domaine,
    supportedAlgorithmIDs: ALGORITHMES,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verifiee?.verified) throw refusee();
  const { credential } = verifiee.registrationInfo;
  return {
    identifiant: credential.id,
    clePublique: Uint8Array.from(credential.publicKey),
    compteur: BigInt(credential.counter),
    transports: (credential.transports ?? []).slice(0, 10),
  };
}

/** Options for using a passkey. Whose: at sign-in anybody's, the device says which; else one of the person's. */
export async function optionsDePreuve(
  sql: Pick<Tx, 'defiPasskey' | 'passkey'>,
  deps: Deps,
  usage: 'CONNEXION' | 'CONFIRMATION',
  utilisateurId: bigint | null,
): Promise<Options> {
  const siennes = utilisateurId === null ? [] : await sql.passkey.findMany({ where: { utilisateurId } });
  const options = await generateAuthenticationOptions({
    rpID: portail(deps).domaine,
    challenge: await garderDefi(sql, deps, usage, utilisateurId),
    allowCredentials: siennes.map((p) => ({ id: p.identifiant, transports: p.transports })),
    userVerification: 'required',
  });
  return { ...options };
}

/**
 * Whose passkey signed, once its answer has been checked.
 * @throws ErreurHttp PASSKEY_REFUSEE (422), in the same words whatever is wrong
 */
export async function prouverPasskey(
  sql: Pick<Tx, '$executeRaw' | 'passkey'>,
  deps: Deps,
  preuve: Preuve,
  attendu: { usage: 'CONNEXION' | 'CONFIRMATION'; utilisateurId: bigint | null },
): Promise<bigint> {
  const defi = await prendreDefi(sql, deps, preuve, attendu);
  const passkey = await sql.passkey.findUnique({ where: { identifiant: preuve.id } });
  if (!passkey || (attendu.utilisateurId !== null && passkey.utilisateurId !== attendu.utilisateurId)) throw refusee();
  const { origine, domaine } = portail(deps);
  const verifiee = await verifyAuthenticationResponse({
    response: preuve as unknown as AuthenticationResponseJSON,
    expectedChallenge: defi,
    expectedOrigin: origine,
    expectedRPID: domaine,
    credential: {
      id: passkey.identifiant,
      publicKey: Uint8Array.from(passkey.clePublique),
      counter: Number(passkey.compteur),
    },
    requireUserVerification: true,
  }).catch(() => null);
  if (!verifiee?.verified) throw refusee();
  await sql.passkey.update({
    where: { id: passkey.id },
    data: { compteur: BigInt(verifiee.authenticationInfo.newCounter), utiliseLe: deps.horloge.maintenant() },
  });
  return passkey.utilisateurId;
}

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a passkey signs, as the API asks for it. */
interface Options {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
  readonly user?: { readonly id: string };
}
interface Reglages {
  readonly origine?: string;
  readonly domaine?: string;
  /** The device has not checked its owner. */
  readonly sansVerification?: boolean;
}

const sha256 = (octets: Buffer | string): Buffer => createHash('sha256').update(octets).digest();
const b64 = (octets: Buffer): string => octets.toString('base64url');

/** CBOR of the little that WebAuthn needs: maps of integers or text to integers, text, bytes, maps. */
function cbor(valeur: unknown): Buffer {
  const tete = (type: number, n: number): Buffer => {
    if (n < 24) return Buffer.from([(type << 5) | n]);
    if (n < 256) return Buffer.from([(type << 5) | 24, n]);
    return Buffer.from([(type << 5) | 25, n >> 8, n & 255]);
  };
  if (typeof valeur === 'number') return valeur < 0 ? tete(1, -valeur - 1) : tete(0, valeur);
  if (typeof valeur === 'string') return Buffer.concat([tete(3, Buffer.byteLength(valeur)), Buffer.from(valeur)]);
  if (Buffer.isBuffer(valeur)) return Buffer.concat([tete(2, valeur.length), valeur]);
  const carte = valeur as Map<unknown, unknown>;
  return Buffer.concat([tete(5, carte.size), ...[...carte].flatMap(([cle, v]) => [cbor(cle), cbor(v)])]);
}

/** An authenticator in software: one passkey, a real P-256 key, real signatures. */
export class Authentificateur {
  readonly #cle: KeyObject;
  readonly #cose: Buffer;
  readonly id = randomBytes(32);
  compteur = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#cle = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#cose = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
  }

  #client(type: string, options: Options, origine: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: options.challenge, origin: origine, crossOrigin: false }));
  }

  #donnees(domaine: string, { sansVerification = false }: Reglages, cle: Buffer): Buffer {
    const drapeaux = 0x01 | (sansVerification ? 0 : 0x04) | (cle.length > 0 ? 0x40 : 0);
    const compteur = Buffer.alloc(4);
    compteur.writeUInt32BE(this.compteur);
    return Buffer.concat([sha256(domaine), Buffer.from([drapeaux]), compteur, cle]);
  }

  enroler(options: Options, reglages: Reglages = {}): object {
    const { origine = 'http://portail.essai', domaine = options.rp?.id ?? '' } = reglages;
    const longueur = Buffer.from([0, this.id.length]);
    const cle = Buffer.concat([Buffer.alloc(16), longueur, this.id, this.#cose]);
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', this.#donnees(domaine, reglages, cle)],
      ]),
    );
    return this.#reponse({
      clientDataJSON: b64(this.#client('webauthn.create', options, origine)),
      attestationObject: b64(attestation),
      transports: ['internal'],
    });
  }

  prouver(options: Options, reglages: Reglages = {}): object {
    const { origine = 'http://portail.essai', domaine = options.rpId ?? '' } = reglages;
    this.compteur++;
    const client = this.#client('webauthn.get', options, origine);
    const donnees = this.#donnees(domaine, reglages, Buffer.alloc(0));
    return this.#reponse({
      clientDataJSON: b64(client),
      authenticatorData: b64(donnees),
      signature: b64(sign('sha256', Buffer.concat([donnees, sha256(client)]), this.#cle)),
      userHandle: null,
    });
  }

  #reponse(response: object): object {
    const id = b64(this.id);
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
  }
}

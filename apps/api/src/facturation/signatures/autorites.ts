import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CERTIFICATS = /\.(pem|crt|cer|der)$/i;
const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/**
 * Certificates of the authorities that this portal trusts, in DER: those of a folder of PEM (one or more a file) and DER
 * files. Null: none is configured.
 *
 * @throws Error one sentence naming what is wrong with the folder
 */
export function lireAutorites(dossier: string | undefined): readonly Uint8Array[] | null {
  if (dossier === undefined) return null;
  return fichiersDe(dossier).flatMap((nom) => {
    const octets = readFileSync(join(dossier, nom));
    const pem = octets.toString('latin1').match(PEM);
    return (pem ?? [octets]).map((certificat) => enDer(certificat, nom));
  });
}

function fichiersDe(dossier: string): string[] {
  try {
    return readdirSync(dossier)
      .filter((nom) => CERTIFICATS.test(nom))
      .sort();
  } catch {
    throw new Error(`Configuration: DOSSIER_CONFIANCE: ${dossier} cannot be read`);
  }
}

function enDer(certificat: string | Buffer, nom: string): Uint8Array {
  try {
    return new Uint8Array(new X509Certificate(certificat).raw);
  } catch {
    throw new Error(`Configuration: DOSSIER_CONFIANCE: ${nom} is no certificate`);
  }
}

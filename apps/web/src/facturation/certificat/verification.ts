import { empreinteHex, type VerdictCertificat, verifierCertificat } from '@orpheon/formats';
import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';

/** A certificate weighs some tens of kilobytes. */
export const TAILLE_MAX_CERTIFICAT = 2 * 1024 * 1024;

export interface Verification {
  readonly nom: string;
  readonly verdict: VerdictCertificat;
}

export const requeteCles = queryOptions({
  queryKey: ['facturation', 'certificats', 'cles'],
  queryFn: ({ signal }) => lire(api.GET('/api/facturation/certificats/cles', { signal })),
  // keys come once a year; a certificate of today may bear one that is not here yet
  staleTime: 60_000,
});

/** Judged here, in the browser: the file goes nowhere. */
export async function verifier(fichier: File, cles: Parameters<typeof verifierCertificat>[1]): Promise<Verification> {
  if (fichier.size > TAILLE_MAX_CERTIFICAT) return { nom: fichier.name, verdict: { verdict: 'PAS_UN_CERTIFICAT' } };
  const octets = new Uint8Array(await fichier.arrayBuffer());
  return { nom: fichier.name, verdict: await verifierCertificat(octets, cles) };
}

/** Whether a file is, byte for byte, the one that was certified. */
export const estLeDocument = async (fichier: File, empreinte: string): Promise<boolean> =>
  (await empreinteHex(new Uint8Array(await fichier.arrayBuffer()))) === empreinte;

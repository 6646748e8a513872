import type { Couverture, GenreSignature, SignatureVerifiee } from '@orpheon/domain';
import { LIMITES } from '../limites.ts';
import { signataireDe } from './certificats.ts';
import { type Ancres, etablirConfiance, periodeA } from './chaine.ts';
import { type CmsVerifie, cmsEmpeche } from './cms/cms.ts';
import type { JetonVerifie } from './cms/horodatage.ts';

/** What a verification may count on beside the document. */
export interface Contexte {
  readonly ancres: Ancres;
  readonly maintenant: Date;
}

/** What was established of a signature, whatever holds it: what CMS gives, and XML alike. */
export type SignatureLue = Pick<
  CmsVerifie,
  | 'integrite'
  | 'empechement'
  | 'certificat'
  | 'certificats'
  | 'certificatLie'
  | 'signeeLe'
  | 'algorithme'
  | 'faiblesses'
>;

export interface Place {
  readonly genre: GenreSignature;
  readonly couverture: Couverture | null;
  readonly octetsAjoutes: number;
}

/** Verifies signatures one after the other. Beyond the limit nothing is verified, and one more entry says so. */
export async function verifierToutes<T>(
  trouvees: readonly T[],
  verifier: (une: T) => Promise<SignatureVerifiee>,
  contexte: Contexte,
): Promise<SignatureVerifiee[]> {
  const verifiees: SignatureVerifiee[] = [];
  for (const une of trouvees.slice(0, LIMITES.signatures)) verifiees.push(await verifier(une));
  const [premiere] = verifiees;
  if (!premiere || trouvees.length <= LIMITES.signatures) return verifiees;
  const { genre } = premiere;
  return [
    ...verifiees,
    await assembler({ genre, couverture: null, octetsAjoutes: 0 }, cmsEmpeche('TROP'), null, contexte),
  ];
}

/** Adds who signed, when, and under which authority. */
export async function assembler(
  { genre, couverture, octetsAjoutes }: Place,
  lue: SignatureLue,
  jeton: JetonVerifie | null,
  { ancres, maintenant }: Contexte,
): Promise<SignatureVerifiee> {
  const { certificat, certificats, signeeLe } = lue;
  const prouve = jeton?.horodatage.integre ? new Date(jeton.horodatage.instant) : null;
  const instant = prouve ?? (signeeLe && signeeLe < maintenant ? signeeLe : maintenant);
  const confiance = certificat
    ? await etablirConfiance(certificat, certificats, ancres, instant)
    : { confiance: 'SANS_CERTIFICAT' as const, autorite: null };
  return {
    genre,
    integrite: lue.integrite,
    empechement: lue.empechement,
    couverture,
    octetsAjoutes,
    signataire: certificat && signataireDe(certificat),
    certificatLie: lue.certificatLie,
    signeeLe: signeeLe?.toISOString() ?? null,
    horodatage: jeton?.horodatage ?? null,
    periode: certificat ? periodeA(certificat, instant) : 'INCONNUE',
    ...confiance,
    algorithme: lue.algorithme,
    faiblesses: lue.faiblesses,
  };
}

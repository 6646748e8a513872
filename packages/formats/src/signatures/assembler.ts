import { type Couverture, estRevoque, type GenreSignature, type SignatureVerifiee } from '@orpheon/domain';
import { LIMITES } from '../limites.ts';
import { signataireDe } from './certificats.ts';
import { etablirConfiance, periodeA } from './chaine.ts';
import { type CmsVerifie, cmsEmpeche } from './cms/cms.ts';
import type { JetonVerifie } from './cms/horodatage.ts';
import type { Contexte } from './contexte.ts';
import { type PreuvesJointes, reunir, SANS_PREUVE } from './revocation/preuves.ts';

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
  | 'preuves'
>;

export interface Place {
  readonly genre: GenreSignature;
  readonly couverture: Couverture | null;
  readonly octetsAjoutes: number;
  /** On revocation, of the document as a whole. */
  readonly preuves?: PreuvesJointes;
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
  { genre, couverture, octetsAjoutes, preuves = SANS_PREUVE }: Place,
  lue: SignatureLue,
  jeton: JetonVerifie | null,
  { ancres, maintenant, registre }: Contexte,
): Promise<SignatureVerifiee> {
  const { certificat, certificats, signeeLe } = lue;
  const prouve = jeton?.horodatage.integre && !estRevoque(jeton.revocation) ? new Date(jeton.horodatage.instant) : null;
  const instant = prouve ?? (signeeLe && signeeLe < maintenant ? signeeLe : maintenant);
  const { confiance, autorite, chemin } = certificat
    ? await etablirConfiance(certificat, certificats, ancres, instant)
    : { confiance: 'SANS_CERTIFICAT' as const, autorite: null, chemin: [] };
  const jointes = reunir(lue.preuves, preuves);
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
    confiance,
    autorite,
    // of who signed something else nothing is said
    revocation:
      registre && certificat && lue.integrite === 'INTACTE'
        ? await registre.etablir(chemin, instant, jointes, certificats)
        : null,
    revocationHorodateur: jeton?.revocation ?? null,
    algorithme: lue.algorithme,
    faiblesses: lue.faiblesses,
  };
}

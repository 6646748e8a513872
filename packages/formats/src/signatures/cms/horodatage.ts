import type { Horodatage, Revocation } from '@orpheon/domain';
import { TSTInfo } from 'pkijs';
import { nomDuSujet } from '../certificats.ts';
import { etablirConfiance, peutHorodater } from '../chaine.ts';
import { hachageDe } from '../cles.ts';
import type { Contexte } from '../contexte.ts';
import { copier, hacher, memesOctets } from '../octets.ts';
import { type PreuvesJointes, reunir, SANS_PREUVE } from '../revocation/preuves.ts';
import { type CmsVerifie, ouvrirCms, verifierCms } from './cms.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** A token of time (RFC 3161) and what became of it. */
export interface JetonVerifie {
  readonly horodatage: Horodatage;
  readonly revocation: Revocation | null;
  readonly cms: CmsVerifie;
  /** The token is about these bytes. */
  readonly concerne: boolean;
}

/** Verifies a time stamp token over bytes; null where it is none. `preuves`: what came with the document on revocation. */
export async function verifierHorodatage(
  jeton: Uint8Array,
  objet: Uint8Array,
  { ancres, registre }: Contexte,
  preuves: PreuvesJointes = SANS_PREUVE,
): Promise<JetonVerifie | null> {
  const cms = ouvrirCms(jeton);
  if (!cms?.contenu || cms.typeContenu !== TST_INFO) return null;
  try {
    const info = TSTInfo.fromBER(copier(cms.contenu));
    const hachage = hachageDe(info.messageImprint.hashAlgorithm);
    const concerne =
      hachage !== null &&
      memesOctets(info.messageImprint.hashedMessage.valueBlock.valueHexView, await hacher(hachage, objet));
    const verifie = await verifierCms(cms, cms.contenu);
    const { certificat, certificats } = verifie;
    const valable = certificat !== null && verifie.certificatLie && peutHorodater(certificat);
    const { confiance, chemin } = certificat
      ? await etablirConfiance(certificat, certificats, ancres, info.genTime)
      : { confiance: 'SANS_CERTIFICAT' as const, chemin: [] };
    const jointes = reunir(verifie.preuves, preuves);
    const horodatage = {
      instant: info.genTime.toISOString(),
      autorite: certificat && nomDuSujet(certificat),
      integre: concerne && valable && verifie.integrite === 'INTACTE',
      confiance,
    };
    // of one that proves nothing nobody asks
    const revocation =
      registre && horodatage.integre ? await registre.etablir(chemin, info.genTime, jointes, certificats) : null;
    return { horodatage, revocation, cms: verifie, concerne };
  } catch {
    return null;
  }
}

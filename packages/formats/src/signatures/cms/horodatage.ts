import type { Horodatage } from '@orpheon/domain';
import { TSTInfo } from 'pkijs';
import { nomDuSujet } from '../certificats.ts';
import { type Ancres, etablirConfiance, peutHorodater } from '../chaine.ts';
import { hachageDe } from '../cles.ts';
import { copier, hacher, memesOctets } from '../octets.ts';
import { type CmsVerifie, ouvrirCms, verifierCms } from './cms.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** A token of time (RFC 3161) and what became of it. */
export interface JetonVerifie {
  readonly horodatage: Horodatage;
  readonly cms: CmsVerifie;
  /** The token is about these bytes. */
  readonly concerne: boolean;
}

/** Verifies a time stamp token over bytes; null where it is none. */
export async function verifierHorodatage(
  jeton: Uint8Array,
  objet: Uint8Array,
  ancres: Ancres,
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
    const confiance =
      certificat === null
        ? ('SANS_CERTIFICAT' as const)
        : (await etablirConfiance(certificat, certificats, ancres, info.genTime)).confiance;
    const horodatage = {
      instant: info.genTime.toISOString(),
      autorite: certificat && nomDuSujet(certificat),
      integre: concerne && valable && verifie.integrite === 'INTACTE',
      confiance,
    };
    return { horodatage, cms: verifie, concerne };
  } catch {
    return null;
  }
}

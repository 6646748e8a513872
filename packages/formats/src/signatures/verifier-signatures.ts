import type { SignatureVerifiee } from '@orpheon/domain';
import type { Certificate } from 'pkijs';
import { LIMITES } from '../limites.ts';
import { lireCertificat } from './certificats.ts';
import { verifierPdf } from './pdf/verifier-pdf.ts';
import { estPdf, porteSignature } from './presence.ts';
import { Registre } from './revocation/registre.ts';
import { verifierXml } from './xml/verifier-xml.ts';

export interface OptionsDeVerification {
  /** DER of the authorities that are trusted; null: none is configured; undefined: that is not asked here. */
  readonly autorites?: readonly Uint8Array[] | null;
  /** DER of the certificate revocation lists of the trust folder. */
  readonly listes?: readonly Uint8Array[];
  readonly maintenant: Date;
}

/**
 * Verifies every signature of a document: PAdES and CMS in PDF, XAdES and XMLDSig in XML. Nothing is fetched: revocation
 * is known by the lists of the trust folder and by what came with the document. Never throws on content; what cannot be
 * verified is said.
 */
export async function verifierSignatures(
  octets: Uint8Array,
  { autorites, listes = [], maintenant }: OptionsDeVerification,
): Promise<SignatureVerifiee[]> {
  if (octets.length > LIMITES.octetsDocument || !porteSignature(octets)) return [];
  const ancres = autorites?.flatMap((der): readonly Certificate[] => {
    const certificat = lireCertificat(der);
    return certificat ? [certificat] : [];
  });
  const travail = { reste: LIMITES.canonisation };
  const registre = ancres?.length ? new Registre(listes, ancres, travail, maintenant) : null;
  const contexte = { ancres: autorites === null ? null : ancres, maintenant, travail, registre };
  return estPdf(octets) ? verifierPdf(octets, contexte) : verifierXml(octets, contexte);
}

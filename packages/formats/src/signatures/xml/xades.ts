import type { Certificate } from 'pkijs';
import { decoderBase64 } from '../../pieces.ts';
import { derDe } from '../certificats.ts';
import { hacher, memesOctets } from '../octets.ts';
import { LIMITES_REVOCATION } from '../revocation/limites.ts';
import type { PreuvesJointes } from '../revocation/preuves.ts';
import { type ArbreXml, type ElementXml, texteDe } from './arbre.ts';
import { canoniserElement, compter, dansLaLimite, NUS_PAR_PAS, PAR_DEFAUT } from './canoniser.ts';
import { descendre, tous } from './noms.ts';
import { formeDe, hachageXml, type ReferenceVerifiee } from './references.ts';

/** Properties of XAdES that the signature covers; undefined where there are none, or none that is signed. */
export function proprietesSignees(
  signature: ElementXml,
  references: readonly ReferenceVerifiee[],
): ElementXml | undefined {
  const proprietes = tous(signature, 'ds:Object')
    .map((o) => descendre(o, 'xades:QualifyingProperties', 'xades:SignedProperties'))
    .find((p) => p !== undefined);
  const couvertes = references.some((r) => r.intacte && r.cible !== null && r.cible === proprietes);
  return couvertes ? descendre(proprietes, 'xades:SignedSignatureProperties') : undefined;
}

export function dateDeclaree(proprietes: ElementXml | undefined): Date | null {
  const texte = texteDe(descendre(proprietes, 'xades:SigningTime') ?? VIDE).trim();
  // Without a zone a moment is nobody's: UTC is as good as any.
  const date = new Date(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(texte) ? `${texte}Z` : texte);
  return Number.isNaN(date.getTime()) ? null : date;
}

const VIDE: ElementXml = {
  nom: '',
  prefixe: '',
  local: '',
  uri: '',
  attributs: [],
  espaces: {},
  parent: null,
  enfants: [],
};

/** The certificate that the signed properties name, among those that came. */
export async function certificatNomme(
  proprietes: ElementXml | undefined,
  certificats: readonly Certificate[],
): Promise<{ readonly nomme: boolean; readonly certificat: Certificate | null }> {
  const cert =
    descendre(proprietes, 'xades:SigningCertificateV2', 'xades:Cert', 'xades:CertDigest') ??
    descendre(proprietes, 'xades:SigningCertificate', 'xades:Cert', 'xades:CertDigest');
  if (!cert) return { nomme: false, certificat: null };
  const hachage = hachageXml(descendre(cert, 'ds:DigestMethod'));
  const annoncee = decoderBase64(texteDe(descendre(cert, 'ds:DigestValue') ?? VIDE));
  if (!hachage || !annoncee) return { nomme: true, certificat: null };
  for (const certificat of certificats) {
    if (memesOctets(annoncee, await hacher(hachage, derDe(certificat)))) return { nomme: true, certificat };
  }
  return { nomme: true, certificat: null };
}

const nonSignees = (signature: ElementXml): ElementXml[] =>
  tous(signature, 'ds:Object').flatMap(
    (o) =>
      descendre(o, 'xades:QualifyingProperties', 'xades:UnsignedProperties', 'xades:UnsignedSignatureProperties') ?? [],
  );

/** What came with a signature on revocation (XAdES RevocationValues). */
export function preuvesDe({ travail }: ArbreXml, signature: ElementXml): PreuvesJointes {
  const valeurs = nonSignees(signature).flatMap((p) => tous(p, 'xades:RevocationValues'));
  const tirer = (groupe: 'CRLValues' | 'OCSPValues', valeur: 'CRL' | 'OCSP'): Uint8Array[] =>
    valeurs
      .flatMap((v) => tous(v, `xades:${groupe}`).flatMap((g) => tous(g, `xades:Encapsulated${valeur}Value`)))
      .slice(0, LIMITES_REVOCATION.preuves)
      .flatMap((e) => {
        const texte = texteDe(e);
        const permis = dansLaLimite(() => compter(travail, texte.length / NUS_PAR_PAS)) !== 'TROP';
        return (permis && decoderBase64(texte)) || [];
      });
  return { listes: tirer('CRLValues', 'CRL'), reponses: tirer('OCSPValues', 'OCSP') };
}

/** The time stamp over the signature, and the bytes that it is about. */
export function horodatageDe(
  { travail }: ArbreXml,
  signature: ElementXml,
): { readonly jeton: Uint8Array; readonly objet: Uint8Array } | null {
  const [horodatage] = nonSignees(signature).flatMap((p) => tous(p, 'xades:SignatureTimeStamp'));
  const valeur = descendre(signature, 'ds:SignatureValue');
  const jeton = decoderBase64(texteDe(descendre(horodatage, 'xades:EncapsulatedTimeStamp') ?? VIDE));
  const methode = descendre(horodatage, 'ds:CanonicalizationMethod');
  const forme = methode ? formeDe(methode) : PAR_DEFAUT;
  if (!valeur || !jeton?.length || !forme) return null;
  const texte = dansLaLimite(() => canoniserElement(valeur, forme, travail));
  return texte === null || texte === 'TROP' ? null : { jeton, objet: new TextEncoder().encode(texte) };
}

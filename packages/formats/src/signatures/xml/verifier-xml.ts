import type { SignatureVerifiee } from '@orpheon/domain';
import type { Certificate } from 'pkijs';
import { decoderBase64 } from '../../pieces.ts';
import { assembler, type SignatureLue, verifierToutes } from '../assembler.ts';
import { peutSigner } from '../chaine.ts';
import { type Cle, faiblessesDe, nommerProcede, type Procede, verifierValeur } from '../cles.ts';
import { cmsEmpeche } from '../cms/cms.ts';
import { verifierHorodatage } from '../cms/horodatage.ts';
import type { Contexte } from '../contexte.ts';
import { SANS_PREUVE } from '../revocation/preuves.ts';
import { type ArbreXml, descendants, type ElementXml, lireArbreFidele, texteDe } from './arbre.ts';
import { canoniserElement, TropDeTravail } from './canoniser.ts';
import { certificatsDe, cleDuCertificat, cleNue, procedeXml } from './cle-xml.ts';
import { descendre, est } from './noms.ts';
import { couvreLeDocument, formeDe, type ReferenceVerifiee, verifierReferences } from './references.ts';
import { certificatNomme, dateDeclaree, horodatageDe, preuvesDe, proprietesSignees } from './xades.ts';

/** Every signature of an XML document, XAdES or plain XMLDSig, enveloped or enveloping. */
export async function verifierXml(octets: Uint8Array, contexte: Contexte): Promise<SignatureVerifiee[]> {
  const arbre = lireArbreFidele(octets, contexte.travail);
  if (!arbre) return [];
  return verifierToutes(signaturesDe(arbre.racine), (s) => verifierUne(arbre, s, contexte), contexte);
}

/** A signature inside another one's properties (countersignature) belongs to that one. */
function signaturesDe(racine: ElementXml): ElementXml[] {
  const dansUnePropriete = (e: ElementXml | null): boolean =>
    e !== null && (est(e, 'xades:QualifyingProperties') || dansUnePropriete(e.parent));
  return [...descendants(racine)].filter((e) => est(e, 'ds:Signature') && !dansUnePropriete(e));
}

async function verifierUne(arbre: ArbreXml, signature: ElementXml, contexte: Contexte): Promise<SignatureVerifiee> {
  const xades = [...descendants(signature)].some((e) => est(e, 'xades:QualifyingProperties'));
  const preuves = contexte.registre ? preuvesDe(arbre, signature) : SANS_PREUVE;
  const lue = await lire(arbre, signature).catch((erreur) =>
    cmsEmpeche(erreur instanceof TropDeTravail ? 'TROP' : 'ILLISIBLE'),
  );
  const jeton = horodatageDe(arbre, signature);
  const horodatage = jeton && (await verifierHorodatage(jeton.jeton, jeton.objet, contexte, preuves));
  const couverture = lue.integrite === 'INTACTE' ? 'ENTIERE' : null;
  const place = { genre: xades ? 'XADES' : 'XMLDSIG', couverture, octetsAjoutes: 0, preuves } as const;
  return assembler(place, lue, horodatage, contexte);
}

async function lire(arbre: ArbreXml, signature: ElementXml): Promise<SignatureLue> {
  const references = await verifierReferences(arbre, signature);
  const certificats = certificatsDe(signature);
  const proprietes = proprietesSignees(signature, references);
  const nomme = await certificatNomme(proprietes, certificats);
  const certificat = nomme.certificat ?? feuille(certificats);
  const connus = {
    certificat,
    certificats,
    certificatLie: nomme.certificat !== null,
    signeeLe: dateDeclaree(proprietes),
    algorithme: null,
    faiblesses: [],
    preuves: SANS_PREUVE,
  } as const;
  const info = descendre(signature, 'ds:SignedInfo');
  const procede = procedeXml(descendre(info, 'ds:SignatureMethod'));
  const cle = certificat ? cleDuCertificat(certificat) : cleNue(signature);
  const detachee = references.some((r) => r.empechement === 'DETACHEE');
  if (detachee) return { ...connus, integrite: 'HORS_PORTEE', empechement: 'DETACHEE' };
  const repetee = references.some((r) => r.empechement === 'IDENTIFIANT_REPETE');
  if (repetee) return { ...connus, integrite: 'HORS_PORTEE', empechement: 'IDENTIFIANT_REPETE' };
  if (!info || !procede || !cle) {
    const empechement = procede && !cle && certificats.length === 0 ? 'SANS_CLE' : 'ALGORITHME';
    return { ...connus, integrite: 'NON_VERIFIABLE', empechement };
  }
  const hachages = references.flatMap((r) => r.hachage ?? []);
  const signe = {
    ...connus,
    algorithme: nommerProcede(cle, procede),
    faiblesses: faiblessesDe(cle, procede.hachage, ...hachages),
  };
  const substitue = nomme.nomme && nomme.certificat === null && certificats.length > 0;
  return { ...signe, ...(await trancher(arbre, signature, { references, cle, procede, certificat, substitue })) };
}

interface Elements {
  readonly references: readonly ReferenceVerifiee[];
  readonly cle: Cle;
  readonly procede: Procede;
  readonly certificat: Certificate | null;
  /** The signed properties name a certificate that is none of those that came. */
  readonly substitue: boolean;
}

async function trancher(
  arbre: ArbreXml,
  signature: ElementXml,
  { references, cle, procede, certificat, substitue }: Elements,
): Promise<Pick<SignatureLue, 'integrite' | 'empechement'>> {
  const info = descendre(signature, 'ds:SignedInfo');
  const forme = formeDe(descendre(info, 'ds:CanonicalizationMethod'));
  const texte = info && forme && canoniserElement(info, forme, arbre.travail);
  if (!texte) return { integrite: 'NON_VERIFIABLE', empechement: 'TRANSFORMATION' };
  const valeur = decoderBase64(texteDe(descendre(signature, 'ds:SignatureValue') ?? signature));
  const authentique = valeur !== null && (await verifierValeur(cle, procede, new TextEncoder().encode(texte), valeur));
  const permise = certificat === null || peutSigner(certificat);
  if (!authentique || substitue || !permise) return { integrite: 'FAUSSE', empechement: null };
  const empechement = references.find((r) => r.empechement)?.empechement;
  if (empechement === 'REFERENCE') return { integrite: 'HORS_PORTEE', empechement };
  if (empechement) return { integrite: 'NON_VERIFIABLE', empechement };
  if (!couvreLeDocument(arbre, references)) return { integrite: 'HORS_PORTEE', empechement: 'REFERENCE' };
  return { integrite: references.every((r) => r.intacte) ? 'INTACTE' : 'MODIFIEE', empechement: null };
}

/** Where none is named: the one that signed none of the others. */
const feuille = (certificats: readonly Certificate[]): Certificate | null =>
  certificats.find((c) => !certificats.some((autre) => autre !== c && autre.issuer.isEqual(c.subject))) ??
  certificats[0] ??
  null;

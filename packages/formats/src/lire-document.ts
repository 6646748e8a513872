import { anomaliesDesSignatures } from '@orpheon/domain';
import { reconnaitre, verifierExtension } from './conteneur/reconnaitre.ts';
import { type Lecture, lectureRefusee } from './lecture.ts';
import { LIMITES } from './limites.ts';
import { ouvrirXml } from './ouvrir-xml.ts';
import { PartieManquante, partie } from './partie.ts';
import { porteSignature } from './signatures/presence.ts';
import type { OptionsDeVerification } from './signatures/verifier-signatures.ts';
import { fatale } from './trouvailles.ts';

const MO = 1024 * 1024;

/**
 * Reads one document of any accepted format: Factur-X or ZUGFeRD 2 (PDF), UBL 2.1, CII D16B/D22B, Chorus' own, alone or
 * within an enveloping signature. The same code runs
 * in the browser before sending and on the server; the readers of PDF and of Chorus' formats are loaded only with a
 * document of these, what verifies signatures only when there are any.
 *
 * Never throws on content: whatever the bytes are, the answer is a `Lecture` whose findings say what they are, in time
 * and memory bounded by `LIMITES`.
 * @throws PartieManquante where a part that this document needs cannot be had
 */
export async function lireDocument(
  octets: Uint8Array,
  nomFichier: string,
  verification: Partial<OptionsDeVerification> = {},
): Promise<Lecture> {
  if (octets.length > LIMITES.octetsDocument) {
    const maximum = String(LIMITES.octetsDocument / MO);
    return lectureRefusee(fatale('ORP-CONT-TROP-GROS', 'CONTENEUR', { parametres: { maximum } }));
  }
  const { nature, refus } = reconnaitre(octets);
  if (refus || nature === 'AUTRE') return lectureRefusee(refus ?? fatale('ORP-CONT-INCONNU', 'CONTENEUR'));
  const extension = verifierExtension(nomFichier, nature);
  if (extension) return lectureRefusee(extension);
  try {
    return await lireNature(nature, octets, verification);
  } catch (erreur) {
    if (erreur instanceof PartieManquante) throw erreur;
    // A fault of ours, such as a stack overflow: the person gets a finding, not a broken page. The fuzz programme
    // takes this code for a failure.
    return lectureRefusee(fatale('ORP-CONT-INCIDENT', 'CONTENEUR'));
  }
}

async function lireNature(
  nature: 'PDF' | 'XML',
  octets: Uint8Array,
  verification: Partial<OptionsDeVerification>,
): Promise<Lecture> {
  if (nature === 'PDF') return ajouterSignatures(await lirePdf(octets), octets, verification);
  const { lecture, contenu } = await ouvrirXml(octets);
  return ajouterSignatures(contenu ? await lireContenu(contenu, verification) : lecture, octets, verification);
}

/** The file that an enveloping signature holds, with its own signatures; not what that one may hold in its turn. */
async function lireContenu(octets: Uint8Array, verification: Partial<OptionsDeVerification>): Promise<Lecture> {
  const { nature, refus } = reconnaitre(octets);
  if (refus || nature === 'AUTRE') return lectureRefusee(refus ?? fatale('ORP-CONT-INCONNU', 'CONTENEUR'));
  const lecture =
    nature === 'XML' ? (await ouvrirXml(octets)).lecture : { ...(await lirePdf(octets)), pdfSigne: octets };
  return ajouterSignatures(lecture, octets, verification);
}

/** What is said of a document whose reading had to be ended: it asked for more time or memory than any invoice needs. */
export const lectureArretee = (): Lecture => lectureRefusee(fatale('ORP-CONT-COMPLEXE', 'CONTENEUR'));

const chargerLecteurPdf = partie(() => import('./factur-x/lire-facturx.ts'));
const chargerVerificateur = partie(() => import('./signatures/verifier-signatures.ts'));

async function lirePdf(octets: Uint8Array): Promise<Lecture> {
  return (await chargerLecteurPdf()).lireFacturX(octets);
}

/** Adds what is to be said of the signatures. A page that is not served securely cannot verify any: the server will. */
async function ajouterSignatures(
  lecture: Lecture,
  octets: Uint8Array,
  verification: Partial<OptionsDeVerification>,
): Promise<Lecture> {
  if (!porteSignature(octets) || !globalThis.crypto?.subtle) return lecture;
  const { verifierSignatures } = await chargerVerificateur();
  const signatures = await verifierSignatures(octets, { maintenant: new Date(), ...verification });
  return {
    ...lecture,
    signatures: [...(lecture.signatures ?? []), ...signatures],
    anomalies: [...lecture.anomalies, ...anomaliesDesSignatures(signatures)],
  };
}

/** `extraireXml` of the PDF reader, which is loaded when a PDF comes. */
export async function extraireFacturX(octets: Uint8Array) {
  return (await chargerLecteurPdf()).extraireXml(octets);
}

import type { Anomalie } from '@orpheon/domain';
import { type Lecture, lectureRefusee } from '../lecture.ts';
import { ouvrirXml } from '../ouvrir-xml.ts';
import { DocumentPdf } from '../pdf/document.ts';
import { Flux, PdfRefuse } from '../pdf/objets.ts';
import { type FichierJoint, fichiersJoints, verifierInnocence } from '../pdf/pieces-pdf.ts';
import { avertissement, fatale } from '../trouvailles.ts';
import { verifierHybride } from './hybride.ts';
import { verifierPdfA } from './pdfa.ts';
import { lireXmp } from './xmp.ts';

const NOM_OFFICIEL = 'factur-x.xml';
/** Names of earlier versions and sister profiles, by preference. */
const NOMS_ACCEPTES = [NOM_OFFICIEL, 'zugferd-invoice.xml', 'xrechnung.xml'];

/** Reads the invoice that a PDF carries (Factur-X 1.0x, ZUGFeRD 2.x); a PDF that carries none is named as such. */
export async function lireFacturX(octets: Uint8Array): Promise<Lecture> {
  let pdf: DocumentPdf | null = null;
  try {
    pdf = new DocumentPdf(octets);
    return await lirePdf(pdf);
  } catch (erreur) {
    if (!(erreur instanceof PdfRefuse)) throw erreur;
    // A table that was followed may still point astray: once more without it.
    if (erreur.code === 'ORP-PDF-ILLISIBLE' && pdf !== null && !pdf.repare) return reparer(octets);
    return lectureRefusee(fatale(erreur.code, 'CONTENEUR'));
  }
}

async function reparer(octets: Uint8Array): Promise<Lecture> {
  try {
    return await lirePdf(new DocumentPdf(octets, true));
  } catch (erreur) {
    if (!(erreur instanceof PdfRefuse)) throw erreur;
    return lectureRefusee(fatale(erreur.code, 'CONTENEUR'));
  }
}

async function lirePdf(pdf: DocumentPdf): Promise<Lecture> {
  verifierInnocence(pdf);
  const joints = fichiersJoints(pdf);
  const candidats = classer(joints);
  const choisi = candidats[0];
  if (!choisi) {
    if (pdf.repare && !pdf.acheve) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    const autre = joints.find((j) => /\.xml$/i.test(j.nom));
    return lectureRefusee(
      autre
        ? fatale('ORP-PDF-AUTRE-XML', 'CONTENEUR', { valeur: autre.nom, parametres: { nom: autre.nom } })
        : fatale('ORP-PDF-SANS-DONNEES', 'CONTENEUR'),
    );
  }
  const xml = pdf.contenu(choisi.flux);
  const anomalies: Anomalie[] = [];
  if (pdf.repare) anomalies.push(avertissement('ORP-PDF-REPARE', 'CONTENEUR'));
  anomalies.push(...jugerDoublons(pdf, candidats, xml));
  const { lecture } = await ouvrirXml(xml);
  if (lecture.facture === null) return { ...lecture, anomalies: [...anomalies, ...lecture.anomalies] };
  if (lecture.format !== 'CII') {
    anomalies.push(fatale('ORP-FX-PAS-CII', 'CONTENEUR', { parametres: { nom: choisi.nom } }));
  }
  anomalies.push(...jugerHybride(pdf, choisi, joints, lecture));
  return { ...lecture, format: 'FACTURX', anomalies: [...anomalies, ...lecture.anomalies] };
}

/**
 * The XML that a Factur-X embeds, not read: null where the PDF carries none, or cannot be read. The best name counts,
 * `factur-x.xml` first.
 */
export function extraireXml(octets: Uint8Array): { readonly nom: string; readonly octets: Uint8Array } | null {
  try {
    const pdf = new DocumentPdf(octets);
    const choisi = classer(fichiersJoints(pdf))[0];
    return choisi ? { nom: choisi.nom, octets: pdf.contenu(choisi.flux) } : null;
  } catch (erreur) {
    if (!(erreur instanceof PdfRefuse)) throw erreur;
    return null;
  }
}

/** The files that may be the invoice, best name first. */
function classer(joints: readonly FichierJoint[]): FichierJoint[] {
  const rang = (j: FichierJoint): number => NOMS_ACCEPTES.indexOf(j.nom.toLowerCase());
  return joints.filter((j) => rang(j) >= 0).sort((a, b) => rang(a) - rang(b));
}

function jugerDoublons(pdf: DocumentPdf, candidats: readonly FichierJoint[], xml: Uint8Array): Anomalie[] {
  const [choisi, ...autres] = candidats;
  if (!choisi || autres.length === 0) return [];
  const parametres = { nom: choisi.nom };
  const rivaux = autres.filter((j) => j.nom.toLowerCase() === choisi.nom.toLowerCase());
  const differents = rivaux.some((j) => !memesOctets(pdf.contenu(j.flux), xml));
  return differents
    ? [fatale('ORP-PDF-DEUX-XML', 'CONTENEUR', { parametres })]
    : [avertissement('ORP-PDF-XML-REPETE', 'CONTENEUR', { parametres })];
}

const memesOctets = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((o, i) => o === b[i]);

function jugerHybride(
  pdf: DocumentPdf,
  fichier: FichierJoint,
  joints: readonly FichierJoint[],
  { profil, facture }: Lecture,
): Anomalie[] {
  const flux = pdf.resoudre(pdf.catalogue.get('Metadata'));
  const xmp = flux instanceof Flux ? lireXmp(pdf.contenu(flux)) : null;
  const associe = pdf.catalogue.get('AF') !== undefined;
  const anomalies = verifierHybride({ xmp, fichier, associe, profil });
  if (profil === undefined && xmp?.facturX) {
    const valeur = facture?.specification ?? '';
    anomalies.push(avertissement('ORP-FX-PROFIL-INCONNU', 'CONTENEUR', { terme: 'BT-24', valeur }));
  }
  // One that does not even say to be PDF/A-3 is told by BR-HYBRID-02.
  if (xmp?.partiePdfA === '3') anomalies.push(...verifierPdfA(pdf, joints, xmp.niveauPdfA));
  return anomalies;
}

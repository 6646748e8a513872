import type { DocumentPdf } from '../../pdf/document.ts';
import { Chaine, type Dictionnaire, Nom, PdfRefuse, type Valeur } from '../../pdf/objets.ts';
import { deLatin1, type Octets } from '../octets.ts';

/** A signature of a PDF as its dictionary says (ISO 32000-2 §12.8). */
export interface SignaturePdf {
  readonly sousFiltre: string;
  /** Offset and length of each part that is signed. */
  readonly plages: readonly number[];
  readonly contenu: Octets;
  /** Date that the dictionary claims. */
  readonly date: Date | null;
}

const CHAMPS_MAX = 10_000;

/** Signed signature fields of the form, each once. @throws PdfRefuse on a form that has too many fields */
export function signaturesDuFormulaire(pdf: DocumentPdf): SignaturePdf[] {
  const formulaire = pdf.dictionnaire(pdf.catalogue.get('AcroForm'));
  const trouvees = new Map<Dictionnaire, SignaturePdf>();
  const vus = new Set<Dictionnaire>();
  const aVoir: { v: Valeur; genre: string }[] = pdf.tableau(formulaire?.get('Fields')).map((v) => ({ v, genre: '' }));
  for (let suivant = aVoir.pop(); suivant; suivant = aVoir.pop()) {
    const champ = pdf.dictionnaire(suivant.v);
    if (!champ || vus.has(champ)) continue;
    vus.add(champ);
    if (vus.size > CHAMPS_MAX) throw new PdfRefuse('ORP-PDF-DEMESURE');
    const genre = nom(pdf, champ.get('FT')) || suivant.genre;
    const valeur = genre === 'Sig' ? pdf.dictionnaire(champ.get('V')) : null;
    if (valeur) trouvees.set(valeur, lireSignature(pdf, valeur));
    for (const v of pdf.tableau(champ.get('Kids'))) aVoir.push({ v, genre });
  }
  return [...trouvees.values()];
}

export const nom = (pdf: DocumentPdf, v: Valeur | undefined): string => {
  const valeur = pdf.resoudre(v);
  return valeur instanceof Nom ? valeur.nom : '';
};

function lireSignature(pdf: DocumentPdf, d: Dictionnaire): SignaturePdf {
  const contenu = pdf.resoudre(d.get('Contents'));
  const date = pdf.resoudre(d.get('M'));
  return {
    sousFiltre: nom(pdf, d.get('SubFilter')),
    plages: pdf.tableau(d.get('ByteRange')).map((v) => {
      const n = pdf.resoudre(v);
      return typeof n === 'number' ? n : -1;
    }),
    contenu: deLatin1(contenu instanceof Chaine ? contenu.octets : ''),
    date: date instanceof Chaine ? dateDe(date.texte) : null,
  };
}

/** `D:20260115100000+01'00'` (§7.9.4). */
function dateDe(texte: string): Date | null {
  const m = /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-]\d\d)'?(\d\d)?'?)?/.exec(texte);
  if (!m) return null;
  const [, annee, mois, jour, heure = '00', minute = '00', seconde = '00', decalage, minutes = '00'] = m;
  const zone = decalage === undefined ? 'Z' : `${decalage}:${minutes}`;
  const date = new Date(`${annee}-${mois}-${jour}T${heure}:${minute}:${seconde}${zone}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

import { nomSeul } from '../pieces.ts';
import type { DocumentPdf } from './document.ts';
import { Chaine, type Dictionnaire, Flux, Nom, PdfRefuse, type Valeur } from './objets.ts';

/** A file embedded in a PDF, its bytes not yet inflated. */
export interface FichierJoint {
  readonly nom: string;
  /** `AFRelationship`; '' where none is said. */
  readonly relation: string;
  readonly flux: Flux;
  /** What names it. */
  readonly specification: Dictionnaire;
}

const NOEUDS_MAX = 10_000;
const PROFONDEUR_MAX = 50;

/** Files of the name tree and of `/AF`, each once. @throws PdfRefuse on a tree that loops */
export function fichiersJoints(pdf: DocumentPdf): FichierJoint[] {
  const trouves = new Map<Flux, FichierJoint>();
  const ajouter = (v: Valeur | undefined): void => {
    const specification = pdf.dictionnaire(v);
    const fichier = specification && lireSpecification(pdf, specification);
    if (fichier && !trouves.has(fichier.flux)) trouves.set(fichier.flux, fichier);
  };
  const noms = pdf.dictionnaire(pdf.catalogue.get('Names'));
  parcourir(pdf, pdf.dictionnaire(noms?.get('EmbeddedFiles')), (feuille) => {
    const paires = pdf.tableau(feuille.get('Names'));
    for (let i = 1; i < paires.length; i += 2) ajouter(paires[i]);
  });
  for (const v of pdf.tableau(pdf.catalogue.get('AF'))) ajouter(v);
  return [...trouves.values()];
}

/** Visits a tree of `Kids`, each node once. @throws PdfRefuse on one that loops or has no end */
export function parcourir(pdf: DocumentPdf, racine: Dictionnaire | null, visiter: (noeud: Dictionnaire) => void): void {
  if (!racine) return;
  const vus = new Set<Dictionnaire>();
  const aVoir: { noeud: Dictionnaire; profondeur: number }[] = [{ noeud: racine, profondeur: 0 }];
  for (let suivant = aVoir.pop(); suivant; suivant = aVoir.pop()) {
    const { noeud, profondeur } = suivant;
    if (vus.has(noeud) || profondeur > PROFONDEUR_MAX) throw new PdfRefuse('ORP-PDF-BOUCLE');
    vus.add(noeud);
    if (vus.size > NOEUDS_MAX) throw new PdfRefuse('ORP-PDF-DEMESURE');
    visiter(noeud);
    for (const enfant of pdf.tableau(noeud.get('Kids'))) {
      const dictionnaire = pdf.dictionnaire(enfant);
      if (dictionnaire) aVoir.push({ noeud: dictionnaire, profondeur: profondeur + 1 });
    }
  }
}

function lireSpecification(pdf: DocumentPdf, specification: Dictionnaire): FichierJoint | null {
  const fichiers = pdf.dictionnaire(specification.get('EF'));
  const flux = pdf.resoudre(fichiers?.get('UF')) ?? pdf.resoudre(fichiers?.get('F'));
  if (!(flux instanceof Flux)) return null;
  const nom = pdf.resoudre(specification.get('UF')) ?? pdf.resoudre(specification.get('F'));
  const relation = pdf.resoudre(specification.get('AFRelationship'));
  return {
    nom: nom instanceof Chaine ? nomSeul(nom.texte) : '',
    relation: relation instanceof Nom ? relation.nom : '',
    flux,
    specification,
  };
}

/** Refuses what no invoice has: pages that contain themselves, and programs. @throws PdfRefuse */
export function verifierInnocence(pdf: DocumentPdf): void {
  const pages = pdf.dictionnaire(pdf.catalogue.get('Pages'));
  if (!pages) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
  refuserProgrammes(pdf, pdf.catalogue);
  const noms = pdf.dictionnaire(pdf.catalogue.get('Names'));
  if (pdf.resoudre(noms?.get('JavaScript'))) throw new PdfRefuse('ORP-PDF-JAVASCRIPT');
  let annotations = 0;
  parcourir(pdf, pages, (page) => {
    refuserProgrammes(pdf, page);
    for (const v of pdf.tableau(page.get('Annots'))) {
      if (++annotations > NOEUDS_MAX) throw new PdfRefuse('ORP-PDF-DEMESURE');
      const annotation = pdf.dictionnaire(v);
      if (annotation) refuserProgrammes(pdf, annotation);
    }
  });
}

/** Actions of the catalogue, a page or an annotation: when opened (`OpenAction`, `A`) or on events (`AA`). */
function refuserProgrammes(pdf: DocumentPdf, porteur: Dictionnaire): void {
  const evenements = pdf.dictionnaire(porteur.get('AA'));
  // there are some twenty events
  if ((evenements?.size ?? 0) > PROFONDEUR_MAX) throw new PdfRefuse('ORP-PDF-DEMESURE');
  const actions = [porteur.get('OpenAction'), porteur.get('A'), ...(evenements?.values() ?? [])];
  for (const v of actions) {
    let action = pdf.dictionnaire(v);
    // Actions chain by `Next`; a longer chain than this is no invoice's.
    for (let pas = 0; action; pas++) {
      const genre = pdf.resoudre(action.get('S'));
      const programme = genre instanceof Nom && (genre.nom === 'JavaScript' || genre.nom === 'Launch');
      if (programme || pas > PROFONDEUR_MAX) throw new PdfRefuse('ORP-PDF-JAVASCRIPT');
      action = pdf.dictionnaire(action.get('Next'));
    }
  }
}

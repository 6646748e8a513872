import type { Anomalie, CodeAnomalie } from '@orpheon/domain';
import type { DocumentPdf } from '../pdf/document.ts';
import { type Dictionnaire, Flux, PdfRefuse, type Valeur } from '../pdf/objets.ts';
import { type FichierJoint, parcourir } from '../pdf/pieces-pdf.ts';
import { avertissement } from '../trouvailles.ts';
import { inspecterPage, nomDe, type Releve, unReleve } from './pdfa-pages.ts';

/** What a rule looks at: the document, what its pages use, and what its metadata claim. */
interface Entree {
  readonly pdf: DocumentPdf;
  readonly releve: Releve;
  readonly joints: readonly FichierJoint[];
  /** `pdfaid:conformance`. */
  readonly niveau: string | undefined;
}

interface RegleDePdfA {
  readonly id: CodeAnomalie & `ORP-PDFA-${string}`;
  /** Clause of ISO 19005-3. */
  readonly clause: string;
  /** What breaks it, each in a few words of PDF. */
  readonly trouver: (entree: Entree) => readonly string[];
}

const INTENTION = 'GTS_PDFA1';
/** Actions that are left; the others run or change something (ISO 19005-3 §6.5.1). */
const ACTIONS: ReadonlySet<string> = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);

const siVrai = (faute: boolean, dit: string): readonly string[] => (faute ? [dit] : []);

/** Those of the rules of PDF/A-3 that the structure of a PDF shows, without drawing a page. */
export const REGLES_PDFA: readonly RegleDePdfA[] = [
  { id: 'ORP-PDFA-IDENTIFIANT', clause: '6.1.3', trouver: ({ pdf }) => siVrai(!pdf.identifie, 'ID') },
  { id: 'ORP-PDFA-FILTRE', clause: '6.1.7', trouver: ({ releve }) => [...releve.filtres] },
  {
    id: 'ORP-PDFA-COULEURS',
    clause: '6.2.4.3',
    trouver: ({ pdf, releve }) => siVrai(releve.espaces.size === 0 && !intentionDeSortie(pdf), 'OutputIntents'),
  },
  { id: 'ORP-PDFA-POLICE', clause: '6.2.11.4.1', trouver: ({ releve }) => [...releve.polices] },
  { id: 'ORP-PDFA-FORMULAIRE', clause: '6.4', trouver: ({ pdf }) => formulaire(pdf) },
  {
    id: 'ORP-PDFA-ACTION',
    clause: '6.5',
    trouver: ({ releve }) => [...releve.actions].filter((a) => !ACTIONS.has(a)),
  },
  { id: 'ORP-PDFA-BALISAGE', clause: '6.7', trouver: ({ pdf, niveau }) => (niveau === 'A' ? balisage(pdf) : []) },
  { id: 'ORP-PDFA-FICHIER', clause: '6.8', trouver: ({ pdf, joints }) => joints.flatMap((j) => fichier(pdf, j)) },
];

/**
 * Judges a PDF that says to be PDF/A-3 by its structure (ISO 19005-3). Findings are said only: the invoice is read all
 * the same. Where the structure cannot be followed to its end, what was not seen is not judged; encryption and programs
 * are refused before.
 */
export function verifierPdfA(
  pdf: DocumentPdf,
  joints: readonly FichierJoint[],
  niveau: string | undefined,
): Anomalie[] {
  try {
    const releve = unReleve();
    inspecterPage(pdf, pdf.catalogue, releve);
    parcourir(pdf, pdf.dictionnaire(pdf.catalogue.get('Pages')), (page) => inspecterPage(pdf, page, releve));
    return REGLES_PDFA.flatMap(({ id, clause, trouver }) => {
      const valeur = [...new Set(trouver({ pdf, releve, joints, niveau }))].join(', ');
      return valeur === '' ? [] : [avertissement(id, 'CONTENEUR', { valeur, parametres: { clause: `§ ${clause}` } })];
    });
  } catch (erreur) {
    if (!(erreur instanceof PdfRefuse)) throw erreur;
    return [];
  }
}

const intentionDeSortie = (pdf: DocumentPdf): boolean =>
  pdf.tableau(pdf.catalogue.get('OutputIntents')).some((v) => {
    const intention = pdf.dictionnaire(v);
    return (
      nomDe(pdf, intention?.get('S')) === INTENTION && pdf.resoudre(intention?.get('DestOutputProfile')) instanceof Flux
    );
  });

function formulaire(pdf: DocumentPdf): readonly string[] {
  const dictionnaire = pdf.dictionnaire(pdf.catalogue.get('AcroForm'));
  return [
    ...siVrai(dictionnaire?.has('XFA') === true, 'XFA'),
    ...siVrai(pdf.resoudre(dictionnaire?.get('NeedAppearances')) === true, 'NeedAppearances'),
    ...siVrai(pdf.resoudre(pdf.catalogue.get('NeedsRendering')) === true, 'NeedsRendering'),
  ];
}

const balisage = (pdf: DocumentPdf): readonly string[] => [
  ...siVrai(pdf.resoudre(pdf.dictionnaire(pdf.catalogue.get('MarkInfo'))?.get('Marked')) !== true, 'MarkInfo'),
  ...siVrai(pdf.dictionnaire(pdf.catalogue.get('StructTreeRoot')) === null, 'StructTreeRoot'),
];

/** What lacks to a file embedded; that the invoice itself is associated, and how, BR-HYBRID-11 and 12 say. */
function fichier(pdf: DocumentPdf, { nom, flux, specification }: FichierJoint): readonly string[] {
  const absent = (dictionnaire: Dictionnaire | null, cle: string): boolean => vide(pdf, dictionnaire?.get(cle));
  return [
    ...['F', 'UF', 'AFRelationship'].filter((cle) => absent(specification, cle)),
    ...siVrai(absent(flux.dictionnaire, 'Subtype'), 'Subtype'),
    ...siVrai(absent(pdf.dictionnaire(flux.dictionnaire.get('Params')), 'ModDate'), 'ModDate'),
  ].map((cle) => `${nom}: ${cle}`);
}

const vide = (pdf: DocumentPdf, v: Valeur | undefined): boolean => (pdf.resoudre(v) ?? null) === null;

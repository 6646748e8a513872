import type { DocumentPdf } from '../pdf/document.ts';
import { type Dictionnaire, estDictionnaire, Flux, Nom, type Valeur } from '../pdf/objets.ts';

/** What pages use that PDF/A has rules for. */
export interface Releve {
  /** Names of fonts that are not embedded. */
  readonly polices: Set<string>;
  /** Filters that PDF/A does not have. */
  readonly filtres: Set<string>;
  /** Kinds of actions; `AA` where they wait for an event. */
  readonly actions: Set<string>;
  /** Colour spaces of the document's own that stand for those of a device. */
  readonly espaces: Set<string>;
  readonly vus: Set<Valeur>;
}

export const unReleve = (): Releve => ({
  polices: new Set(),
  filtres: new Set(),
  actions: new Set(),
  espaces: new Set(),
  vus: new Set(),
});

export function nomDe(pdf: DocumentPdf, v: Valeur | undefined): string {
  const valeur = pdf.resoudre(v);
  return valeur instanceof Nom ? valeur.nom : '';
}

/** More forms, fonts and pictures than a document of pages has: the rest is not looked at. */
const VUS_MAX = 20_000;
const PROGRAMMES_DE_POLICE = ['FontFile', 'FontFile2', 'FontFile3'] as const;
const FILTRES_INTERDITS: ReadonlySet<string> = new Set(['LZWDecode', 'LZW']);

/** A page, a node above pages (which hands resources down), or the catalogue. */
export function inspecterPage(pdf: DocumentPdf, page: Dictionnaire, releve: Releve): void {
  if (page.has('AA')) releve.actions.add('AA');
  inspecterAction(pdf, page.get('OpenAction'), releve);
  for (const v of unOuPlusieurs(pdf, page.get('Contents'))) inspecterFlux(pdf, pdf.resoudre(v), releve);
  inspecterRessources(pdf, page, releve);
  for (const v of pdf.tableau(page.get('Annots'))) {
    const annotation = pdf.dictionnaire(v);
    inspecterAction(pdf, annotation?.get('A'), releve);
    if (annotation?.has('AA')) releve.actions.add('AA');
    const apparence = pdf.resoudre(pdf.dictionnaire(annotation?.get('AP'))?.get('N'));
    if (!estDictionnaire(apparence)) inspecterFlux(pdf, apparence, releve);
    else for (const [, etat] of membres(pdf, apparence, releve)) inspecterFlux(pdf, pdf.resoudre(etat), releve);
  }
}

const unOuPlusieurs = (pdf: DocumentPdf, v: Valeur | undefined): readonly (Valeur | undefined)[] => {
  const valeur = pdf.resoudre(v);
  return Array.isArray(valeur) ? pdf.tableau(valeur) : [valeur];
};

function inspecterAction(pdf: DocumentPdf, v: Valeur | undefined, { actions }: Releve): void {
  const action = pdf.resoudre(v);
  if (estDictionnaire(action)) actions.add(nomDe(pdf, action.get('S')));
}

/** Once each; false: seen before, or too many. */
function retenir({ vus }: Releve, valeur: Valeur): boolean {
  if (vus.has(valeur) || vus.size >= VUS_MAX) return false;
  vus.add(valeur);
  return true;
}

/** What a dictionary holds, the first time that it is met: many objects may share one. */
function membres(pdf: DocumentPdf, v: Valeur | undefined, releve: Releve): Iterable<readonly [string, Valeur]> {
  const dictionnaire = pdf.dictionnaire(v);
  return dictionnaire && retenir(releve, dictionnaire) ? dictionnaire : [];
}

/** A stream of drawing: the page's own, a form, or a picture. */
function inspecterFlux(pdf: DocumentPdf, flux: Valeur | undefined, releve: Releve): void {
  if (!(flux instanceof Flux) || !retenir(releve, flux)) return;
  for (const filtre of unOuPlusieurs(pdf, flux.dictionnaire.get('Filter'))) {
    const nom = nomDe(pdf, filtre);
    if (FILTRES_INTERDITS.has(nom)) releve.filtres.add(nom);
  }
  inspecterRessources(pdf, flux.dictionnaire, releve);
}

function inspecterRessources(pdf: DocumentPdf, porteur: Dictionnaire, releve: Releve): void {
  const ressources = pdf.dictionnaire(porteur.get('Resources'));
  if (!ressources || !retenir(releve, ressources)) return;
  for (const [nom] of membres(pdf, ressources.get('ColorSpace'), releve)) {
    if (nom.startsWith('Default')) releve.espaces.add(nom);
  }
  for (const [, v] of membres(pdf, ressources.get('Font'), releve)) inspecterPolice(pdf, v, releve);
  for (const [, v] of membres(pdf, ressources.get('XObject'), releve)) inspecterFlux(pdf, pdf.resoudre(v), releve);
}

/** Glyphs of a Type 3 font are drawings of the document itself; those of a composite one are of its descendant. */
function inspecterPolice(pdf: DocumentPdf, v: Valeur, releve: Releve): void {
  const police = pdf.dictionnaire(v);
  if (!police || !retenir(releve, police)) return;
  const genre = nomDe(pdf, police.get('Subtype'));
  if (genre === 'Type3') return;
  const porteuse = genre === 'Type0' ? pdf.dictionnaire(pdf.tableau(police.get('DescendantFonts'))[0]) : police;
  const description = pdf.dictionnaire(porteuse?.get('FontDescriptor'));
  if (PROGRAMMES_DE_POLICE.some((cle) => description?.has(cle))) return;
  releve.polices.add(nomDe(pdf, police.get('BaseFont')) || '–');
}

import {
  beginText,
  type Color,
  endMarkedContent,
  endText,
  moveText,
  type PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  rgb,
  setFillingColor,
  setFontAndSize,
  showText,
} from 'pdf-lib';
import { Balises, type Noeud } from './balises.ts';
import { MARQUE, type Police, type Polices } from './polices.ts';

/** A4 in points, and the margins. */
export const PAGE = { largeur: 595.28, hauteur: 841.89 } as const;
export const MARGE = { gauche: 45, droite: 45, haut: 45, bas: 62 } as const;
export const LARGEUR_UTILE = PAGE.largeur - MARGE.gauche - MARGE.droite;

export const ENCRE = rgb(0.125, 0.145, 0.18);
export const GRIS = rgb(0.36, 0.39, 0.44);
/** The portal's petrol. */
export const ACCENT = rgb(0.031, 0.345, 0.384);
export const FOND = rgb(0.937, 0.973, 0.976);
export const FILET = rgb(0.8, 0.83, 0.85);

export interface Style {
  readonly taille?: number;
  readonly gras?: boolean;
  readonly couleur?: Color;
  readonly aDroite?: boolean;
}

const INTERLIGNE = 1.32;

/** A place to write: a document, its current page, and how far down it one is. `y` counts from the bottom. */
export class Plume {
  readonly balises = new Balises();
  readonly pages: PDFPage[] = [];
  y = 0;
  /** Drawn again at the top of each page that a table goes over to. */
  enTete: (() => void) | null = null;
  /** Something was written that the font cannot draw: a mark stands in its place. */
  marques = false;
  private readonly pdf: PDFDocument;
  private readonly polices: Polices;
  private readonly cles = new Map<PDFPage, Map<PDFFont, string>>();

  constructor(pdf: PDFDocument, polices: Polices) {
    this.pdf = pdf;
    this.polices = polices;
    this.tournerPage();
  }

  get page(): PDFPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('no page was opened');
    return page;
  }

  tournerPage(): void {
    this.pages.push(this.pdf.addPage([PAGE.largeur, PAGE.hauteur]));
    this.y = PAGE.hauteur - MARGE.haut;
    this.enTete?.();
  }

  /** Goes to a new page where less than that height is left. */
  reserver(hauteur: number): void {
    if (this.y - hauteur < MARGE.bas) this.tournerPage();
  }

  private police(style: Style): Police {
    return style.gras ? this.polices.gras : this.polices.maigre;
  }

  largeur(texte: string, style: Style = {}): number {
    return this.police(style).largeur(texte) * (style.taille ?? 9.5);
  }

  hauteur(style: Style = {}, lignes = 1): number {
    return (style.taille ?? 9.5) * INTERLIGNE * lignes;
  }

  /** One line of text, its baseline at `y`; `x` is its right end when it is aligned to the right. */
  ecrire(texte: string, x: number, y: number, noeud: Noeud | null, style: Style = {}, page = this.page): void {
    const { taille = 9.5, couleur = ENCRE, aDroite = false } = style;
    const p = this.police(style);
    const lisible = p.dessinable(texte);
    if (lisible === '') return;
    this.marques ||= lisible.includes(MARQUE) && !texte.includes(MARQUE);
    const gauche = aDroite ? x - this.largeur(lisible, style) : x;
    page.pushOperators(
      this.marque(noeud, page, lisible === texte ? null : texte),
      beginText(),
      setFillingColor(couleur),
      setFontAndSize(this.cle(page, p.police), taille),
      moveText(gauche, y),
      showText(p.police.encodeText(lisible)),
      endText(),
      endMarkedContent(),
    );
  }

  /** @param exact what a screen reader and a copy get, where it is not what is drawn (ISO 32000-1 §14.9.4) */
  private marque(noeud: Noeud | null, page: PDFPage, exact: string | null): PDFOperator {
    if (!noeud) return PDFOperator.of(PDFOperatorNames.BeginMarkedContent, ['/Artifact']);
    const mcid = this.balises.marquer(noeud, page);
    const texte = exact === null ? '' : ` /ActualText ${PDFHexString.fromText(exact)}`;
    return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
      `/${noeud.type}`,
      `<< /MCID ${mcid}${texte} >>`,
    ]);
  }

  private cle(page: PDFPage, police: PDFFont): string {
    const cles = this.cles.get(page) ?? new Map<PDFFont, string>();
    this.cles.set(page, cles);
    const connue = cles.get(police);
    if (connue !== undefined) return connue;
    const cle = page.node.newFontDictionary(police.name, police.ref).asString().slice(1);
    cles.set(police, cle);
    return cle;
  }

  /** A rectangle or a rule: decoration, which nobody reads aloud. */
  aplat(x: number, y: number, largeur: number, hauteur: number, couleur: Color, page = this.page): void {
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, ['/Artifact']));
    page.drawRectangle({ x, y, width: largeur, height: hauteur, color: couleur });
    page.pushOperators(endMarkedContent());
  }

  filet(y: number, couleur: Color = FILET, x: number = MARGE.gauche, largeur: number = LARGEUR_UTILE): void {
    this.aplat(x, y, largeur, 0.6, couleur);
  }

  /** Lines of a text in that width: cut at spaces, a word that is too long within itself, line feeds kept. */
  couper(texte: string, largeur: number, style: Style = {}): string[] {
    return texte.split('\n').flatMap((paragraphe) => this.couperParagraphe(paragraphe, largeur, style));
  }

  private couperParagraphe(paragraphe: string, largeur: number, style: Style): string[] {
    const lignes: string[] = [];
    const espace = this.largeur(' ', style);
    let ligne = '';
    let prise = 0;
    for (const mot of paragraphe.split(/[ \t]+/)) {
      if (mot === '') continue;
      for (const morceau of this.couperMot(mot, largeur, style)) {
        const l = this.largeur(morceau, style);
        if (ligne !== '' && prise + espace + l > largeur) {
          lignes.push(ligne);
          ligne = '';
        }
        prise = ligne === '' ? l : prise + espace + l;
        ligne = ligne === '' ? morceau : `${ligne} ${morceau}`;
      }
    }
    return ligne === '' ? lignes : [...lignes, ligne];
  }

  private couperMot(mot: string, largeur: number, style: Style): string[] {
    if (this.largeur(mot, style) <= largeur) return [mot];
    const morceaux: string[] = [];
    let morceau = '';
    for (const c of mot) {
      if (morceau !== '' && this.largeur(morceau + c, style) > largeur) {
        morceaux.push(morceau);
        morceau = '';
      }
      morceau += c;
    }
    return [...morceaux, morceau];
  }

  /** Writes lines one under another from `y` and moves down; goes to the next page as needed. */
  paragraphe(lignes: readonly string[], noeud: Noeud, style: Style = {}, x: number = MARGE.gauche): void {
    for (const ligne of lignes) {
      this.reserver(this.hauteur(style));
      this.y -= this.hauteur(style);
      this.ecrire(ligne, x, this.y, noeud, style);
    }
  }
}

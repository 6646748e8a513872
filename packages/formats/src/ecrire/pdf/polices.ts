import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';

/** A font embedded in one document, with what is needed to lay text out. */
export interface Police {
  readonly police: PDFFont;
  /** Points of a text at size 1, as it is drawn. */
  largeur(texte: string): number;
  /** The text as this font draws it: what it has no glyph for is replaced by its plain form, else by a mark. */
  dessinable(texte: string): string;
}

export interface Polices {
  readonly maigre: Police;
  readonly gras: Police;
}

/** Source Sans 3 (OFL), the font of the portal: Latin, Greek, Cyrillic. */
const FICHIERS = {
  maigre: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  gras: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;
type Graisse = keyof typeof FICHIERS;

interface Chargee {
  readonly octets: Uint8Array;
  readonly fonte: fontkit.Font;
  readonly caracteres: ReadonlySet<number>;
}

/** Parsed once for the life of the process: the glyphs and widths are the same for every document. */
const chargees = new Map<Graisse, Promise<Chargee>>();

/** Figures of one width, so that columns of amounts align. */
const TRAITS = { tnum: true };

async function lire(graisse: Graisse): Promise<Chargee> {
  const octets = await readFile(createRequire(import.meta.url).resolve(FICHIERS[graisse]));
  const lue = fontkit.create(octets);
  if (!('characterSet' in lue)) throw new Error(`${FICHIERS[graisse]} is a collection, not a font`);
  const glyphes = new Map<string, fontkit.Glyph>();
  const glyphe = (c: string): fontkit.Glyph => {
    const connu = glyphes.get(c);
    if (connu) return connu;
    const [dessine] = lue.layout(c, TRAITS).glyphs;
    if (!dessine) throw new Error(`no glyph for ${c}`);
    // The library forgets what a glyph stands for where an earlier document drew it as a part of another (the dot of ";").
    const neuf: fontkit.Glyph = Object.create(dessine, { codePoints: { value: [c.codePointAt(0)] } });
    glyphes.set(c, neuf);
    return neuf;
  };
  // One glyph a character: neither ligatures (a search finds what it reads) nor kerning, which the PDF writer ignores.
  // The general layout of the font costs a third of the whole document.
  const fonte: fontkit.Font = Object.create(lue, {
    layout: { value: (texte: string) => ({ glyphs: Array.from(texte, glyphe) }) },
  });
  return { octets, fonte, caracteres: new Set(lue.characterSet) };
}

function charger(graisse: Graisse): Promise<Chargee> {
  const connue = chargees.get(graisse);
  if (connue) return connue;
  const promesse = lire(graisse);
  chargees.set(graisse, promesse);
  return promesse;
}

/** The mark that ISO 32000-1 §9.6.4 asks of a font of which the used glyphs alone are there. */
const SOUS_ENSEMBLE = 'ORPHEO';

/** Stands for characters of a script that the font does not have (Arabic, Chinese, emoji…), however many follow. */
export const MARQUE = '[…]';
/** Joiners, variation selectors, direction marks: nothing to be seen. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** What is drawn for a character that has no glyph: its plain form (Unicode NFKC), nothing; null where there is no way. */
function formeSimple(c: string, caracteres: ReadonlySet<number>): string | null {
  if (INVISIBLE.test(c)) return '';
  const simple = Array.from(c.normalize('NFKC'));
  return simple.every((s) => caracteres.has(s.codePointAt(0) ?? 0)) ? simple.join('') : null;
}

async function embarquer(pdf: PDFDocument, graisse: Graisse): Promise<Police> {
  const { octets, fonte, caracteres } = await charger(graisse);
  pdf.registerFontkit({ create: () => fonte });
  const police = await pdf.embedFont(octets, { subset: true, customName: `${SOUS_ENSEMBLE}+${fonte.postscriptName}` });
  const dessinable = (texte: string): string => {
    let sortie = '';
    let trou = false;
    for (const c of texte) {
      const forme = caracteres.has(c.codePointAt(0) ?? 0) ? c : formeSimple(c, caracteres);
      if (forme === null) sortie += trou ? '' : MARQUE;
      else sortie += forme;
      if (forme !== '') trou = forme === null;
    }
    return sortie;
  };
  return {
    police,
    dessinable,
    largeur(texte) {
      let unites = 0;
      for (const { advanceWidth } of fonte.layout(dessinable(texte)).glyphs) unites += advanceWidth;
      return unites / fonte.unitsPerEm;
    },
  };
}

export const embarquerPolices = async (pdf: PDFDocument): Promise<Polices> => ({
  maigre: await embarquer(pdf, 'maigre'),
  gras: await embarquer(pdf, 'gras'),
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';

/** A font embedded in one document, with what is needed to lay text out. */
export interface Police {
  readonly police: PDFFont;
  /** Points of a text at size 1. */
  largeur(texte: string): number;
  /** The text with what this font cannot draw replaced. */
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

const REMPLACEMENT = '□';

async function embarquer(pdf: PDFDocument, graisse: Graisse): Promise<Police> {
  const { octets, fonte, caracteres } = await charger(graisse);
  pdf.registerFontkit({ create: () => fonte });
  const police = await pdf.embedFont(octets, { subset: true, customName: `${SOUS_ENSEMBLE}+${fonte.postscriptName}` });
  const dessinable = (texte: string): string => {
    let sortie = '';
    for (const c of texte) sortie += caracteres.has(c.codePointAt(0) ?? 0) ? c : REMPLACEMENT;
    return sortie;
  };
  return {
    police,
    dessinable,
    largeur(texte) {
      let unites = 0;
      for (const { advanceWidth } of fonte.layout(texte).glyphs) unites += advanceWidth;
      return unites / fonte.unitsPerEm;
    },
  };
}

export const embarquerPolices = async (pdf: PDFDocument): Promise<Polices> => ({
  maigre: await embarquer(pdf, 'maigre'),
  gras: await embarquer(pdf, 'gras'),
});

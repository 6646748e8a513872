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
  readonly largeurs: Map<string, number>;
}

/** Parsed once for the life of the process: the glyphs and widths are the same for every document. */
const chargees = new Map<Graisse, Promise<Chargee>>();

async function lire(graisse: Graisse): Promise<Chargee> {
  const octets = await readFile(createRequire(import.meta.url).resolve(FICHIERS[graisse]));
  const fonte = fontkit.create(octets);
  if (!('characterSet' in fonte)) throw new Error(`${FICHIERS[graisse]} is a collection, not a font`);
  return { octets, fonte, caracteres: new Set(fonte.characterSet), largeurs: new Map() };
}

function charger(graisse: Graisse): Promise<Chargee> {
  const connue = chargees.get(graisse);
  if (connue) return connue;
  const promesse = lire(graisse);
  chargees.set(graisse, promesse);
  return promesse;
}

/** Words of many invoices: enough that a table costs nothing, bounded so that a hostile one costs no memory. */
const LARGEURS_MAX = 20_000;
const REMPLACEMENT = '□';

/** Figures of one width, so that columns of amounts align; no ligatures, so that a search finds what it reads. */
const TRAITS = { tnum: true, liga: false, kern: false };

async function embarquer(pdf: PDFDocument, graisse: Graisse): Promise<Police> {
  const { octets, fonte, caracteres, largeurs } = await charger(graisse);
  pdf.registerFontkit({ create: () => fonte });
  const police = await pdf.embedFont(octets, { subset: true, features: TRAITS });
  const dessinable = (texte: string): string => {
    let sortie = '';
    for (const c of texte) sortie += caracteres.has(c.codePointAt(0) ?? 0) ? c : REMPLACEMENT;
    return sortie;
  };
  return {
    police,
    dessinable,
    largeur(texte) {
      const connue = largeurs.get(texte);
      if (connue !== undefined) return connue;
      const mesuree = fonte.layout(texte, TRAITS).advanceWidth / fonte.unitsPerEm;
      if (largeurs.size < LARGEURS_MAX) largeurs.set(texte, mesuree);
      return mesuree;
    },
  };
}

export const embarquerPolices = async (pdf: PDFDocument): Promise<Polices> => ({
  maigre: await embarquer(pdf, 'maigre'),
  gras: await embarquer(pdf, 'gras'),
});

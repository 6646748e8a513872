import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { lireDocument } from '../../src/index.ts';
import { DocumentPdf } from '../../src/pdf/document.ts';
import { fichiersJoints } from '../../src/pdf/pieces-pdf.ts';
import type { DocumentEcrit } from './documents.ts';
import { lancer, preflight } from './outils.ts';

/**
 * PDFBox knows PDF/A-1b; what parts 1 and 3 differ by is no fault: attached files (1.2.9, 1.4.7), the number of the part
 * (7.11.2), the table of glyphs of a subset (3.1.11, needless since part 2). The same are found in the official samples.
 */
const PROPRES_A_LA_PARTIE_3: ReadonlySet<string> = new Set(['1.2.9', '1.4.7', '7.11.2', '3.1.11']);

function parQpdf(chemin: string): string[] {
  const { code, texte } = lancer('qpdf', ['--check', chemin]);
  return code === 0 && !/WARNING/i.test(texte) ? [] : [`qpdf: ${texte.trim()}`];
}

function polices(chemin: string): string[] {
  const rangees = lancer('pdffonts', [chemin]).texte.trim().split('\n').slice(2);
  if (rangees.length === 0) return ['pdffonts: no font'];
  return rangees.flatMap((r) => (/ yes +yes +yes +\d+ +\d+$/.test(r.trimEnd()) ? [] : [`pdffonts: ${r}`]));
}

function jointe(chemin: string, document: DocumentEcrit): string[] {
  const { texte } = lancer('pdfdetach', ['-list', chemin]);
  if (!/^1 embedded files\n1: factur-x\.xml$/m.test(texte)) return [`pdfdetach: ${texte.trim()}`];
  const sortie = `${chemin}.xml`;
  lancer('pdfdetach', ['-save', '1', '-o', sortie, chemin]);
  const sorti = existsSync(sortie) ? readFileSync(sortie) : null;
  const relation = fichiersJoints(new DocumentPdf(document.octets))[0]?.relation;
  const voulue = ['MINIMUM', 'BASIC WL'].includes(document.profil) ? 'Data' : 'Alternative';
  return [
    sorti?.equals(document.xml) ? null : 'pdfdetach: the XML comes out different',
    relation === voulue ? null : `AFRelationship ${relation} instead of ${voulue}`,
  ].filter((e) => e !== null);
}

/** Properties of the document, and where XMP must say the same. */
const EGALITES = {
  'PDF:Title': 'XMP-dc:Title',
  'PDF:Author': 'XMP-dc:Creator',
  'PDF:Creator': 'XMP-xmp:CreatorTool',
  'PDF:Producer': 'XMP-pdf:Producer',
  'PDF:CreateDate': 'XMP-xmp:CreateDate',
  'PDF:ModifyDate': 'XMP-xmp:ModifyDate',
} as const;

function metadonnees(chemin: string, { profil }: DocumentEcrit): string[] {
  const lues: Record<string, unknown> = JSON.parse(lancer('exiftool', ['-json', '-G1', chemin]).texte)[0] ?? {};
  const attendues = {
    'XMP-pdfaid:Part': 3,
    'XMP-pdfaid:Conformance': 'B',
    'XMP-fx:DocumentType': 'INVOICE',
    'XMP-fx:DocumentFileName': 'factur-x.xml',
    // 1.0, of which exiftool makes a number
    'XMP-fx:Version': 1,
    'XMP-fx:ConformanceLevel': profil,
  };
  const ecarts = [
    ...Object.entries(EGALITES).map(([info, xmp]) => [info, lues[info], lues[xmp]] as const),
    ...Object.entries(attendues).map(([cle, valeur]) => [cle, String(lues[cle]), String(valeur)] as const),
  ];
  return ecarts.flatMap(([cle, a, b]) =>
    a === undefined || a !== b ? [`exiftool: ${cle}: ${String(a)} ≠ ${String(b)}`] : [],
  );
}

function pdfa(chemin: string): string[] {
  const fautes = preflight(chemin);
  if (fautes === null) return ['preflight: no verdict'];
  return fautes.flatMap(({ code, phrase }) =>
    PROPRES_A_LA_PARTIE_3.has(code) ? [] : [`preflight ${code}: ${phrase}`],
  );
}

/** Our own reader: the same invoice as the XML alone gives, and nothing to say of the container. */
async function parNous({ octets, profil, xml }: DocumentEcrit): Promise<string[]> {
  const [lue, seule] = [await lireDocument(octets, 'f.pdf'), await lireDocument(xml, 'f.xml')];
  return [
    ...lue.anomalies.filter((a) => a.couche === 'CONTENEUR').map((a) => `read back: ${a.code}`),
    ...(lue.format === 'FACTURX' && lue.profil === profil ? [] : [`read back: ${lue.format} ${lue.profil}`]),
    ...(lue.facture && isDeepStrictEqual(lue.facture, seule.facture) ? [] : ['read back: another invoice']),
  ];
}

/** What is wrong with one document; empty: nothing. */
export async function verifier(dossier: string, document: DocumentEcrit): Promise<string[]> {
  const chemin = join(dossier, `${document.nom}.pdf`);
  writeFileSync(chemin, document.octets);
  return [
    ...parQpdf(chemin),
    ...polices(chemin),
    ...jointe(chemin, document),
    ...metadonnees(chemin, document),
    ...pdfa(chemin),
    ...(await parNous(document)),
  ];
}

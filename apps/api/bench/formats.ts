import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extraireFacturX, jugerLecture, lireDocument } from '@orpheon/formats';
import { unDocumentCii, unDocumentUbl, unFacturX } from '@orpheon/testing';
import { XMLParser } from 'fast-xml-parser';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Banc } from './banc.ts';
import { coutDe } from './cout.ts';
import { type Ligne, millisecondes, verdict } from './mesures.ts';

/**
 * SaxonJS with the official schematron, wall time of a document on the reference machine, and what `fast-xml-parser` took
 * there for the same documents: by its time here, the former is brought to this machine.
 */
const SAXON = { UBL: { ms: 54.1, plancher: 0.69 }, CII: { ms: 38.3, plancher: 0.9 } } as const;
const VINGT_KO = 20_000;

interface Document {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** The documents of the folder `ORPHEON_CORPUS` names; else some of our own, of about fifteen kilobytes. */
async function documents(): Promise<{ ubl: Document[]; cii: Document[]; pdf: Document[] }> {
  const corpus = process.env.ORPHEON_CORPUS;
  if (corpus) {
    const lire = (dossier: string): Document[] =>
      readdirSync(join(corpus, 'bench20', dossier))
        .sort()
        .map((nom) => ({ nom, octets: new Uint8Array(readFileSync(join(corpus, 'bench20', dossier, nom))) }));
    return { ubl: lire('ubl'), cii: lire('cii'), pdf: lire('pdf') };
  }
  const articles = Array.from({ length: 14 }, (_, i) => ({
    denomination: `Tomme de Savoie, affinage de ${i + 8} semaines`,
    quantite: String(i * 1.25 + 1),
    prixUnitaire: '18.123456',
    tauxTva: i % 2 === 0 ? '5.5' : '20',
  }));
  const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
  return {
    ubl: [{ nom: 'ubl.xml', octets: octets(unDocumentUbl({ articles })) }],
    cii: [{ nom: 'cii.xml', octets: octets(unDocumentCii({ articles })) }],
    pdf: [{ nom: 'facturx.pdf', octets: await unFacturX({ articles }) }],
  };
}

const FAITS = { aujourdhui: '2026-11-21', politiqueIdentifiants: 'PRODUCTION' } as const;

/** B7: read and judge by every rule, beside the official schematron; B8: take the invoice out of its PDF, beside peers. */
export async function mesurerFormats({ tours, depots }: Banc): Promise<Ligne[]> {
  const { ubl, cii, pdf } = await documents();
  const fois = depots < 100 ? 1 : 25;
  /** Processor time of one document of the set. */
  const cout = async (set: readonly Document[], action: (d: Document) => unknown): Promise<number> => {
    const tout = async (): Promise<void> => {
      for (const d of set) await action(d);
    };
    return (await coutDe(tout, { tours: Math.max(tours, 3), fois })) / set.length;
  };
  const controler = async ({ octets, nom }: Document): Promise<void> => {
    jugerLecture(await lireDocument(octets, nom), FAITS);
  };
  const lignes: Ligne[] = [];
  for (const [syntaxe, set] of [['UBL', ubl] as const, ['CII', cii] as const]) {
    const nous = await cout(set, controler);
    const plancher = await cout(set, ({ octets }) => new XMLParser({ ignoreAttributes: false }).parse(octets));
    const { ms, plancher: la } = SAXON[syntaxe];
    const saxon = (ms * plancher) / la;
    const moyenne = set.reduce((somme, d) => somme + d.octets.length, 0) / set.length;
    const de20ko = (nous * VINGT_KO) / moyenne;
    lignes.push({
      but: 'B7',
      quoi: `${syntaxe} read and judged by every rule (${millisecondes(de20ko)} for 20 kB; at most 3 ms)`,
      nous: millisecondes(nous),
      reference: `SaxonJS ${millisecondes(saxon)} (measured apart, by the time of fast-xml-parser: ${millisecondes(plancher)})`,
      rapport: `× ${Math.round(saxon / nous)}`,
      exige: '× 15',
      vise: '× 40',
      verdict: de20ko > 3 ? 'missed' : verdict(saxon / nous, 15, 40),
    });
  }
  const nous = await cout(pdf, ({ octets }) => extraireFacturX(octets));
  const lire = await cout(pdf, ({ octets, nom }) => lireDocument(octets, nom));
  const pdfLib = await cout(pdf, ({ octets }) => extraireParPdfLib(octets));
  const pdfjs = await cout(pdf, ({ octets }) => extraireParPdfjs(octets));
  const pair = Math.min(pdfLib, pdfjs);
  lignes.push({
    but: 'B8',
    quoi: `take the XML out of a Factur-X (with the reading of all that it says: ${millisecondes(lire)})`,
    nous: millisecondes(nous),
    reference: `pdf-lib ${millisecondes(pdfLib)}, pdfjs ${millisecondes(pdfjs)}`,
    rapport: `× ${(pair / nous).toFixed(1)}`,
    exige: '≤ 2 ms, and ≤ both',
    vise: '≤ 1 ms',
    verdict: nous > pair ? 'missed' : verdict(nous, 2, 1, 'moins'),
  });
  return lignes;
}

/** The files that a PDF embeds, as pdf-lib gives them. */
async function extraireParPdfLib(octets: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(octets, { updateMetadata: false });
  const arbre = document.catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
  const noms = arbre?.lookupMaybe(PDFName.of('Names'), PDFArray);
  let taille = 0;
  for (let i = 1; noms && i < noms.size(); i += 2) {
    const flux = noms.lookup(i, PDFDict).lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    if (flux instanceof PDFRawStream) taille += decodePDFRawStream(flux).decode().length;
  }
  return taille;
}

async function extraireParPdfjs(octets: Uint8Array): Promise<number> {
  const chargement = getDocument({ data: octets.slice(), verbosity: 0 });
  const document = await chargement.promise;
  const joints = await document.getAttachments();
  await chargement.destroy();
  return Object.keys(joints ?? {}).length;
}

import { extraireFacturX, jugerLecture, lireDocument } from '@orpheon/formats';
import { XMLParser } from 'fast-xml-parser';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Banc } from './banc.ts';
import { coutDe } from './cout.ts';
import { type Exemplaire, exemplaires } from './exemplaires.ts';
import { type Ligne, millisecondes, verdict } from './mesures.ts';

/**
 * SaxonJS with the official schematron, wall time of a document on the reference machine, and what `fast-xml-parser` took
 * there for the same documents: by its time here, the former is brought to this machine.
 */
const SAXON = { UBL: { ms: 54.1, plancher: 0.69 }, CII: { ms: 38.3, plancher: 0.9 } } as const;
const VINGT_KO = 20_000;

const FAITS = { aujourdhui: '2026-11-21', politiqueIdentifiants: 'PRODUCTION' } as const;

/** B7: read and judge by every rule, beside the official schematron; B8: take the invoice out of its PDF, beside peers. */
export async function mesurerFormats({ tours, depots }: Banc): Promise<Ligne[]> {
  const { ubl, cii, pdf } = await exemplaires();
  /** Of each round, the first of which warms up: enough for the compiler to have done with every reader. */
  const documents = depots < 100 ? 1 : 500;
  /** Processor time of one document of the set. */
  const cout = async (set: readonly Exemplaire[], action: (d: Exemplaire) => unknown): Promise<number> => {
    const tout = async (): Promise<void> => {
      for (const d of set) await action(d);
    };
    return (await coutDe(tout, { tours: Math.max(tours, 3), fois: Math.ceil(documents / set.length) })) / set.length;
  };
  const controler = async ({ octets, nom }: Exemplaire): Promise<void> => {
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
  for (const { nom, octets } of pdf) {
    const tailles = [(await extraireFacturX(octets))?.octets.length, await extraireParPdfLib(octets)];
    if (new Set([...tailles, await extraireParPdfjs(octets)]).size > 1) throw new Error(`not the same XML: ${nom}`);
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

/** Names under which a PDF embeds an invoice. */
const FACTURE = /^(?:factur-x|zugferd-invoice|xrechnung)\.xml$/i;

/** The size of the invoice that a PDF embeds, taken out by pdf-lib. */
async function extraireParPdfLib(octets: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(octets, { updateMetadata: false });
  const arbre = document.catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
  const noms = arbre?.lookupMaybe(PDFName.of('Names'), PDFArray);
  for (let i = 0; noms && i + 1 < noms.size(); i += 2) {
    const nom = noms.lookup(i);
    if (!(nom instanceof PDFString || nom instanceof PDFHexString) || !FACTURE.test(nom.decodeText())) continue;
    const flux = noms
      .lookup(i + 1, PDFDict)
      .lookup(PDFName.of('EF'), PDFDict)
      .lookup(PDFName.of('F'));
    if (flux instanceof PDFRawStream) return decodePDFRawStream(flux).decode().length;
  }
  return 0;
}

/** The same by pdfjs, which names the files first and gives the bytes of one when asked. */
async function extraireParPdfjs(octets: Uint8Array): Promise<number> {
  const chargement = getDocument({ data: octets.slice(), verbosity: 0 });
  const document = await chargement.promise;
  const nom = [...((await document.getAttachments())?.keys() ?? [])].find((n) => FACTURE.test(n));
  const contenu = nom === undefined ? null : await document.getAttachmentContent(nom);
  await chargement.destroy();
  return contenu?.length ?? 0;
}

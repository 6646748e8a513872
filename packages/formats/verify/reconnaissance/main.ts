import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { creerAlea } from '@orpheon/testing';
import { type FacturePapier, facturesPapier, numeriser } from '@orpheon/testing/papier';
import { trouverChromium } from '@orpheon/tooling/chromium';
import { ouvrirLecteurOcr } from '../../src/ocr.ts';
import { type PageLue, reconnaitreFacture } from '../../src/reconnaissance/index.ts';
import { type Comptes, compter, tableau, taux, total } from './compter.ts';
import { imprimeSur, pdfJumeaux } from './corpus.ts';
import { pagesDe, pagesDuScan } from './lire.ts';
import { type Mesures, redigerDocument } from './rediger.ts';

/** What is demanded of the layouts held apart, in percent of the fields printed. */
const PLANCHER_TEXTE = 95;
const PLANCHER_SCAN = 85;

const dire = (texte: string): void => void process.stdout.write(`${texte}\n`);

async function mesurer(
  documents: readonly FacturePapier[],
  pages: (octets: Uint8Array) => Promise<readonly PageLue[]>,
): Promise<Comptes> {
  const comptes: Comptes = new Map();
  for (const { octets, verite } of documents) compter(comptes, verite, reconnaitreFacture(await pages(octets)));
  return comptes;
}

async function mesurerCorpus(dossier: string): Promise<Mesures['corpus']> {
  const [francais, etrangers]: [Comptes, Comptes] = [new Map(), new Map()];
  const nombres = { francais: 0, etrangers: 0 };
  for (const jumeau of await pdfJumeaux(dossier)) {
    // one that pdf.js does not open has nothing to be read on
    const pages = await pagesDe(jumeau.octets).catch(() => null);
    if (!pages) continue;
    nombres[jumeau.francais ? 'francais' : 'etrangers']++;
    compter(jumeau.francais ? francais : etrangers, imprimeSur(pages, jumeau.attendu), reconnaitreFacture(pages));
  }
  return { francais, etrangers, nombres };
}

const { values } = parseArgs({
  options: {
    graine: { type: 'string', default: '2026' },
    documents: { type: 'string', default: '12' },
    scans: { type: 'string', default: '3' },
  },
});
const graine = Number(values.graine);
const playwright = join(import.meta.dirname, '../../../../apps/e2e/node_modules/@playwright/test/cli.js');
const chromium = (await trouverChromium(playwright)) || undefined;
const jeu = (parGabarit: number, decalage: number) =>
  facturesPapier('mesure', { graine: graine + decalage, parGabarit, ...(chromium ? { chromium } : {}) });

const documents = await jeu(Number(values.documents), 0);
const texte = await mesurer(documents, pagesDe);
dire(`text: ${documents.length} invoices`);
dire(tableau(texte).join('\n'));

const alea = creerAlea(graine);
const aNumeriser = await jeu(Number(values.scans), 1);
const lecteur = await ouvrirLecteurOcr();
const scan = await mesurer(aNumeriser, async (octets) => pagesDuScan(await numeriser(octets, alea), lecteur));
await lecteur.fermer();
dire(`\nscans: ${aNumeriser.length} invoices`);
dire(tableau(scan).join('\n'));

const dossier = process.env.ORPHEON_CORPUS;
const corpus = dossier && existsSync(dossier) ? await mesurerCorpus(dossier) : null;
if (corpus) {
  dire(`\nPDF with an XML twin, French: ${corpus.nombres.francais}`);
  dire(tableau(corpus.francais).join('\n'));
  dire(`\nPDF with an XML twin, foreign: ${corpus.nombres.etrangers}`);
  dire(tableau(corpus.etrangers).join('\n'));
  const cible = join(import.meta.dirname, '../../../../docs/recognition.md');
  writeFileSync(cible, redigerDocument({ graine, documents, texte, aNumeriser, scan, corpus }));
  dire(`\n${cible}`);
} else dire('\nSet ORPHEON_CORPUS to measure real documents too, and to write docs/recognition.md.');

if (taux(total(texte)) < PLANCHER_TEXTE || taux(total(scan)) < PLANCHER_SCAN) process.exitCode = 1;

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument, type PDFFont, rgb, StandardFonts } from 'pdf-lib';
import PDFKit from 'pdfkit';
import { octetsDe } from '../pdf.ts';
import { police } from '../polices.ts';
import { A4, type Feuille, type Trace } from './composer.ts';
import type { Gabarit } from './gabarit.ts';

type Police = Gabarit['police'];
/** A PDF bears when it was made: always then. */
const INSTANT = new Date('2026-01-05T09:00:00Z');

const KIT: Record<Police, readonly [string, string]> = {
  sans: ['Helvetica', 'Helvetica-Bold'],
  serif: ['Times-Roman', 'Times-Bold'],
  mono: ['Courier', 'Courier-Bold'],
  maison: ['maison', 'maison-gras'],
};

export async function rendrePdfkit(feuilles: readonly Feuille[], famille: Police): Promise<Uint8Array> {
  const doc = new PDFKit({ size: 'A4', margin: 0, info: { CreationDate: INSTANT, ModDate: INSTANT } });
  doc.registerFont('maison', police(400));
  doc.registerFont('maison-gras', police(600));
  for (const [i, feuille] of feuilles.entries()) {
    if (i > 0) doc.addPage({ size: 'A4', margin: 0 });
    for (const { x, y, w, texte, taille, gras, align } of feuille.textes) {
      doc.font(KIT[famille][gras ? 1 : 0]).fontSize(taille);
      const libre = w - doc.widthOfString(texte);
      doc.text(texte, x + Math.max(0, decalage(align, libre)), y, { lineBreak: false });
    }
    doc.lineWidth(0.6);
    for (const { x, y, w, h } of feuille.filets) doc.rect(x, y, w, h).stroke('#888');
  }
  return octetsDe(doc);
}

const decalage = (align: Trace['align'], libre: number): number => libre * { left: 0, center: 0.5, right: 1 }[align];

const LIB: Record<Police, readonly [StandardFonts, StandardFonts]> = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  maison: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  mono: [StandardFonts.Courier, StandardFonts.CourierBold],
};

export async function rendrePdfLib(feuilles: readonly Feuille[], famille: Police): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.setCreationDate(INSTANT);
  doc.setModificationDate(INSTANT);
  const polices: readonly PDFFont[] = [await doc.embedFont(LIB[famille][0]), await doc.embedFont(LIB[famille][1])];
  for (const feuille of feuilles) {
    const page = doc.addPage([A4.largeur, A4.hauteur]);
    for (const { x, y, w, texte, taille, gras, align } of feuille.textes) {
      const font = polices[gras ? 1 : 0];
      if (!font) continue;
      const libre = w - font.widthOfTextAtSize(texte, taille);
      page.drawText(texte, {
        x: x + Math.max(0, decalage(align, libre)),
        y: A4.hauteur - y - taille * 0.8,
        size: taille,
        font,
      });
    }
    for (const { x, y, w, h } of feuille.filets)
      page.drawRectangle({
        x,
        y: A4.hauteur - y - h,
        width: w,
        height: h,
        borderWidth: 0.6,
        borderColor: rgb(0.5, 0.5, 0.5),
      });
  }
  return doc.save();
}

const FAMILLES: Record<Police, string> = {
  sans: 'Arial, sans-serif',
  serif: 'Georgia, serif',
  mono: 'monospace',
  maison: 'Maison',
};
const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function pageHtml({ feuille, famille }: { feuille: Feuille; famille: Police }): string {
  const textes = feuille.textes.map(
    ({ x, y, w, texte, taille, gras, align }) =>
      `<p style="left:${x}pt;top:${y}pt;width:${w}pt;font:${gras ? 700 : 400} ${taille}pt/1 ${FAMILLES[famille]};text-align:${align}">${texte.replace(/[&<>]/g, (c) => HTML[c] ?? c)}</p>`,
  );
  const filets = feuille.filets.map((f) => `<i style="left:${f.x}pt;top:${f.y}pt;width:${f.w}pt;height:${f.h}pt"></i>`);
  return `<section>${textes.join('')}${filets.join('')}</section>`;
}

/** Prints several documents in one go, then takes them apart: a browser is slow to start. */
export async function rendreChromium(
  chromium: string,
  documents: readonly { readonly feuilles: readonly Feuille[]; readonly police: Police }[],
): Promise<Uint8Array[]> {
  const pages = documents.flatMap((d) => d.feuilles.map((feuille) => pageHtml({ feuille, famille: d.police })));
  const fonte = police(400).toString('base64');
  const html = `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:0}@font-face{font-family:Maison;src:url(data:font/ttf;base64,${fonte})}
body{margin:0}section{position:relative;width:595pt;height:841pt;overflow:hidden;break-after:page}p,i{position:absolute;margin:0;white-space:nowrap}i{border:.6pt solid #888}</style>${pages.join('')}`;
  const dossier = mkdtempSync(join(tmpdir(), 'orpheon-papier-'));
  try {
    const source = join(dossier, 'pages.html');
    const cible = join(dossier, 'pages.pdf');
    writeFileSync(source, html);
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(dossier, 'profil')}`,
    ];
    execFileSync(chromium, [...options, `--print-to-pdf=${cible}`, pathToFileURL(source).href], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    return await decouper(
      readFileSync(cible),
      documents.map((d) => d.feuilles.length),
    );
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

async function decouper(octets: Uint8Array, longueurs: readonly number[]): Promise<Uint8Array[]> {
  const tout = await PDFDocument.load(octets);
  const rendus: Uint8Array[] = [];
  let premiere = 0;
  for (const longueur of longueurs) {
    const doc = await PDFDocument.create();
    const numeros = Array.from({ length: longueur }, (_, i) => premiere + i);
    for (const page of await doc.copyPages(tout, numeros)) doc.addPage(page);
    rendus.push(await doc.save());
    premiere += longueur;
  }
  return rendus;
}

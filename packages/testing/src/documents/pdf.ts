import PDFDocument from 'pdfkit';
import { police } from './polices.ts';

/** A plain PDF with a title and paragraphs, nothing structured in it: an attachment, or a Factur-X that is none. */
export async function unPdf(titre: string, paragraphes: readonly string[], instant: Date): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 60,
    info: { Title: titre, CreationDate: instant, ModDate: instant },
  });
  doc.registerFont('texte', police(400));
  doc.registerFont('gras', police(600));
  doc.font('gras').fontSize(18).text(titre).moveDown();
  doc.font('texte').fontSize(11);
  for (const paragraphe of paragraphes) doc.text(paragraphe).moveDown(0.5);
  return octetsDe(doc);
}

/** Ends a document and gives its bytes. */
export async function octetsDe(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const morceaux: Buffer[] = [];
  const fini = new Promise<void>((resoudre, rejeter) => {
    doc.on('data', (morceau: Buffer) => morceaux.push(morceau));
    doc.on('end', () => resoudre());
    doc.on('error', rejeter);
  });
  doc.end();
  await fini;
  return new Uint8Array(Buffer.concat(morceaux));
}

import type { Connu, Reconnaissance } from '@orpheon/formats/reconnaissance';

export type PdfLu =
  | { readonly type: 'LUE'; readonly reconnaissance: Reconnaissance }
  /** Its pages are pictures: the server reads them. */
  | { readonly type: 'SANS_TEXTE' };

/** Recognises the invoice of a PDF, here: its bytes are sent nowhere for it. */
export async function lireFacturePdf(fichier: Blob, connu: Connu): Promise<PdfLu> {
  const [{ ouvrirPdf }, { estSansTexte, lireTextesPdf, reconnaitreFacture }] = await Promise.all([
    import('../../../commun/pdf/ouvrir.ts'),
    import('@orpheon/formats/reconnaissance'),
  ]);
  const pdf = await ouvrirPdf(await fichier.arrayBuffer());
  try {
    const pages = await lireTextesPdf(pdf.document);
    if (estSansTexte(pages)) return { type: 'SANS_TEXTE' };
    return { type: 'LUE', reconnaissance: reconnaitreFacture(pages, connu) };
  } finally {
    pdf.fermer();
  }
}

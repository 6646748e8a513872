import { createHash } from 'node:crypto';
import { type Langue, mentionMandat, type SemanticInvoice, SUJET_MENTION_LEGALE } from '@orpheon/domain';
import { PDFDocument, PDFHexString } from 'pdf-lib';
import { texte } from '../elements.ts';
import { titrer } from './balises.ts';
import { ecrireAutres, ecrireMarques, ecrireNotes, ecrirePaiement } from './blocs.ts';
import { ecrireEnTete, ecrirePieds, type Feuille, titre } from './entete.ts';
import { ecrireLignes, ecrireRemises } from './lignes.ts';
import { dire, mentionLue } from './mots.ts';
import { Plume } from './plume.ts';
import { embarquerPolices } from './polices.ts';
import { ecrireTotaux } from './totaux.ts';

export interface OptionsPdf {
  /** Language of the labels; what the supplier typed stays as it is. */
  readonly langue: Langue;
  /** Written into the document's properties. */
  readonly produitLe: Date;
}

/** The mention that the law asks, in the reader's language where it is the portal's own. */
function mentionDe({ notes, seller }: SemanticInvoice, langue: Langue): string | undefined {
  const mention = notes.find((n) => n.subject === SUJET_MENTION_LEGALE)?.text;
  if (mention === undefined || seller.name === undefined) return mention;
  return mention === mentionMandat(seller.name) ? mentionLue(langue, seller.name, mention) : mention;
}

/**
 * Lays a semantic invoice out for people: A4, tagged, in French or English, its fonts embedded. Every amount is the text of
 * the model, grouped; nothing is computed. The document is PDF/A-3b once its fonts are embedded, at saving.
 */
export async function composerPdf(facture: SemanticInvoice, options: OptionsPdf): Promise<PDFDocument> {
  const { langue, produitLe } = options;
  const pdf = await PDFDocument.create();
  const plume = new Plume(pdf, await embarquerPolices(pdf));
  const feuille: Feuille = { plume, facture, langue };
  ecrireEnTete(feuille);
  ecrireLignes(feuille);
  ecrireRemises(feuille);
  ecrireTotaux(feuille);
  ecrirePaiement(feuille);
  ecrireNotes(feuille);
  ecrireAutres(feuille);
  ecrireMarques(feuille);
  ecrirePieds(feuille, mentionDe(facture, langue));
  plume.balises.ecrire(pdf);
  const nom = [dire(langue, titre(facture)), facture.number].filter(Boolean).join(' ');
  titrer(pdf, texte([nom, facture.seller.name].filter(Boolean).join(', ')) ?? '', langue);
  const auteur = texte(facture.seller.name);
  if (auteur !== undefined) pdf.setAuthor(auteur);
  pdf.setCreator('Orphéon');
  pdf.setProducer('Orphéon');
  pdf.setCreationDate(produitLe);
  pdf.setModificationDate(produitLe);
  identifier(pdf, facture, options);
  return pdf;
}

/** The file's identifier follows from what it says, so that the same invoice gives the same bytes. */
function identifier(pdf: PDFDocument, facture: SemanticInvoice, { langue, produitLe }: OptionsPdf): void {
  const empreinte = createHash('sha256')
    .update(JSON.stringify([facture, langue, produitLe]))
    .digest('hex');
  const id = PDFHexString.of(empreinte.slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}

/** The invoice as a PDF/A-3b that people read and print. The same invoice and options give the same bytes. */
export async function ecrirePdf(facture: SemanticInvoice, options: OptionsPdf): Promise<Uint8Array> {
  const pdf = await composerPdf(facture, options);
  pdf.convertToPDFA({ conformance: '3B' });
  return enregistrer(pdf);
}

/** With a cross-reference table of the old kind, which every reader and checker knows. */
export const enregistrer = (pdf: PDFDocument): Promise<Uint8Array> => pdf.save({ useObjectStreams: false });

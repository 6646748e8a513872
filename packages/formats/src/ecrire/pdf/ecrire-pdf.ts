import { type Langue, mentionMandat, type SemanticInvoice, SUJET_MENTION_LEGALE } from '@orpheon/domain';
import { PDFDocument } from 'pdf-lib';
import { titrer } from './balises.ts';
import { ecrireEnTete, ecrirePieds, type Feuille, titre } from './entete.ts';
import { ecrireLignes, ecrireRemises } from './lignes.ts';
import { dire, mentionLue } from './mots.ts';
import { Plume } from './plume.ts';
import { embarquerPolices } from './polices.ts';
import { ecrirePaiement, ecrireTotaux } from './totaux.ts';

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
 * Writes a semantic invoice as a PDF that people read: A4, tagged, in French or English, its font embedded. Every amount
 * is the text of the model, grouped; nothing is computed. The same invoice and options give the same pages.
 */
export async function ecrirePdf(facture: SemanticInvoice, { langue, produitLe }: OptionsPdf): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plume = new Plume(pdf, await embarquerPolices(pdf));
  const feuille: Feuille = { plume, facture, langue };
  ecrireEnTete(feuille);
  ecrireLignes(feuille);
  ecrireRemises(feuille);
  ecrireTotaux(feuille);
  ecrirePaiement(feuille);
  ecrirePieds(feuille, mentionDe(facture, langue));
  plume.balises.ecrire(pdf);
  const nom = `${dire(langue, titre(facture))} ${facture.number ?? ''}`.trim();
  titrer(pdf, facture.seller.name === undefined ? nom : `${nom}, ${facture.seller.name}`, langue);
  pdf.setAuthor(facture.seller.name ?? '');
  pdf.setCreator('Orphéon');
  pdf.setProducer('Orphéon');
  pdf.setCreationDate(produitLe);
  pdf.setModificationDate(produitLe);
  return pdf.save();
}

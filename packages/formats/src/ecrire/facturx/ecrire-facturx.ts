import type { ProfilFacturX, SemanticInvoice } from '@orpheon/domain';
import { AFRelationship, embedFacturX } from 'pdf-lib';
import { profilDe } from '../../factur-x/profil.ts';
import type { PieceExtraite } from '../../lecture.ts';
import { ecrireCii } from '../cii/ecrire-cii.ts';
import { composerPdf, enregistrer, type OptionsPdf } from '../pdf/ecrire-pdf.ts';

export interface OptionsFacturX extends OptionsPdf {
  /** The invoice as a CII that exists already, embedded to the byte; absent: it is written from the model. */
  readonly xml?: Uint8Array | undefined;
  /** Bytes of the attachments that the invoice names by `index`, for an XML written here. */
  readonly pieces?: readonly Pick<PieceExtraite, 'octets' | 'index'>[] | undefined;
}

const SPECIFICATION_EN16931 = 'urn:cen.eu:en16931:2017';

/** These two hold less than the pages: the XML is data about them, not another form of the same invoice (Factur-X §6.2.2). */
const INCOMPLETS: ReadonlySet<ProfilFacturX> = new Set(['MINIMUM', 'BASIC WL']);

/**
 * Writes a semantic invoice as a Factur-X: the pages of `ecrirePdf` (PDF/A-3b, tagged) that carry the invoice as CII. Its
 * profile is the one that BT-24 names, else EN 16931. The same invoice and options give the same bytes.
 */
export async function ecrireFacturX(facture: SemanticInvoice, options: OptionsFacturX): Promise<Uint8Array> {
  const annonce = profilDe(facture.specification);
  const profil = annonce ?? 'EN 16931';
  const xml = annonce && options.xml;
  // Written here, it is of the standard itself: a rule book of UBL that it also named stays behind.
  const portee = xml || profil !== 'EN 16931' ? facture : { ...facture, specification: SPECIFICATION_EN16931 };
  const pdf = await composerPdf(portee, options);
  await embedFacturX(pdf, xml ?? ecrireCii(portee, options.pieces), {
    conformanceLevel: profil,
    description: 'Factur-X',
    afRelationship: INCOMPLETS.has(profil) ? AFRelationship.Data : AFRelationship.Alternative,
    creationDate: options.produitLe,
    modificationDate: options.produitLe,
  });
  return enregistrer(pdf);
}

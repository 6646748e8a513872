import { aDesExtensions, type ProfilFacturX, type SemanticInvoice } from '@orpheon/domain';
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

const SPECIFICATIONS = {
  'EN 16931': 'urn:cen.eu:en16931:2017',
  EXTENDED: 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended',
} as const;

/** These two hold less than the pages: the XML is data about them, not another form of the same invoice (Factur-X §6.2.2). */
const INCOMPLETS: ReadonlySet<ProfilFacturX> = new Set(['MINIMUM', 'BASIC WL']);

/** Written here, it is of the standard itself, or of EXTENDED: a rule book of UBL that it also named stays behind. */
function ecriteIci(facture: SemanticInvoice) {
  const profil = aDesExtensions(facture) ? 'EXTENDED' : 'EN 16931';
  return { profil, portee: { ...facture, specification: SPECIFICATIONS[profil] } } as const;
}

/**
 * Writes a semantic invoice as a Factur-X: the pages of `ecrirePdf` (PDF/A-3b, tagged) that carry the invoice as CII. Its
 * profile is the one that BT-24 names, else EN 16931; EXTENDED where what is written here says more than the standard has a
 * place for. The same invoice and options give the same bytes.
 */
export async function ecrireFacturX(facture: SemanticInvoice, options: OptionsFacturX): Promise<Uint8Array> {
  const annonce = profilDe(facture.specification);
  const xml = annonce && options.xml;
  const { profil, portee } =
    annonce && (xml || annonce !== 'EN 16931') ? { profil: annonce, portee: facture } : ecriteIci(facture);
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

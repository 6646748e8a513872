import { type CodeInterface, INTERFACE_DU_FORMAT } from '@orpheon/domain';

/**
 * The interface that the first bytes of a file announce, for its number: a deposit is numbered before it is read, and
 * keeps its number whatever reading finds. Null: none can be told.
 */
export function interfacePresumee(debut: Uint8Array): CodeInterface | null {
  // UTF-16 shows a NUL between plain letters: without them the names below can be read.
  const texte = Buffer.from(debut).toString('latin1').replaceAll('\0', '');
  if (texte.slice(0, 1024).includes('%PDF-')) return INTERFACE_DU_FORMAT.FACTURX;
  if (/<CPPFacture(?:Mixte|Pivot)[\s>]/.test(texte)) return INTERFACE_DU_FORMAT.CPP_MIXTE;
  if (texte.includes('CrossIndustryInvoice')) return INTERFACE_DU_FORMAT.CII;
  if (/urn:oasis:names:specification:ubl|<(?:\w+:)?(?:Invoice|CreditNote)[\s>]/.test(texte))
    return INTERFACE_DU_FORMAT.UBL;
  return null;
}

import { chercher } from '../pdf/analyseur.ts';

const ESPACE_XMLDSIG = 'xmldsig#';
/** The same in UTF-16, where every second byte is zero. */
const ESPACE_XMLDSIG_UTF16 = [...ESPACE_XMLDSIG].join('\0');

export const estPdf = (octets: Uint8Array): boolean => chercher(octets.subarray(0, 1024), '%PDF-') >= 0;

/** Does a document seem to be signed? Cheap, and never no where it is: a signature of a PDF is never compressed. */
export function porteSignature(octets: Uint8Array): boolean {
  if (estPdf(octets)) return chercher(octets, '/ByteRange') >= 0;
  const utf16 = octets.subarray(0, 4).some((o) => o === 0 || o >= 0xfe);
  return chercher(octets, utf16 ? ESPACE_XMLDSIG_UTF16 : ESPACE_XMLDSIG) >= 0;
}

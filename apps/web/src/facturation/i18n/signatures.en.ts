import type { signatures as francais } from './signatures.fr.ts';

export const signatures: Readonly<Record<keyof typeof francais, string>> = {
  'signatures.titre_one': 'Electronic signature',
  'signatures.titre_other': 'Electronic signatures',
  'signatures.signataire': 'Signer',
  'signatures.declaree': 'Claimed date',
  'signatures.horodatee': 'Time-stamped on',
  'signatures.par': 'by {{autorite}}',
  'signatures.certificat': 'Certificate',
  'signatures.emisPar': 'Issued by {{emetteur}}',
  'signatures.serie': 'No. {{numero}}',
  'signatures.valide': 'Valid from',
  'signatures.au': 'to',
  'signatures.procede': 'Method',
  'signatures.verifieeLe': 'Verified on',
  'signatures.genre.PADES': 'PAdES',
  'signatures.genre.CMS_PDF': 'PDF signature (PKCS #7)',
  'signatures.genre.XADES': 'XAdES',
  'signatures.genre.XMLDSIG': 'XML signature (XMLDSig)',
  'signatures.genre.HORODATAGE_PDF': 'Time stamp of the PDF',
};

/** Certificates of deposit: taken away, and verified by anybody. */
export const certificats = {
  'certificat.titre': 'Certificate of deposit',
  'certificat.explication':
    'A proof signed by the portal: what was deposited, when, and the fingerprint of the document. Anybody can verify it.',
  'certificat.verifier': 'Verify a certificate',
  'certificat.pdf': 'Download the certificate',
  'certificat.json': 'Signed form (JSON)',
  'certificat.menuPdf': 'Certificate of deposit (PDF)',
  'certificat.menuJson': 'Certificate of deposit (signed JSON)',

  'verification.titre': 'Verify a certificate of deposit',
  'verification.accroche':
    'Were you handed a certificate issued by this portal? Verify that it is genuine. The file is examined in your browser and sent nowhere.',
  'verification.zone': 'Drop the certificate here',
  'verification.autre': 'Verify another certificate',
  'verification.aide': 'The PDF as you received it, or its signed form (JSON).',
  'verification.choisir': 'Choose a file',
  'verification.illisible': 'This file could not be read. Choose it again.',
  'verification.horsLigne':
    'It can also be verified offline, with the public keys of the portal (at /.well-known/jwks.json): the documentation gives the rule.',

  'verification.verdict.AUTHENTIQUE': '“{{nom}}” is genuine.',
  'verification.suite.AUTHENTIQUE': 'This portal signed it, and not one byte has changed since.',
  'verification.verdict.MODIFIE': '“{{nom}}” was altered.',
  'verification.suite.MODIFIE':
    'The signature in it is this portal’s, but the file is no longer as it was issued. Do not trust what it shows: this is what was signed.',
  'verification.verdict.SIGNATURE_FAUSSE': 'The signature of “{{nom}}” is false.',
  'verification.suite.SIGNATURE_FAUSSE':
    'The certificate was altered, or was never issued by this portal. Ask its holder for another.',
  'verification.verdict.CLE_INCONNUE': '“{{nom}}” is not signed by this portal.',
  'verification.suite.CLE_INCONNUE':
    'Its signing key is none of ours. It may come from another portal: verify it there.',
  'verification.verdict.PAS_UN_CERTIFICAT': '“{{nom}}” is not a certificate of deposit.',
  'verification.suite.PAS_UN_CERTIFICAT':
    'No signature of a certificate was found. A certificate that was printed and scanned, or saved again by other software, loses its signature: ask for the original file.',

  'verification.signe': 'What the portal signed',
  'verification.objet': 'About',
  'verification.objet.FLUX': 'Deposit of a file',
  'verification.objet.FACTURE': 'Deposit of an invoice',
  'verification.facture': 'Invoice',
  'verification.signatures': 'Electronic signatures of the document',
  'verification.sansSignature': 'No electronic signature',
  'verification.autresSignatures_one': '{{count}} more signature',
  'verification.autresSignatures_other': '{{count}} more signatures',
  'verification.sceau': 'Audit seal',
  'verification.sceauNumero': 'no. {{numero}}, entry {{entree}},',
  'verification.portail': 'Portal',
  'verification.etabliLe': 'Certificate issued on',
  'verification.cle': 'Signing key',
  'verification.comparer': 'And the document?',
  'verification.comparerZone': 'Compare a document with the one deposited ({{nom}})',
  'verification.comparerAide': 'Its fingerprint is computed here and compared with the one in the certificate.',
  'verification.meme': '“{{nom}}” is the document deposited, to the byte.',
  'verification.autreFichier': '“{{nom}}” is not the document deposited: its content differs.',
} as const;

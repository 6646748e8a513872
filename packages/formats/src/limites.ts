/**
 * What a reading may cost at most. Beyond a limit the document is refused with a finding that names it; nothing is
 * read on "just to see" (issue: bounded time and memory for hostile input).
 */
const MO = 1024 * 1024;

export const LIMITES = {
  /** A document with its attachments (facts §4.6). */
  octetsDocument: 120 * MO,
  /** Nested elements; the deepest lawful invoice needs about 12. */
  profondeur: 100,
  /** Elements of one document: an invoice of about 10 000 full lines. */
  elements: 220_000,
  /** Attributes of one element. */
  attributs: 64,
  /** Characters of one start tag. */
  balise: 64 * 1024,
  /** Characters of one text, attachments aside. */
  texte: 100_000,
  /** Characters of one embedded attachment: 10 MB in base64, with line breaks. */
  pieceBase64: 15 * MO,
  /** One attachment once its ZIP is unpacked, in Chorus' own formats; and all of one document. */
  pieceGonflee: 30 * MO,
  piecesGonflees: 120 * MO,
  /** Embedded attachments of one document. */
  pieces: 200,
  /** What one stream of a PDF may hold once inflated. */
  fluxPdf: 30 * MO,
  /** All that is inflated from one PDF. */
  totalPdf: 60 * MO,
  /** Objects looked at in one PDF. */
  objetsPdf: 200_000,
  /** Bytes of PDF syntax parsed in one document, whatever is parsed twice: about a second. */
  syntaxePdf: 48 * MO,
  /** Members of the arrays of one PDF that are gone through, as often as they are. */
  parcoursPdf: 2_000_000,
  /** One string of a PDF. */
  chainePdf: 64 * 1024,
  /** One string of a PDF in hexadecimal, a signature with its proofs above all: 1 MB in two characters a byte. */
  hexaPdf: 2 * MO,
  /** Objects of one PDF that cannot be read before it is given up. */
  echecsPdf: 500,
  /** A larger file without a right cross-reference table is not looked through. */
  reparationPdf: 40 * MO,
  /** Invoices of one archive (facts: a lot holds 500). */
  documentsArchive: 500,
  /** Everything an archive names: folders and what systems leave count too. */
  entreesArchive: 2_000,
  /** The table of contents of a ZIP. */
  repertoireArchive: 4 * MO,
  /** One file of an archive; a larger invoice is filed alone. */
  documentArchive: 60 * MO,
  /** All files of an archive, unpacked. */
  totalArchive: 1024 * MO,
  /** From this much unpacked on… */
  plancherTauxArchive: 16 * MO,
  /** …so many times what was received is no invoice (text shrinks ten to forty times). */
  tauxArchive: 200,
  /** Characters of a path in an archive. */
  cheminArchive: 250,
  /** Signatures of one document that are verified. */
  signatures: 10,
  /** Bytes of one signature with its certificates, time stamps and proofs. */
  octetsSignature: MO,
  /** Parts of a document that its signatures name, all together. */
  references: 30,
  /** Elements and attributes written of one document to verify its signatures, whatever is written twice: half a second. */
  canonisation: 400_000,
  /** Certificates that come with one signature. */
  certificats: 50,
  /** Findings told of one status message; beyond, more of the same says nothing new. */
  constats: 200,
} as const;

/** How the content of a format is told: by its first bytes, as text, as text that opens with a tag, or not at all. */
export type Nature = 'MARQUE' | 'TEXTE' | 'BALISES' | 'LIBRE';

export interface FormatPiece {
  readonly nature: Nature;
  /** Marks (names of `MARQUES`) that a file of this format may begin with. */
  readonly marques?: readonly NomMarque[];
  /** What it is served as; absent: plain bytes, so that a browser never runs it. */
  readonly mime?: string;
}

/**
 * First bytes of known formats, as text of one character a byte; the names are those people read. Programs and archives
 * that are never accepted are here to be named when they are found under another extension.
 */
export const MARQUES = {
  PDF: ['%PDF-'],
  PNG: ['\x89PNG\r\n\x1a\n'],
  JPEG: ['\xff\xd8\xff'],
  GIF: ['GIF87a', 'GIF89a'],
  BMP: ['BM'],
  TIFF: ['II*\x00', 'MM\x00*'],
  'ZIP/DOCX/XLSX/ODT': ['PK\x03\x04', 'PK\x05\x06'],
  'DOC/XLS/PPT': ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  GZIP: ['\x1f\x8b'],
  BZIP2: ['BZh'],
  RTF: ['{\\rtf'],
  BIFF: ['\x09\x00', '\x09\x02', '\x09\x04', '\x09\x08'],
  PKCS7: ['\x30\x80', '\x30\x81', '\x30\x82', '\x30\x83', '\x30\x84', '-----BEGIN', 'MII'],
  EXE: ['MZ'],
  ELF: ['\x7fELF'],
  'Mach-O': ['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'],
  CLASS: ['\xca\xfe\xba\xbe'],
  LNK: ['L\x00\x00\x00\x01\x14\x02\x00'],
  CAB: ['MSCF\x00'],
  RAR: ['Rar!\x1a\x07'],
  '7Z': ["7z\xbc\xaf'\x1c"],
} as const;
export type NomMarque = keyof typeof MARQUES;

/** Found under another extension, they are named to whoever files them; the others are too short to be sure of. */
export const MARQUES_SURES: readonly NomMarque[] = [
  'PDF',
  'PNG',
  'JPEG',
  'GIF',
  'TIFF',
  'ZIP/DOCX/XLSX/ODT',
  'DOC/XLS/PPT',
  'GZIP',
  'RTF',
  'RAR',
  '7Z',
];

/** Refused under any extension, even where the format itself cannot be told. */
export const MARQUES_DE_PROGRAMMES: readonly NomMarque[] = ['EXE', 'ELF', 'Mach-O', 'CLASS', 'LNK', 'CAB'];

const marque = (nom: NomMarque, mime: string): FormatPiece => ({ nature: 'MARQUE', marques: [nom], mime });
const zip = (mime: string): FormatPiece => marque('ZIP/DOCX/XLSX/ODT', mime);
const ole = (mime: string): FormatPiece => marque('DOC/XLS/PPT', mime);
const OPENXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const JPEG: FormatPiece = { nature: 'MARQUE', marques: ['JPEG'], mime: 'image/jpeg' };
const TIFF: FormatPiece = { nature: 'MARQUE', marques: ['TIFF'], mime: 'image/tiff' };
const GZIP: FormatPiece = { nature: 'MARQUE', marques: ['GZIP'], mime: 'application/gzip' };
const EXCEL_4: FormatPiece = { nature: 'MARQUE', marques: ['DOC/XLS/PPT', 'BIFF'] };
/** Accepted, and only ever handed out as bytes: a browser would run or render them (decisions §9). */
const PAGE: FormatPiece = { nature: 'TEXTE' };
const BALISES: FormatPiece = { nature: 'BALISES' };

/** The extensions that the reference accepts (facts §4.6), and what their content must be. */
export const FORMATS_PIECES: Readonly<Record<string, FormatPiece>> = {
  pdf: { nature: 'MARQUE', marques: ['PDF'], mime: 'application/pdf' },
  png: { nature: 'MARQUE', marques: ['PNG'], mime: 'image/png' },
  jpg: JPEG,
  jpeg: JPEG,
  gif: { nature: 'MARQUE', marques: ['GIF'], mime: 'image/gif' },
  bmp: { nature: 'MARQUE', marques: ['BMP'], mime: 'image/bmp' },
  tif: TIFF,
  tiff: TIFF,
  // Fax machines write TIFF, or raw lines without any mark.
  fax: { nature: 'LIBRE' },
  zip: zip('application/zip'),
  docx: zip(`${OPENXML}.wordprocessingml.document`),
  xlsx: zip(`${OPENXML}.spreadsheetml.sheet`),
  pptx: zip(`${OPENXML}.presentationml.presentation`),
  odt: zip(`${ODF}.text`),
  ods: zip(`${ODF}.spreadsheet`),
  odp: zip(`${ODF}.presentation`),
  doc: ole('application/msword'),
  xls: ole('application/vnd.ms-excel'),
  ppt: ole('application/vnd.ms-powerpoint'),
  pps: ole('application/vnd.ms-powerpoint'),
  xlc: EXCEL_4,
  xlm: EXCEL_4,
  gz: GZIP,
  tgz: GZIP,
  gzip: GZIP,
  bz2: { nature: 'MARQUE', marques: ['BZIP2'], mime: 'application/x-bzip2' },
  rtf: { nature: 'MARQUE', marques: ['RTF'], mime: 'application/rtf' },
  p7s: { nature: 'MARQUE', marques: ['PKCS7'], mime: 'application/pkcs7-signature' },
  csv: { nature: 'TEXTE', mime: 'text/csv' },
  txt: { nature: 'TEXTE', mime: 'text/plain' },
  xml: { nature: 'BALISES', mime: 'application/xml' },
  xsd: BALISES,
  xsl: BALISES,
  svg: BALISES,
  xhtml: BALISES,
  htm: PAGE,
  html: PAGE,
};

/** The part after the last dot, in lower case; undefined where the name has none, or nothing before it. */
export const extensionDe = (nom: string): string | undefined => /[^.]\.([^.\s]+)$/.exec(nom)?.[1]?.toLowerCase();

const formatDe = (nom: string): FormatPiece | undefined => {
  const extension = extensionDe(nom) ?? '';
  return Object.hasOwn(FORMATS_PIECES, extension) ? FORMATS_PIECES[extension] : undefined;
};

/** The type a file is kept under: its extension decides, never what the sender's browser claims. */
export const typeMimeDe = (nom: string): string => formatDe(nom)?.mime ?? 'application/octet-stream';

/** For a file chooser: what may be attached. */
export const EXTENSIONS_PIECES: readonly string[] = Object.keys(FORMATS_PIECES);

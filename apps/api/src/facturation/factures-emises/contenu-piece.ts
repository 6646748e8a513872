const octets = (...valeurs: number[]): Buffer => Buffer.from(valeurs);
const ZIP = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('PK\u0005\u0006', 'latin1')];
const OLE = [octets(0xd0, 0xcf, 0x11, 0xe0)];
const GZIP = [octets(0x1f, 0x8b)];
const JPEG = [octets(0xff, 0xd8, 0xff)];
const TIFF = [octets(0x49, 0x49, 0x2a, 0x00), octets(0x4d, 0x4d, 0x00, 0x2a)];

interface TypeConnu {
  readonly mime: string;
  /** How the file may begin; absent: anything. */
  readonly debuts?: readonly Buffer[];
}

/** Common kinds of attachments: what they are served as, and how their bytes begin. */
const TYPES: Readonly<Record<string, TypeConnu>> = {
  pdf: { mime: 'application/pdf', debuts: [Buffer.from('%PDF-')] },
  png: { mime: 'image/png', debuts: [octets(0x89, 0x50, 0x4e, 0x47)] },
  jpg: { mime: 'image/jpeg', debuts: JPEG },
  jpeg: { mime: 'image/jpeg', debuts: JPEG },
  gif: { mime: 'image/gif', debuts: [Buffer.from('GIF8')] },
  bmp: { mime: 'image/bmp', debuts: [Buffer.from('BM')] },
  tif: { mime: 'image/tiff', debuts: TIFF },
  tiff: { mime: 'image/tiff', debuts: TIFF },
  zip: { mime: 'application/zip', debuts: ZIP },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', debuts: ZIP },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', debuts: ZIP },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', debuts: ZIP },
  odt: { mime: 'application/vnd.oasis.opendocument.text', debuts: ZIP },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', debuts: ZIP },
  odp: { mime: 'application/vnd.oasis.opendocument.presentation', debuts: ZIP },
  doc: { mime: 'application/msword', debuts: OLE },
  xls: { mime: 'application/vnd.ms-excel', debuts: OLE },
  ppt: { mime: 'application/vnd.ms-powerpoint', debuts: OLE },
  gz: { mime: 'application/gzip', debuts: GZIP },
  tgz: { mime: 'application/gzip', debuts: GZIP },
  gzip: { mime: 'application/gzip', debuts: GZIP },
  bz2: { mime: 'application/x-bzip2', debuts: [Buffer.from('BZh')] },
  rtf: { mime: 'application/rtf', debuts: [Buffer.from('{\\rtf')] },
  csv: { mime: 'text/csv' },
  txt: { mime: 'text/plain' },
  xml: { mime: 'application/xml' },
};

const typeDe = (nom: string): TypeConnu | undefined => TYPES[/\.([^.]+)$/.exec(nom)?.[1]?.toLowerCase() ?? ''];

/** The type a file is kept under: its extension decides, never what the sender's browser claims. */
export const typeMimeDe = (nom: string): string => typeDe(nom)?.mime ?? 'application/octet-stream';

/** Do the first bytes belong to what the extension announces? Kinds that have no mark of their own pass. */
export function contenuConforme(nom: string, debut: Buffer): boolean {
  const type = typeDe(nom);
  if (!type?.debuts) return true;
  // Readers of PDF allow a few bytes before its mark.
  if (type.mime === 'application/pdf') return debut.subarray(0, 1024).includes('%PDF-');
  return type.debuts.some((d) => debut.subarray(0, d.length).equals(d));
}

import type { Anomalie } from '@orpheon/domain';
import { fatale } from '../trouvailles.ts';

/** How the bytes of an XML document become text. */
export interface Encodage {
  /** Label for `TextDecoder`. */
  readonly etiquette: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';
  /** What the document declares, for the findings; `UTF-8` where it declares nothing. */
  readonly declare: string;
  readonly anomalies: readonly Anomalie[];
}

/** Declared names that are accepted. ISO-8859-1 is read as Windows-1252, which holds it. */
const ETIQUETTES: Readonly<Record<string, Encodage['etiquette']>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

const DECLARATION = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._:-]{0,40})["']/;

/** Reads a one-byte-per-character view of the first bytes: enough for the XML declaration. */
const apercu = (octets: Uint8Array): string => String.fromCharCode(...octets.subarray(0, 256));

const estUtf16 = (nom: string): boolean => /^utf-?16/i.test(nom);

/** Tells the encoding from the byte-order mark, else from the first bytes, else from the declaration. */
export function reconnaitreEncodage(octets: Uint8Array): Encodage {
  const [a, b, c, d] = octets;
  if (a === 0xff && b === 0xfe) return { etiquette: 'utf-16le', declare: 'UTF-16', anomalies: [] };
  if (a === 0xfe && b === 0xff) return { etiquette: 'utf-16be', declare: 'UTF-16', anomalies: [] };
  if (a === 0x3c && b === 0 && d === 0) return { etiquette: 'utf-16le', declare: 'UTF-16', anomalies: [] };
  if (a === 0 && b === 0x3c && c === 0) return { etiquette: 'utf-16be', declare: 'UTF-16', anomalies: [] };
  const marque = a === 0xef && b === 0xbb && c === 0xbf;
  const declare = DECLARATION.exec(apercu(marque ? octets.subarray(3) : octets))?.[1] ?? 'UTF-8';
  const etiquette = ETIQUETTES[declare.toLowerCase()];
  if (etiquette === undefined) {
    const code = estUtf16(declare) ? 'ORP-ENCODAGE-FAUX' : 'ORP-ENCODAGE-INCONNU';
    const anomalie = fatale(code, 'SYNTAXE', { valeur: declare, parametres: { encodage: declare } });
    return { etiquette: 'utf-8', declare, anomalies: [anomalie] };
  }
  // The mark cannot lie: such a file is UTF-8 whatever it declares.
  return { etiquette: marque ? 'utf-8' : etiquette, declare, anomalies: [] };
}

import type { Anomalie } from './anomalies.ts';

/** An attachment as the rules see it; `taille` in bytes. */
export interface PieceJointe {
  readonly nom: string;
  readonly taille: number;
  readonly typeMime: string;
}

const MO = 1024 * 1024;
/** Facts §4.6: 10 MB for one file, 120 MB for an invoice with its attachments, 50 characters for a name. */
export const TAILLE_MAX_PIECE = 10 * MO;
export const TAILLE_MAX_DEPOT = 120 * MO;
export const LONGUEUR_MAX_NOM_PIECE = 50;

export const EXTENSIONS_PIECES: ReadonlySet<string> = new Set(
  `bmp htm fax png xhtml bz2 jpeg pps xlc csv jpg ppt pptx xlm doc docx odp rtf xls xlsx gif ods svg xml gz odt tgz xsd gzip
  p7s tif tiff xsl html pdf txt zip`.split(/\s+/),
);

const enMo = (octets: number): string => String(Math.ceil((octets / MO) * 10) / 10);

const fatale = (code: Anomalie['code'], nom: string, parametres: Readonly<Record<string, string>>): Anomalie => ({
  code,
  couche: 'CHORUS',
  gravite: 'FATALE',
  terme: 'BT-125',
  ...(nom !== '' && { valeur: nom.slice(0, 200) }),
  parametres: { nom, ...parametres },
});

/** Judges attachments one by one, then all together with the document itself (`tailleDocument` in bytes). */
export function controlerPieces(pieces: readonly PieceJointe[], tailleDocument = 0): Anomalie[] {
  const anomalies = pieces.flatMap(controlerPiece);
  const total = pieces.reduce((somme, p) => somme + p.taille, tailleDocument);
  if (total > TAILLE_MAX_DEPOT) {
    anomalies.push(fatale('ORP-PIECES-TOTAL', '', { taille: enMo(total), maximum: enMo(TAILLE_MAX_DEPOT) }));
  }
  return anomalies;
}

function controlerPiece({ nom, taille }: PieceJointe): Anomalie[] {
  const anomalies: Anomalie[] = [];
  if (taille > TAILLE_MAX_PIECE) {
    anomalies.push(fatale('ORP-PIECE-TAILLE', nom, { taille: enMo(taille), maximum: enMo(TAILLE_MAX_PIECE) }));
  }
  if (nom.length > LONGUEUR_MAX_NOM_PIECE) {
    anomalies.push(
      fatale('ORP-PIECE-NOM-LONG', nom, { longueur: String(nom.length), maximum: String(LONGUEUR_MAX_NOM_PIECE) }),
    );
  }
  const extension = /[^.]\.([^.\s]+)$/.exec(nom)?.[1]?.toLowerCase();
  if (extension === undefined) anomalies.push(fatale('ORP-PIECE-SANS-EXTENSION', nom, {}));
  else if (!EXTENSIONS_PIECES.has(extension)) anomalies.push(fatale('ORP-PIECE-EXTENSION', nom, { extension }));
  return anomalies;
}

import type {
  Anomalie,
  FormatFacture,
  Position,
  ProfilFacturX,
  SemanticInvoice,
  SignatureVerifiee,
} from '@orpheon/domain';

/** An attachment decoded from the document (BG-24). */
export interface PieceExtraite {
  /** File name without any folder; `SupportingDocument.index` of the invoice points to `index`. */
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: Uint8Array;
  readonly index: number;
  /** The document itself as people read it (`SupportingDocument.readable`). */
  readonly lisible?: boolean;
}

/** Where each term was read: key `BT-13`, or `BG-25[2]/BT-131` in a repeated group (ranks from 1). */
export type Positions = Readonly<Record<string, { readonly chemin: string; readonly position: Position }>>;

/**
 * What became of a document. `facture` is null where no invoice could be told; then `anomalies` holds at least one
 * fatal finding that says what the document is and what to do. An invoice may also come with fatal findings: it was
 * understood, and is refused.
 */
export interface Lecture {
  readonly format: FormatFacture | null;
  readonly profil?: ProfilFacturX;
  readonly facture: SemanticInvoice | null;
  readonly positions: Positions;
  /** The structured invoice as received: the file itself, or what the PDF embeds. null where it is but a part of the file (XAdES). */
  readonly xml: Uint8Array | null;
  readonly pieces: readonly PieceExtraite[];
  /** The PDF that the file is but a signature around (XAdES): the document as people read it. */
  readonly pdfSigne?: Uint8Array;
  /** Electronic signatures of the document, in the order in which they were made. Absent: none was looked for. */
  readonly signatures?: readonly SignatureVerifiee[];
  /** Layers CONTENEUR and SYNTAXE. */
  readonly anomalies: readonly Anomalie[];
  /** Fatal syntax bindings of EN 16931 that the XML breaks. */
  readonly liaisons?: LiaisonsLues;
}

export interface LiaisonsLues {
  /** Their ids, as the official verdict counts them. */
  readonly regles: readonly string[];
  /** What is said of them: `recevabilite.ts` tells which refuse. */
  readonly anomalies: readonly Anomalie[];
}

export const lectureRefusee = (...anomalies: readonly Anomalie[]): Lecture => ({
  format: null,
  facture: null,
  positions: {},
  xml: null,
  pieces: [],
  anomalies,
});

import type {
  Anomalie,
  DonneesChorus,
  FormatFacture,
  ProfilFacturX,
  SemanticInvoice,
  SignatureVerifiee,
} from '@orpheon/domain';
import type { Jugement as JugementLecture } from '@orpheon/formats';

/** What a file was found to be: what the worker hands to the page. The bytes stay in the file. */
export interface DocumentCompris {
  readonly format: FormatFacture | null;
  readonly profil: ProfilFacturX | null;
  readonly facture: SemanticInvoice | null;
  readonly donnees: DonneesChorus | null;
  readonly pieces: readonly { readonly nom: string; readonly taille: number }[];
  /** SHA-256 of the file in hexadecimal; null where the browser cannot compute it (page not served securely). */
  readonly empreinte: string | null;
  /** Verified here but for their authorities, which the portal alone knows. */
  readonly signatures: readonly SignatureVerifiee[];
  /** Findings of the reading. */
  readonly anomalies: readonly Anomalie[];
}

/** What the checks say, reading included: of its two verdicts, a deposit asks for one. */
export interface Jugement extends Pick<JugementLecture, 'anomalies' | 'recevable'> {
  /** Where help is: the recipient as the directory knows it, and the invoice that already holds the number. */
  readonly destinataireId?: string | undefined;
  readonly dejaDeposeeId?: string | undefined;
}

import type { ParametresDestinataire, TypeIdentifiant } from '../../organisation/structure.ts';
import type { LigneReferentiel } from '../../referentiels/referentiels.ts';

/** How strictly identifiers are judged: production checks digits, qualification takes the fictitious ones too. */
export type PolitiqueIdentifiants = 'PRODUCTION' | 'QUALIFICATION';

/** Who files: fixed by the session, not by the document. */
export interface Deposant {
  readonly structureId: string;
  readonly typeIdentifiant: TypeIdentifiant;
  readonly identifiant: string;
  readonly raisonSociale: string;
}

export interface FaitsService {
  readonly id: string;
  readonly code: string;
  readonly nom: string;
  /** Active and within its dates on the day of the deposit. */
  readonly actif: boolean;
  readonly engagementObligatoire: boolean;
}

/** What is known of the closing of a structure: who files to it, or for it, is told where to turn. */
export interface FaitsFermeture {
  /** Calendar day of its closing; null: not known, or open. */
  readonly fermeeLe?: string | null;
  /** The last of those that took its place, where it is open. */
  readonly successeur?: { readonly id: string; readonly identifiant: string; readonly raisonSociale: string } | null;
}

/** What a check needs to know where no register is asked: enough for every layer but the portal's. */
export interface FaitsSansRegistre {
  /** Calendar day in Europe/Paris, `YYYY-MM-DD`. */
  readonly aujourdhui: string;
  readonly politiqueIdentifiants: PolitiqueIdentifiants;
  /**
   * The document goes to a flow of the e-invoicing reform (FSO114x): its cadres are taken and its rules refuse (br-fr, decisions §3). The
   * portal opens no such flow; who checks a document for one says so.
   */
  readonly fluxDeReforme?: boolean;
}

/**
 * What the portal knows, loaded beforehand for one document so that the checks stay pure; the browser gets the same
 * facts from the API. `null`: the portal does not know it.
 */
export interface FaitsDepot extends FaitsSansRegistre {
  readonly deposant: Deposant;
  /** The depositing structure where the document names it as its issuer; of another one nothing is told. */
  readonly fournisseur:
    | (FaitsFermeture & {
        readonly id: string;
        readonly raisonSociale: string;
        readonly active: boolean;
        readonly publique: boolean;
      })
    | null;
  /** The issuer's service named by BT-29; null: none named, or unknown. */
  readonly serviceFournisseur: FaitsService | null;
  readonly destinataire:
    | (FaitsFermeture & {
        readonly id: string;
        /** Empty where it is no public entity: a number found in a document opens no directory of private structures. */
        readonly raisonSociale: string;
        readonly active: boolean;
        readonly publique: boolean;
        /** False: who names no service reaches nobody, the default one being closed or out of its dates that day. */
        readonly serviceParDefautActif?: boolean;
        readonly parametres: ParametresDestinataire;
      })
    | null;
  /** The recipient's service named by the document; null: none named, or unknown. */
  readonly service: FaitsService | null;
  /** The valideur of A9 / A12 when the document names one. */
  readonly valideur: { readonly id: string; readonly active: boolean } | null;
  /** Dated VAT rates; absent: rates are not judged. */
  readonly tauxTva?: readonly LigneReferentiel[];
  /** An invoice of this issuer that already holds this number. */
  readonly dejaDeposee: { readonly id: string; readonly numero: string; readonly deposeeLe: string } | null;
}

/** A deposit that the API acknowledged: from then on it must exist for ever. */
export interface DepotAcquitte {
  readonly fluxId: string;
  readonly structureId: string;
  readonly jeton: string;
  /** SHA-256 of the bytes sent. */
  readonly empreinte: string;
  /** Invoices in it that the portal must accept, and that it must refuse. */
  readonly acceptables: number;
  readonly refusables: number;
}

/** An action on an invoice that the API acknowledged. */
export interface ActionAcquittee {
  readonly factureId: string;
  readonly action: string;
  /** Of the history row that it left. */
  readonly rang: number;
  readonly utilisateurId: string;
}

/** A version of an invoice being typed whose keeping was acknowledged. */
export interface VersionGardee {
  readonly saisieId: string;
  readonly version: number;
}

/** A typed invoice whose sending was acknowledged. */
export interface SaisieAcquittee {
  readonly saisieId: string;
  readonly factureId: string;
  readonly numero: string;
  readonly jeton: string;
}

/** What the clients were told, and every promise that was seen broken. */
export interface Registre {
  readonly depots: DepotAcquitte[];
  readonly actions: ActionAcquittee[];
  readonly gardees: VersionGardee[];
  readonly saisies: SaisieAcquittee[];
  /** Refused as conflicts: the rank is that which they would have had. */
  readonly conflits: ActionAcquittee[];
  readonly fautes: string[];
  readonly compte: {
    requetes: number;
    /** Requests sent again with the same key because the connection broke. */
    reprises: number;
    rejeux: number;
    memesFichiers: number;
    deposEnsemble: number;
    lots: number;
    reponses5xx: number;
    /** Requests that got no answer at all. */
    ruptures: number;
  };
}

export const nouveauRegistre = (): Registre => ({
  depots: [],
  actions: [],
  gardees: [],
  saisies: [],
  conflits: [],
  fautes: [],
  compte: {
    requetes: 0,
    reprises: 0,
    rejeux: 0,
    memesFichiers: 0,
    deposEnsemble: 0,
    lots: 0,
    reponses5xx: 0,
    ruptures: 0,
  },
});

/** Kinds of identifier of a structure (facts §2.1), with the code that flows use for them. */
export const TYPES_IDENTIFIANT = {
  SIRET: '1',
  UE_HORS_FRANCE: '2',
  HORS_UE: '3',
  RIDET: '4',
  TAHITI: '5',
  AUTRE: '6',
  PARTICULIER: '7',
} as const;
export type TypeIdentifiant = keyof typeof TYPES_IDENTIFIANT;

/** Parameters of a public structure (facts §2.2). */
export interface ParametresDestinataire {
  readonly serviceObligatoire: boolean;
  readonly engagementObligatoire: boolean;
  /** Either one suffices; then the two above are not read. */
  readonly serviceOuEngagementObligatoire: boolean;
  /** The entity does not publish "mise en paiement". */
  readonly miseEnPaiementNonCommuniquee: boolean;
  readonly maitriseOuvrageSeulement: boolean;
  /** Currencies accepted besides EUR. */
  readonly devisesAcceptees: readonly string[];
}

/** Code of the service that every structure has. */
export const CODE_SERVICE_PAR_DEFAUT = 'SERVICE_DEFAUT';
/** Code of the service, on every public structure, reserved to invoices between public entities (facts §2.3). */
export const CODE_SERVICE_FACTURES_PUBLIQUES = 'FACTURES_PUBLIQUES';

/** What a recipient demands of an invoice addressed to one of its services (facts §2.2, either/or rule). */
export function exigences(
  parametres: ParametresDestinataire,
  service: { readonly engagementObligatoire: boolean } | null,
): { service: boolean; engagement: boolean; unDesDeux: boolean } {
  const engagementDuService = service?.engagementObligatoire ?? false;
  if (parametres.serviceOuEngagementObligatoire) {
    return { service: false, engagement: engagementDuService, unDesDeux: true };
  }
  return {
    service: parametres.serviceObligatoire,
    engagement: parametres.engagementObligatoire || engagementDuService,
    unDesDeux: false,
  };
}

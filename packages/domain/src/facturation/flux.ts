/** States of a flow (domain decisions §3). A deposit by portal or API never shows IN_RECU. */
export const STATUTS_FLUX = [
  'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP',
  'IN_RECU',
  'IN_EN_COURS_TRAITEMENT_CPP',
  'IN_INTEGRE',
  'IN_INTEGRE_PARTIEL',
  'IN_REJETE',
  'IN_INCIDENTE',
] as const;
export type StatutFlux = (typeof STATUTS_FLUX)[number];

export const STATUTS_FLUX_FINAUX = ['IN_INTEGRE', 'IN_INTEGRE_PARTIEL', 'IN_REJETE', 'IN_INCIDENTE'] as const;
export const fluxEstFinal = (statut: StatutFlux): boolean =>
  (STATUTS_FLUX_FINAUX as readonly StatutFlux[]).includes(statut);

/** States that let their file go: it may be filed again, nothing of it having been accepted. */
const LIBERENT_LE_FICHIER: readonly StatutFlux[] = ['IN_REJETE', 'IN_INCIDENTE'];
/** Does a deposit in that state hold its file, so that the same one is not taken twice? */
export const retientSonFichier = (statut: StatutFlux): boolean => !LIBERENT_LE_FICHIER.includes(statut);

/** Code of the partner under which deposits by portal and API are numbered. */
export const PARTENAIRE_PORTAIL = 'CPP001';

/**
 * Interface code by recognised format (facts §9.1). The pivot is what recipients get and has no interface of its own: it
 * is taken where its sister format comes in.
 */
export const INTERFACE_DU_FORMAT = {
  UBL: 'FSO1100A',
  CII: 'FSO1106A',
  FACTURX: 'FSO1117A',
  CPP_MIXTE: 'FSO1113A',
  CPP_PIVOT: 'FSO1113A',
} as const;
export type CodeInterface = (typeof INTERFACE_DU_FORMAT)[keyof typeof INTERFACE_DU_FORMAT];

/**
 * Interfaces by which the invoices of a deposit came: that of the deposit, or those of the syntaxes that a lot mixes.
 * An interface told from the first bytes of a file that was not understood stands alone.
 */
export function interfacesDuFlux(flux: {
  readonly codeInterface: string | null;
  readonly factures: readonly { readonly format: keyof typeof INTERFACE_DU_FORMAT | null }[];
}): CodeInterface[] {
  const connues = [...new Set(Object.values(INTERFACE_DU_FORMAT))];
  const desFactures = new Set(flux.factures.flatMap((f) => (f.format ? [INTERFACE_DU_FORMAT[f.format]] : [])));
  return connues.filter((code) => code === flux.codeInterface || desFactures.has(code));
}

/**
 * Number of a flow: partner (6) + digits of the interface (4) + sequence (15), 25 characters (facts §9.2).
 * A file whose format cannot be told is numbered under interface 0000.
 */
export function numeroDeFlux(
  codeInterface: CodeInterface | null,
  sequence: bigint,
  partenaire = PARTENAIRE_PORTAIL,
): string {
  const chiffres = codeInterface ? codeInterface.slice(3, 7) : '0000';
  return `${partenaire}${chiffres}${sequence.toString().padStart(15, '0')}`;
}

/** Verdict of a flow from what became of its invoices; no invoice at all is a rejection. */
export function statutFinalDuFlux(
  acceptees: number,
  refusees: number,
): 'IN_INTEGRE' | 'IN_INTEGRE_PARTIEL' | 'IN_REJETE' {
  if (acceptees === 0) return 'IN_REJETE';
  return refusees === 0 ? 'IN_INTEGRE' : 'IN_INTEGRE_PARTIEL';
}

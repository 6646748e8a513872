/** Cadres de facturation that a simple invoice may carry by portal, API or flow (domain decisions §3). */
export const CADRES_SIMPLES = ['A1', 'A2', 'A9', 'A12'] as const;
export type CadreSimple = (typeof CADRES_SIMPLES)[number];

/** Cadres of works invoices, filed through their own circuit. */
export const CADRES_TRAVAUX = [
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A10',
  'A13',
  'A14',
  'A15',
  'A16',
  'A17',
  'A18',
  'A19',
  'A20',
  'A22',
  'A23',
  'A24',
  'A25',
] as const;

/** An invoice without cadre is a supplier's invoice. */
export const CADRE_PAR_DEFAUT: CadreSimple = 'A1';

/** Formats of a document that carries a structured invoice. */
export const FORMATS = ['FACTURX', 'UBL', 'CII', 'CPP_MIXTE', 'CPP_PIVOT'] as const;
export type FormatFacture = (typeof FORMATS)[number];

/** Formats of Chorus itself: no EN 16931 invoice, whose rules say nothing of them. */
const FORMATS_CPP: readonly FormatFacture[] = ['CPP_MIXTE', 'CPP_PIVOT'];
/** Do the rules of EN 16931 apply to an invoice of that format? */
export const releveDeEn16931 = (format: FormatFacture): boolean => !FORMATS_CPP.includes(format);

export const PROFILS_FACTURX = ['MINIMUM', 'BASIC WL', 'BASIC', 'EN 16931', 'EXTENDED'] as const;
export type ProfilFacturX = (typeof PROFILS_FACTURX)[number];

/** Means of payment that a Chorus invoice may name (UNTDID 4461 subset, facts of the Factur-X workbook). */
export const MODES_PAIEMENT = ['10', '20', '30', '31', '42', '48', '49', '57', '97', 'ZZZ'] as const;

export const MODES_DEPOT = [
  'UPLOAD_PORTAIL',
  'SAISIE_PORTAIL',
  'DEPOT_PDF_PORTAIL',
  'UPLOAD_API',
  'SAISIE_API',
  'DEPOT_PDF_API',
  'EDI',
] as const;
export type ModeDepot = (typeof MODES_DEPOT)[number];

/** What the portal writes of a structured invoice for whoever may read it: pages alone, or pages that carry it. */
export const FORMES_ECRITES = ['pdf', 'facturx'] as const;
export type FormeEcrite = (typeof FORMES_ECRITES)[number];

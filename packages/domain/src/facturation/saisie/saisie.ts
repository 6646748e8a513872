import type { CadreSimple, MODES_PAIEMENT } from '../cadres.ts';

/**
 * An invoice as it is being typed, or as its plain PDF is described: what the person chose and wrote, nothing that can
 * be computed from it. Texts stand as typed (amounts are decimal text with a point, `''` where nothing is typed yet),
 * dates are `YYYY-MM-DD`; `null`: not chosen. It may be incomplete at any time: `jugerSaisie` says what is missing.
 */
export interface SaisieFacture {
  readonly type: 'FACTURE' | 'AVOIR';
  /** A1: to be paid; A2: already paid (features F13). A9 and A12 come with the validation of subcontractors. */
  readonly cadre: Extract<CadreSimple, 'A1' | 'A2'>;
  readonly numero: string;
  readonly dateFacture: string;
  readonly dateEcheance: string;
  /** ISO 4217. */
  readonly devise: string;
  /** Structure that receives, chosen in the directory. */
  readonly destinataireId: string | null;
  /** Code of one of its active services. */
  readonly codeService: string;
  /** Code of the issuer's own service (BT-29). */
  readonly codeServiceFournisseur: string;
  readonly numeroEngagement: string;
  readonly numeroMarche: string;
  /** Invoice that a credit note corrects (BG-3). */
  readonly origine: { readonly numero: string; readonly date: string; readonly factureId: string | null } | null;
  /** Delivery or service period (BG-14). */
  readonly periode: { readonly debut: string; readonly fin: string };
  readonly lignes: readonly LigneSaisie[];
  /** Discounts and charges on the whole invoice (BG-20, BG-21). */
  readonly remises: readonly RemiseSaisie[];
  readonly paiement: {
    readonly mode: ModePaiement;
    /** IBAN and BIC typed, or copied from a bank detail of the structure. */
    readonly iban: string;
    readonly bic: string;
    readonly titulaire: string;
    readonly conditions: string;
  };
  /** Already paid (BT-113); not read under A2, where everything is. */
  readonly acompte: string;
  /** Total of TVA in euros (BT-111), asked for where the invoice is in another currency; `''` otherwise. */
  readonly tvaEnEuros: string;
  /** TVA recap of a plain PDF, typed instead of lines; empty where there are lines. */
  readonly recapitulatif: readonly RecapitulatifSaisi[];
  /** Why no TVA is due, for the categories that ask for it (BT-120). */
  readonly motifExoneration: string;
  /** For the recipient (BG-1). */
  readonly commentaire: string;
}

export type ModePaiement = (typeof MODES_PAIEMENT)[number];

/** Categories of TVA that the form offers (UNTDID 5305). */
export const CATEGORIES_TVA = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
export type CategorieTva = (typeof CATEGORIES_TVA)[number];

export interface LigneSaisie {
  readonly denomination: string;
  readonly description: string;
  readonly reference: string;
  /** Up to six decimals. */
  readonly quantite: string;
  /** UN/ECE Rec 20 code: `C62` piece, `HUR` hour, `DAY` day… */
  readonly unite: string;
  /** Without TVA, before discount, up to six decimals. */
  readonly prixUnitaire: string;
  /** Discount on the line: a percentage or an amount; `''`: none. */
  readonly remise: { readonly mode: 'POURCENTAGE' | 'MONTANT'; readonly valeur: string };
  readonly categorieTva: CategorieTva;
  readonly tauxTva: string;
}

export interface RemiseSaisie {
  readonly nature: 'REMISE' | 'FRAIS';
  readonly mode: 'POURCENTAGE' | 'MONTANT';
  readonly valeur: string;
  readonly motif: string;
  readonly categorieTva: CategorieTva;
  readonly tauxTva: string;
}

export interface RecapitulatifSaisi {
  readonly categorieTva: CategorieTva;
  readonly tauxTva: string;
  readonly base: string;
  readonly montant: string;
}

/**
 * SAISIE: the portal writes the document from what is typed (mandat de facturation to the portal). PDF: the supplier's
 * own unsigned PDF is the document, and what is typed describes it.
 */
export const MODES_SAISIE = ['SAISIE', 'PDF'] as const;
export type ModeSaisie = (typeof MODES_SAISIE)[number];

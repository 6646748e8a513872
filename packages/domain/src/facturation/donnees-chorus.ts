import { texteMontant } from '../commun/decimal.ts';
import { normaliserIban } from '../commun/identifiants.ts';
import { TYPES_IDENTIFIANT, type TypeIdentifiant } from '../organisation/structure.ts';
import { CADRE_PAR_DEFAUT, type FormatFacture, type ProfilFacturX } from './cadres.ts';
import type { Identifier, Party, SemanticInvoice } from './semantique.ts';

/**
 * What Chorus reads in a semantic invoice: the data by which it is routed, told apart and paid. One derivation
 * (`extraireDonneesChorus`), used by the checks, the portal's preview and the integration alike.
 */
export interface DonneesChorus {
  readonly format: FormatFacture;
  readonly profil?: ProfilFacturX | undefined;
  readonly numero?: string | undefined;
  readonly codeType?: string | undefined;
  readonly type: 'FACTURE' | 'AVOIR';
  /** A1 where the document names none. */
  readonly cadre: string;
  /** `YYYY-MM-DD`. */
  readonly dateFacture?: string | undefined;
  readonly dateEcheance?: string | undefined;
  readonly devise?: string | undefined;
  readonly fournisseur: {
    readonly identifiant?: string | undefined;
    readonly typeIdentifiant?: string | undefined;
    readonly raisonSociale?: string | undefined;
  };
  readonly codeServiceFournisseur?: string | undefined;
  readonly destinataire: {
    readonly identifiant?: string | undefined;
    readonly typeIdentifiant?: string | undefined;
    readonly raisonSociale?: string | undefined;
  };
  readonly codeService?: string | undefined;
  readonly numeroEngagement?: string | undefined;
  readonly numeroMarche?: string | undefined;
  readonly numeroFactureOrigine?: string | undefined;
  readonly modePaiement?: string | undefined;
  readonly iban?: string | undefined;
  readonly bic?: string | undefined;
  readonly montantHt?: string | undefined;
  readonly montantTva?: string | undefined;
  readonly montantTtc?: string | undefined;
  readonly netAPayer?: string | undefined;
}

/** Identifier schemes (ISO 6523): SIREN, or SIRET on Chorus; SIRET; routing code; VAT number. */
const SCHEME_SIREN = '0002';
const SCHEME_SIRET = '0009';
const SCHEME_ROUTAGE = '0224';

const QUATORZE_CHIFFRES = /^\d{14}$/;
const SANS_ESPACES = /\s/g;
/** ISO 6523 schemes are four digits from 0002 to about 0250; `0999` and the like are nobody's (facts §4.8). */
const SCHEME_PUBLIC = /^0[0-2]\d\d$/;

const TYPE_PAR_CODE = new Map<string, TypeIdentifiant>(
  Object.entries(TYPES_IDENTIFIANT).map(([type, code]) => [code, type as TypeIdentifiant]),
);

/** True for the dialect of UBL that Chorus defined before EN 16931: identifiers carry `schemeName` (1 SIRET …). */
export const estDialecteChorus = (facture: SemanticInvoice): boolean =>
  [...facture.seller.identifiers, ...facture.buyer.identifiers].some((i) => i.schemeName !== undefined);

const retirerEspaces = (texte: string): string => texte.replace(SANS_ESPACES, '');

interface PartieChorus {
  readonly identifiant?: string;
  readonly typeIdentifiant?: TypeIdentifiant;
}

/**
 * Who a party is for Chorus. In order: the legacy `schemeName`; a SIRET of scheme 0009 (reform flows); the legal
 * registration (0002: SIRET on Chorus, formats §0.4); any bare identifier of 14 digits; for parties outside of
 * France, their VAT number. A SIREN is returned as it is, for a finding to ask for the SIRET.
 */
function identifierPartie(partie: Party): PartieChorus {
  const ancien = partie.identifiers.find((i) => i.schemeName !== undefined);
  if (ancien) {
    const typeIdentifiant = TYPE_PAR_CODE.get(ancien.schemeName ?? '') ?? 'SIRET';
    return { identifiant: typeIdentifiant === 'SIRET' ? retirerEspaces(ancien.value) : ancien.value, typeIdentifiant };
  }
  const siret = (i: Identifier | undefined): PartieChorus | null =>
    i ? { identifiant: retirerEspaces(i.value), typeIdentifiant: 'SIRET' } : null;
  const legal = partie.legalRegistration;
  const legalFrancais = legal?.scheme === SCHEME_SIREN || legal?.scheme === SCHEME_SIRET ? legal : undefined;
  const nu = [...partie.identifiers, ...(legal ? [legal] : [])].find(
    (i) => i.scheme === undefined && QUATORZE_CHIFFRES.test(retirerEspaces(i.value)),
  );
  const tva = partie.vatIdentifier;
  return (
    siret(partie.identifiers.find((i) => i.scheme === SCHEME_SIRET)) ??
    siret(
      partie.identifiers.find((i) => i.scheme === SCHEME_SIREN && QUATORZE_CHIFFRES.test(retirerEspaces(i.value))),
    ) ??
    siret(legalFrancais) ??
    siret(nu) ??
    (tva !== undefined && !tva.toUpperCase().startsWith('FR')
      ? { identifiant: retirerEspaces(tva).toUpperCase(), typeIdentifiant: 'UE_HORS_FRANCE' }
      : {})
  );
}

/** Cadres of a subcontractor or a co-contractor, whose invoice is validated before its recipient gets it (facts §5.4). */
const CADRES_A_VALIDER: ReadonlySet<string> = new Set(['A9', 'A10', 'A12', 'A13', 'A14']);
export const estCadreAValider = (facture: SemanticInvoice): boolean =>
  CADRES_A_VALIDER.has(facture.businessProcess ?? '') ||
  (estDialecteChorus(facture) && facture.otherParties?.salesAgent !== undefined);

/**
 * The party that validates the invoice of a subcontractor or a co-contractor: in the older dialect of UBL the supplier's agent
 * (as AIFE's style sheet FSO1100A.xsl reads it), elsewhere whom the invoice is addressed to (BG-X-36, formats §2).
 */
export const valideurDe = ({ otherParties: o, ...facture }: SemanticInvoice): Party | undefined =>
  (estDialecteChorus(facture) ? o?.salesAgent : undefined) ?? o?.invoicee ?? undefined;

/** BT-29 as the issuer's service code: any scheme but those that name a company (decisions §3). */
function serviceDuFournisseur(fournisseur: Party): string | undefined {
  const routage = fournisseur.identifiers.find((i) => i.scheme === SCHEME_ROUTAGE);
  if (routage) return routage.value;
  return fournisseur.identifiers.find(
    (i) =>
      i.schemeName === undefined &&
      (i.scheme === undefined || !SCHEME_PUBLIC.test(i.scheme)) &&
      !QUATORZE_CHIFFRES.test(retirerEspaces(i.value)),
  )?.value;
}

/**
 * Means of payment as Chorus keeps them: 58 and 59 are read as 30 and 49 (decisions §3); the mixte's own 01 is no code of
 * UNTDID and says that none was defined.
 */
const MODES_LUS: Readonly<Record<string, string>> = { '58': '30', '59': '49', '01': 'ZZZ' };
export const modePaiementChorus = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : (MODES_LUS[code] ?? code);

/** The format that an invoice had, told from its model alone: for what derives the same whatever the container. */
export const formatDuModele = ({ syntax }: SemanticInvoice): FormatFacture => (syntax === 'CPP' ? 'CPP_PIVOT' : syntax);

const montant = (texte: string | undefined): string | undefined =>
  texte === undefined ? undefined : texteMontant(texte);

/**
 * What Chorus reads in a semantic invoice. Amounts are exact decimal text with two decimals at least, dates
 * `YYYY-MM-DD`, identifiers without spaces. Nothing is judged here: `controlerFacture` does that.
 */
export function extraireDonneesChorus(
  facture: SemanticInvoice,
  format: FormatFacture,
  profil?: ProfilFacturX,
): DonneesChorus {
  const { seller, buyer, totals, payment } = facture;
  const compte = payment?.creditTransfers.find((c) => c.account !== undefined);
  return {
    format,
    ...(profil && { profil }),
    numero: facture.number,
    codeType: facture.typeCode,
    type: facture.root === 'CREDIT_NOTE' || facture.typeCode === '381' ? 'AVOIR' : 'FACTURE',
    cadre: facture.businessProcess ?? CADRE_PAR_DEFAUT,
    dateFacture: facture.issueDate,
    dateEcheance: facture.dueDate,
    devise: facture.currency,
    fournisseur: { ...identifierPartie(seller), raisonSociale: seller.name ?? seller.tradingName },
    codeServiceFournisseur: serviceDuFournisseur(seller),
    destinataire: { ...identifierPartie(buyer), raisonSociale: buyer.name ?? buyer.tradingName },
    codeService:
      (estDialecteChorus(facture) ? facture.buyerAccountingContact : undefined) ??
      facture.buyerReference ??
      facture.buyerAccountingContact ??
      buyer.identifiers.find((i) => i.scheme === SCHEME_ROUTAGE)?.value,
    numeroEngagement: facture.orderReference,
    numeroMarche: facture.contractReference,
    numeroFactureOrigine: facture.precedingInvoices[0]?.number,
    modePaiement: modePaiementChorus(payment?.meansCode),
    iban: compte?.account === undefined ? undefined : normaliserIban(compte.account),
    bic: compte?.bic,
    montantHt: montant(totals.taxExclusive),
    montantTva: montant(totals.tax),
    montantTtc: montant(totals.taxInclusive),
    netAPayer: montant(totals.due),
  };
}

import { normaliser } from '../../commun/texte.ts';
import type {
  AllowanceCharge,
  InvoiceLine,
  Party,
  PaymentInstructions,
  Period,
  SemanticInvoice,
  VatBreakdown,
} from '../semantique.ts';
import { type CalculSaisie, calculerSaisie, type LigneCalculee, tauxApplicable } from './calculer-saisie.ts';
import { normaliserNombreSaisi } from './nombres-saisis.ts';
import { fournisseurSemantique, type PartiesSaisie, partieSemantique, sansNumeroTva } from './parties.ts';
import type { CategorieTva, LigneSaisie, ModeSaisie, RemiseSaisie, SaisieFacture } from './saisie.ts';

/** BT-24: a typed invoice is a whole EN 16931 one; beside a plain PDF there are no lines. */
export const SPECIFICATION_SAISIE: Readonly<Record<ModeSaisie, string>> = {
  SAISIE: 'urn:cen.eu:en16931:2017',
  PDF: 'urn:factur-x.eu:1p0:basicwl',
};

/** UNTDID 4451: a note asked for by law. */
export const SUJET_MENTION_LEGALE = 'REG';

/** What the law asks of an invoice that another writes for the supplier (CGI, annex II, article 242 nonies A). */
export const mentionMandat = (fournisseur: string): string =>
  `Facture établie par le portail Orphéon, au nom et pour le compte de ${fournisseur}.`;

/** UNTDID 5189: plain discount, where no reason is typed. */
const MOTIF_REMISE_SIMPLE = '95';

/** Reasons that the category alone gives (VATEX); E needs words. */
const CODE_EXONERATION: Readonly<Partial<Record<CategorieTva, string>>> = {
  AE: 'VATEX-EU-AE',
  K: 'VATEX-EU-IC',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
};

/** As the readers give texts: trimmed and in NFC; blank is absent. */
const texte = (saisi: string): string | undefined => normaliser(saisi.trim()) || undefined;
const nombre = (saisi: string): string | undefined => normaliserNombreSaisi(saisi) || undefined;
const estNulle = (montant: string): boolean => !/[1-9]/.test(montant);

function periode({ debut, fin }: SaisieFacture['periode']): Period | undefined {
  return debut === '' && fin === '' ? undefined : { start: texte(debut), end: texte(fin) };
}

/** A percentage keeps its base, so that the amount can be checked by whoever reads it. */
const proportion = (
  { mode, valeur }: Pick<RemiseSaisie, 'mode' | 'valeur'>,
  base: string | null,
): Pick<AllowanceCharge, 'percentage' | 'baseAmount'> =>
  mode === 'POURCENTAGE' ? { percentage: nombre(valeur), baseAmount: base ?? undefined } : {};

function ligne(l: LigneSaisie, calculee: LigneCalculee | undefined, rang: number): InvoiceLine {
  const { brut = null, remise = null, net = null } = calculee ?? {};
  return {
    id: String(rang + 1),
    quantity: nombre(l.quantite),
    unit: texte(l.unite),
    netAmount: net ?? undefined,
    allowancesCharges:
      remise === null || estNulle(remise)
        ? []
        : [{ charge: false, amount: remise, ...proportion(l.remise, brut), reasonCode: MOTIF_REMISE_SIMPLE }],
    netPrice: nombre(l.prixUnitaire),
    vatCategory: l.categorieTva,
    vatRate: tauxApplicable(l.categorieTva, l.tauxTva) || undefined,
    name: texte(l.denomination),
    description: texte(l.description),
    sellerItemIdentifier: texte(l.reference),
    classifications: [],
    attributes: [],
  };
}

/** Ranks of the discounts as an invoice gives them: allowances first, then charges. */
export const ordreDesRemises = (remises: readonly RemiseSaisie[]): number[] => [
  ...remises.flatMap((r, i) => (r.nature === 'REMISE' ? [i] : [])),
  ...remises.flatMap((r, i) => (r.nature === 'FRAIS' ? [i] : [])),
];

function remises(saisie: SaisieFacture, calcul: CalculSaisie): AllowanceCharge[] {
  if (saisie.lignes.length === 0) return [];
  return ordreDesRemises(saisie.remises).flatMap((rang) => {
    const r = saisie.remises[rang];
    if (!r) return [];
    const { base = null, montant = null } = calcul.remises[rang] ?? {};
    const motif = texte(r.motif);
    return [
      {
        charge: r.nature === 'FRAIS',
        amount: montant ?? undefined,
        ...proportion(r, base),
        vatCategory: r.categorieTva,
        vatRate: tauxApplicable(r.categorieTva, r.tauxTva) || undefined,
        reason: motif,
        ...(motif === undefined && r.nature === 'REMISE' && { reasonCode: MOTIF_REMISE_SIMPLE }),
      },
    ];
  });
}

const ventilation = (saisie: SaisieFacture, calcul: CalculSaisie): VatBreakdown[] =>
  calcul.recapitulatif.map(({ categorieTva: categorie, tauxTva, base, montant }) => ({
    taxableAmount: base,
    taxAmount: montant,
    category: categorie,
    rate: tauxTva || undefined,
    ...(categorie !== 'S' &&
      categorie !== 'Z' && {
        exemptionReason: texte(saisie.motifExoneration),
        exemptionReasonCode: CODE_EXONERATION[categorie],
      }),
  }));

function paiement({ paiement: p }: SaisieFacture): PaymentInstructions {
  const iban = texte(p.iban.replace(/\s/g, ''))?.toUpperCase();
  const compte = {
    account: iban,
    accountName: texte(p.titulaire),
    bic: texte(p.bic.replace(/\s/g, ''))?.toUpperCase(),
  };
  return { meansCode: p.mode, creditTransfers: iban === undefined ? [] : [compte] };
}

function totaux(saisie: SaisieFacture, { totaux: t }: CalculSaisie): SemanticInvoice['totals'] {
  const de = (nature: RemiseSaisie['nature']): boolean =>
    saisie.lignes.length > 0 && saisie.remises.some((r) => r.nature === nature);
  return {
    lineTotal: t.lignes,
    ...(de('REMISE') && { allowanceTotal: t.remises }),
    ...(de('FRAIS') && { chargeTotal: t.frais }),
    taxExclusive: t.montantHt,
    tax: t.montantTva,
    ...(enDevise(saisie) && { taxAccountingCurrency: nombre(saisie.tvaEnEuros) }),
    taxCount: 1,
    taxInclusive: t.montantTtc,
    ...(!estNulle(t.dejaPaye) && { paid: t.dejaPaye }),
    due: t.netAPayer,
  };
}

const enDevise = ({ devise, tvaEnEuros }: SaisieFacture): boolean => devise !== 'EUR' && tvaEnEuros.trim() !== '';

/** A delivery inside the Union is told by its country, and by the period invoiced (BR-IC-11, BR-IC-12). */
const livraison = (calcul: CalculSaisie, acheteur: Party): SemanticInvoice['delivery'] =>
  calcul.recapitulatif.some((r) => r.categorieTva === 'K')
    ? { address: { countryCode: acheteur.address?.countryCode } }
    : undefined;

function notes(saisie: SaisieFacture, mode: ModeSaisie, fournisseur: Party): SemanticInvoice['notes'] {
  const commentaire = texte(saisie.commentaire);
  const mention = mode === 'SAISIE' ? fournisseur.name : undefined;
  return [
    ...(commentaire === undefined ? [] : [{ text: commentaire }]),
    ...(mention === undefined ? [] : [{ subject: SUJET_MENTION_LEGALE, text: mentionMandat(mention) }]),
  ];
}

/**
 * The semantic invoice (CII) of what is typed, amounts computed by `calculerSaisie`. Whatever is missing is absent: it
 * may be asked of any half-typed form. Texts, dates and amounts are as the readers would give them back.
 */
export function versFactureSemantique(
  saisie: SaisieFacture,
  parties: PartiesSaisie,
  mode: ModeSaisie = 'SAISIE',
): SemanticInvoice {
  const calcul = calculerSaisie(saisie);
  const fournisseur = fournisseurSemantique(parties.fournisseur, texte(saisie.codeServiceFournisseur) ?? '');
  const destinataire: Party = parties.destinataire ? partieSemantique(parties.destinataire) : { identifiers: [] };
  const horsChamp = calcul.recapitulatif.some((r) => r.categorieTva === 'O');
  const devise = texte(saisie.devise);
  return {
    syntax: 'CII',
    root: 'INVOICE',
    specification: SPECIFICATION_SAISIE[mode],
    businessProcess: saisie.cadre,
    number: texte(saisie.numero),
    issueDate: texte(saisie.dateFacture),
    typeCode: saisie.type === 'AVOIR' ? '381' : '380',
    currency: devise,
    ...(enDevise(saisie) && { accountingCurrency: 'EUR' }),
    dueDate: texte(saisie.dateEcheance),
    buyerReference: texte(saisie.codeService),
    contractReference: texte(saisie.numeroMarche),
    orderReference: texte(saisie.numeroEngagement),
    paymentTerms: texte(saisie.paiement.conditions),
    notes: notes(saisie, mode, fournisseur),
    precedingInvoices: saisie.origine
      ? [{ number: texte(saisie.origine.numero), date: texte(saisie.origine.date) }]
      : [],
    seller: horsChamp ? sansNumeroTva(fournisseur) : fournisseur,
    buyer: horsChamp ? sansNumeroTva(destinataire) : destinataire,
    delivery: livraison(calcul, destinataire),
    period: periode(saisie.periode),
    payment: paiement(saisie),
    allowancesCharges: remises(saisie, calcul),
    totals: totaux(saisie, calcul),
    vatBreakdown: ventilation(saisie, calcul),
    supportingDocuments: [],
    lines: saisie.lignes.map((l, i) => ligne(l, calcul.lignes[i], i)),
    amountCurrencies: [...(devise === undefined ? [] : [devise]), ...(enDevise(saisie) ? ['EUR'] : [])],
  };
}

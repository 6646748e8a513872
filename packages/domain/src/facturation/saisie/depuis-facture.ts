import { ecrireDecimal, egaux, lireDecimal, sommer } from '../../commun/decimal.ts';
import { CADRES_SIMPLES, MODES_PAIEMENT } from '../cadres.ts';
import { extraireDonneesChorus, formatDuModele, modePaiementChorus } from '../donnees-chorus.ts';
import type { AllowanceCharge, InvoiceLine, SemanticInvoice } from '../semantique.ts';
import { calculerSaisie } from './calculer-saisie.ts';
import {
  CATEGORIES_TVA,
  type CategorieTva,
  type LigneSaisie,
  type ModePaiement,
  type ModeSaisie,
  type RecapitulatifSaisi,
  type RemiseSaisie,
  type SaisieFacture,
} from './saisie.ts';
import { ligneVierge, saisieVierge } from './saisie-vierge.ts';
import { SUJET_MENTION_LEGALE } from './vers-facture-semantique.ts';

/** A category that the form does not offer (IGIC, IPSI) is shown as taxed at its rate: the amounts stay true. */
const categorieDe = (code: string | undefined): CategorieTva => CATEGORIES_TVA.find((c) => c === code) ?? 'S';
const modeDe = (code: string | undefined): ModePaiement =>
  MODES_PAIEMENT.find((m) => m === modePaiementChorus(code)) ?? '30';
const cadreDe = (code: string): SaisieFacture['cadre'] => (code === CADRES_SIMPLES[1] ? 'A2' : 'A1');

const memeMontant = (a: string | null | undefined, b: string | undefined): boolean => {
  const [x, y] = [lireDecimal(a ?? undefined), lireDecimal(b)];
  return x !== null && y !== null && egaux(x, y);
};

/** Price of one unit, from the price of its base quantity (BT-149); null where six decimals cannot hold it. */
function prixUnitaire(l: InvoiceLine): string | null {
  const prix = lireDecimal(l.netPrice);
  if (!prix) return null;
  const base = l.priceBaseQuantity === undefined ? null : lireDecimal(l.priceBaseQuantity);
  if (!base) return ecrireDecimal(prix);
  if (base.coefficient <= 0n) return null;
  // prix / base with six decimals, where it falls exactly.
  const numerateur = prix.coefficient * 10n ** BigInt(6 + base.echelle);
  const denominateur = base.coefficient * 10n ** BigInt(prix.echelle);
  return numerateur % denominateur === 0n
    ? ecrireDecimal({ coefficient: numerateur / denominateur, echelle: 6 }).replace(/\.?0+$/, '')
    : null;
}

const remiseDe = (membres: readonly AllowanceCharge[]): LigneSaisie['remise'][] => {
  if (membres.length === 0) return [{ mode: 'POURCENTAGE', valeur: '' }];
  if (membres.some((a) => a.charge)) return [];
  const montant = ecrireDecimal(sommer(membres.flatMap((a) => lireDecimal(a.amount) ?? [])));
  const taux = membres.length === 1 ? membres[0]?.percentage : undefined;
  return [
    ...(taux === undefined ? [] : [{ mode: 'POURCENTAGE', valeur: taux } as const]),
    { mode: 'MONTANT', valeur: montant },
  ];
};

/**
 * A line of the form with exactly the net amount of the document's. Where quantity, price and discount would not give it
 * back (charges on the line, a price for an odd base quantity), it is one unit at that amount.
 */
function ligneDepuis(l: InvoiceLine, devise: string): LigneSaisie {
  const commun = {
    ...ligneVierge(),
    denomination: l.name ?? '',
    description: l.description ?? l.note ?? '',
    reference: l.sellerItemIdentifier ?? '',
    categorieTva: categorieDe(l.vatCategory),
    tauxTva: l.vatRate ?? '',
  };
  const prix = prixUnitaire(l);
  const candidates = remiseDe(l.allowancesCharges).flatMap((remise) =>
    prix === null || l.quantity === undefined
      ? []
      : [{ ...commun, quantite: l.quantity, unite: l.unit ?? 'C62', prixUnitaire: prix, remise }],
  );
  const net = (candidate: LigneSaisie): string | null | undefined =>
    calculerSaisie({ ...saisieVierge(''), devise, lignes: [candidate] }).lignes[0]?.net;
  return (
    candidates.find((candidate) => memeMontant(net(candidate), l.netAmount)) ?? {
      ...commun,
      quantite: '1',
      prixUnitaire: l.netAmount ?? '',
    }
  );
}

function remiseDocument(a: AllowanceCharge): RemiseSaisie {
  return {
    nature: a.charge ? 'FRAIS' : 'REMISE',
    mode: 'MONTANT',
    valeur: a.amount ?? '',
    motif: a.reason ?? '',
    categorieTva: categorieDe(a.vatCategory),
    tauxTva: a.vatRate ?? '',
  };
}

/** The recap of the document; a profile without one (MINIMUM) gives its totals, the rate left to choose. */
function recapitulatifDepuis(f: SemanticInvoice): RecapitulatifSaisi[] {
  if (f.vatBreakdown.length === 0) {
    const { taxExclusive = '', tax = '' } = f.totals;
    return [{ categorieTva: 'S', tauxTva: '', base: taxExclusive, montant: tax }];
  }
  return f.vatBreakdown.map((v) => ({
    categorieTva: categorieDe(v.category),
    tauxTva: v.rate ?? '',
    base: v.taxableAmount ?? '',
    montant: v.taxAmount ?? '',
  }));
}

const commentaireDe = (f: SemanticInvoice): string =>
  f.notes.flatMap((n) => (n.subject === SUJET_MENTION_LEGALE ? [] : [n.text])).join('\n');

/**
 * The form filled from an invoice that was read: from a Factur-X to be filed as a plain PDF (`PDF`: its recap, F21), or
 * with its lines (`SAISIE`). The recipient is left to be found by its SIRET. What the form has no place for (rounding
 * amount, sections of a line, delivery address) is left out.
 */
export function saisieDepuisFacture(facture: SemanticInvoice, mode: ModeSaisie): SaisieFacture {
  const d = extraireDonneesChorus(facture, formatDuModele(facture));
  const devise = d.devise ?? 'EUR';
  const cadre = cadreDe(d.cadre);
  const avecLignes = mode === 'SAISIE' && facture.lines.length > 0;
  const origine = facture.precedingInvoices[0];
  const compte = facture.payment?.creditTransfers.find((c) => c.account !== undefined);
  return {
    ...saisieVierge(d.dateFacture ?? '', mode),
    type: d.type,
    cadre,
    numero: d.numero ?? '',
    dateEcheance: d.dateEcheance ?? '',
    devise,
    codeService: d.codeService ?? '',
    codeServiceFournisseur: d.codeServiceFournisseur ?? '',
    numeroEngagement: d.numeroEngagement ?? '',
    numeroMarche: d.numeroMarche ?? '',
    origine: origine ? { numero: origine.number ?? '', date: origine.date ?? '', factureId: null } : null,
    periode: { debut: facture.period?.start ?? '', fin: facture.period?.end ?? '' },
    lignes: avecLignes ? facture.lines.map((l) => ligneDepuis(l, devise)) : [],
    remises: avecLignes ? facture.allowancesCharges.map(remiseDocument) : [],
    paiement: {
      mode: modeDe(facture.payment?.meansCode),
      iban: d.iban ?? '',
      bic: d.bic ?? '',
      titulaire: compte?.accountName ?? '',
      conditions: facture.paymentTerms ?? '',
    },
    acompte: cadre === 'A2' ? '' : (facture.totals.paid ?? ''),
    tvaEnEuros: devise === 'EUR' ? '' : (facture.totals.taxAccountingCurrency ?? ''),
    recapitulatif: avecLignes ? [] : recapitulatifDepuis(facture),
    motifExoneration: facture.vatBreakdown.find((v) => v.exemptionReason !== undefined)?.exemptionReason ?? '',
    commentaire: commentaireDe(facture),
  };
}

/** The invoice that a credit note corrects, as the portal knows it. */
export interface OrigineAvoir {
  readonly factureId: string;
  readonly destinataireId: string;
}

/**
 * A credit note of the whole of an invoice, to be reduced to what is given back: same recipient, references, lines and
 * bank details, amounts positive (decisions §1), its own number and date to be given, the origin named. An origin filed
 * as a plain PDF has no lines: its recap stands for them, beside the PDF of the credit note.
 */
export function avoirDepuis(facture: SemanticInvoice, origine: OrigineAvoir, aujourdhui: string): SaisieFacture {
  const saisie = saisieDepuisFacture(facture, 'SAISIE');
  return {
    ...saisie,
    type: 'AVOIR',
    numero: '',
    dateFacture: aujourdhui,
    dateEcheance: '',
    destinataireId: origine.destinataireId,
    origine: { numero: facture.number ?? '', date: facture.issueDate ?? '', factureId: origine.factureId },
    acompte: '',
    tvaEnEuros: '',
    commentaire: '',
  };
}

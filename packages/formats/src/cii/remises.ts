import type { AllowanceCharge, SemanticInvoice } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

/** Terms of an allowance, then of a charge: amount, base, percentage, category, rate, reason, code. */
const TERMES: Readonly<Record<string, readonly string[]>> = {
  'BG-20': ['BT-92', 'BT-93', 'BT-94', 'BT-95', 'BT-96', 'BT-97', 'BT-98'],
  'BG-21': ['BT-99', 'BT-100', 'BT-101', 'BT-102', 'BT-103', 'BT-104', 'BT-105'],
  'BG-27': ['BT-136', 'BT-137', 'BT-138', '', '', 'BT-139', 'BT-140'],
  'BG-28': ['BT-141', 'BT-142', 'BT-143', '', '', 'BT-144', 'BT-145'],
};

const estFrais = (n: Noeud): boolean =>
  /^(true|1)$/.test(valeurDe(n.descendre('ram:ChargeIndicator', 'udt:Indicator')) ?? '');

function lire(r: Releve, groupe: string, n: Noeud): AllowanceCharge {
  const [montant = '', base = '', taux = '', categorie = '', tauxTva = '', motif = '', code = ''] =
    TERMES[groupe] ?? [];
  return {
    charge: groupe === 'BG-21' || groupe === 'BG-28',
    amount: r.nombre(montant, n, 'ram:ActualAmount'),
    baseAmount: r.nombre(base, n, 'ram:BasisAmount'),
    percentage: r.nombre(taux, n, 'ram:CalculationPercent'),
    vatCategory: r.texte(categorie, n, 'ram:CategoryTradeTax', 'ram:CategoryCode'),
    vatRate: r.nombre(tauxTva, n, 'ram:CategoryTradeTax', 'ram:RateApplicablePercent'),
    reason: r.texte(motif, n, 'ram:Reason'),
    reasonCode: r.texte(code, n, 'ram:ReasonCode'),
  };
}

/** BG-20 and BG-21 of the document, or BG-27 and BG-28 of a line: allowances first. */
export function remises(r: Releve, groupes: readonly [string, string], parent: Noeud | undefined): AllowanceCharge[] {
  const noeuds = parent?.tous('ram:SpecifiedTradeAllowanceCharge') ?? [];
  if (noeuds.length === 0) return [];
  const [remise, frais] = groupes;
  return [
    ...r.groupes(
      remise,
      noeuds.filter((n) => !estFrais(n)),
      (n) => lire(r, remise, n),
    ),
    ...r.groupes(frais, noeuds.filter(estFrais), (n) => lire(r, frais, n)),
  ];
}

/** BG-X-42: logistics service charges; undefined where there are none, as in every other profile than EXTENDED. */
export function fraisLogistiques(r: Releve, parent: Noeud | undefined): SemanticInvoice['logisticsCharges'] {
  const noeuds = parent?.tous('ram:SpecifiedLogisticsServiceCharge') ?? [];
  if (noeuds.length === 0) return undefined;
  return r.groupes('BG-X-42', noeuds, (n) => ({
    reason: r.texte('BT-X-271', n, 'ram:Description'),
    amount: r.nombre('BT-X-272', n, 'ram:AppliedAmount'),
    vatCategory: r.texte('BT-X-273', n, 'ram:AppliedTradeTax', 'ram:CategoryCode'),
    vatRate: r.nombre('BT-X-274', n, 'ram:AppliedTradeTax', 'ram:RateApplicablePercent'),
  }));
}

import { estDate } from '../../commun/dates.ts';
import { comparer, lireDecimal, ZERO } from '../../commun/decimal.ts';
import { caractereInterdit } from '../../commun/texte.ts';
import { CADRES_SIMPLES, CADRES_TRAVAUX } from '../cadres.ts';
import { estDialecteChorus } from '../donnees-chorus.ts';
import { averti, type Constat, type Contexte, fatal } from './contexte.ts';

/** Types that Chorus takes (formats §1); 261 and 751 are refused though EN 16931 lists them. */
export const TYPES_ACCEPTES: ReadonlySet<string> = new Set(['380', '381', '384', '386', '389']);
const LONGUEUR_MAX_NUMERO = 20;
const NUMERO = /^[\p{L}\p{N} _/+-]*$/u;

/** Invoice number: at most 20 characters (G1.05) of the accepted set (decisions §2). */
export function controlerNumero({ donnees }: Contexte): Constat[] {
  const { numero } = donnees;
  if (numero === undefined) return [];
  const constats: Constat[] = [];
  const longueur = [...numero].length;
  if (longueur > LONGUEUR_MAX_NUMERO) {
    constats.push(fatal('G1.05', 'BT-1', numero, { longueur: String(longueur), maximum: String(LONGUEUR_MAX_NUMERO) }));
  }
  if (!NUMERO.test(numero)) {
    const caractere = [...numero].find((c) => !NUMERO.test(c)) ?? '';
    constats.push(fatal('ORP-NUMERO-CARACTERES', 'BT-1', numero, { caractere }));
  }
  return constats;
}

/** Type of document; a credit note in an Invoice root is tolerated in the older Chorus dialect only (decisions §3). */
export function controlerType({ donnees, facture }: Contexte): Constat[] {
  const { codeType } = donnees;
  if (codeType === undefined) return [];
  if (!TYPES_ACCEPTES.has(codeType)) return [fatal('ORP-TYPE', 'BT-3', codeType)];
  const dansFacture = facture.syntax === 'UBL' && facture.root === 'INVOICE' && codeType === '381';
  return dansFacture && estDialecteChorus(facture) ? [averti('ORP-TYPE-AVOIR-DANS-FACTURE', 'BT-3', codeType)] : [];
}

/** Amounts in a currency that the invoice does not name: they are read as those of the invoice, and that is said. */
export function controlerDevisesDesMontants({ facture }: Contexte): Constat[] {
  const { currency, accountingCurrency, amountCurrencies = [] } = facture;
  const autres = amountCurrencies.filter((d) => d !== '' && d !== currency && d !== accountingCurrency);
  if (currency === undefined || autres.length === 0) return [];
  return [averti('ORP-DEVISE-MELANGEE', 'BT-5', currency, { autres: autres.join(', ') })];
}

/** A negative total is kept as filed, and said: a 380 that is a credit note, or a credit note written in negative. */
export function controlerSigne({ donnees }: Contexte): Constat[] {
  const ttc = lireDecimal(donnees.montantTtc);
  return ttc && comparer(ttc, ZERO) < 0 ? [averti('ORP-AVOIR-NEGATIF', 'BT-112', donnees.montantTtc)] : [];
}

const CADRES_REFORME = /^(?:[BSM][1-8])$/;

/** Cadre de facturation (G1.02): simple invoices take A1, A2, A9, A12; the others get a sentence of their own. */
export function controlerCadre({ donnees, faits }: Contexte): Constat[] {
  const { cadre } = donnees;
  if ((CADRES_SIMPLES as readonly string[]).includes(cadre)) return [];
  if ((CADRES_TRAVAUX as readonly string[]).includes(cadre)) return [fatal('ORP-CADRE-TRAVAUX', 'BT-23', cadre)];
  if (cadre === 'A11') return [fatal('ORP-CADRE-RETIRE', 'BT-23', cadre)];
  if (cadre === 'A3') return [fatal('ORP-CADRE-MEMOIRE', 'BT-23', cadre)];
  if (cadre === 'A21') return [fatal('ORP-CADRE-REMBOURSEMENT', 'BT-23', cadre)];
  if (CADRES_REFORME.test(cadre)) return faits.fluxDeReforme ? [] : [fatal('ORP-CADRE-REFORME', 'BT-23', cadre)];
  return [fatal('G1.02', 'BT-23', cadre)];
}

/** Dates that exist, an issue date not after the day of the deposit, a due date not before it. */
export function controlerDates({ facture, faits }: Contexte): Constat[] {
  const constats: Constat[] = [];
  const dates: [string, string | undefined][] = [
    ['BT-2', facture.issueDate],
    ['BT-7', facture.taxPointDate],
    ['BT-9', facture.dueDate],
    ['BT-72', facture.delivery?.date],
    ['BT-73', facture.period?.start],
    ['BT-74', facture.period?.end],
    ...facture.precedingInvoices.map((p, i): [string, string | undefined] => [`BG-3[${i + 1}]/BT-26`, p.date]),
    ...facture.lines.flatMap((l, i): [string, string | undefined][] => [
      [`BG-25[${i + 1}]/BT-134`, l.period?.start],
      [`BG-25[${i + 1}]/BT-135`, l.period?.end],
    ]),
  ];
  for (const [lieu, date] of dates) {
    if (date !== undefined && !estDate(date)) constats.push(fatal('ORP-DATE', lieu, date));
  }
  const { issueDate: emission, dueDate: echeance } = facture;
  if (emission === undefined || !estDate(emission)) return constats;
  if (emission > faits.aujourdhui) {
    constats.push(fatal('ORP-DATE-FUTURE', 'BT-2', emission, { aujourdhui: faits.aujourdhui }));
  }
  if (echeance !== undefined && estDate(echeance) && echeance < emission) {
    constats.push(averti('ORP-DATE-ECHEANCE', 'BT-9', echeance, { facture: emission }));
  }
  return constats;
}

/** Longest values: the pivot that recipients get holds no more (facts §4.1, §2.3). */
const LONGUEURS: readonly (readonly [string, 'codeService' | 'numeroEngagement' | 'numeroMarche', number])[] = [
  ['BT-10', 'codeService', 100],
  ['BT-13', 'numeroEngagement', 50],
  ['BT-12', 'numeroMarche', 50],
];

export const controlerLongueurs = ({ donnees }: Contexte): Constat[] =>
  LONGUEURS.flatMap(([lieu, cle, maximum]) => {
    const valeur = donnees[cle];
    const longueur = valeur === undefined ? 0 : [...valeur].length;
    return longueur > maximum
      ? [fatal('ORP-LONGUEUR', lieu, valeur, { longueur: String(longueur), maximum: String(maximum) })]
      : [];
  });

/** Names, numbers and codes hold neither control characters nor those that reverse the reading order (decisions §1). */
export function controlerTextes({ facture, donnees }: Contexte): Constat[] {
  const textes: [string, string | undefined][] = [
    ['BT-1', donnees.numero],
    ['BT-10', donnees.codeService],
    ['BT-12', donnees.numeroMarche],
    ['BT-13', donnees.numeroEngagement],
    ['BT-27', facture.seller.name],
    ['BT-28', facture.seller.tradingName],
    ['BT-29', donnees.codeServiceFournisseur],
    ['BT-44', facture.buyer.name],
    ['BT-84', donnees.iban],
    ['BT-85', facture.payment?.creditTransfers[0]?.accountName],
  ];
  return textes.flatMap(([lieu, texte]) => {
    const caractere = texte === undefined ? null : caractereInterdit(texte);
    return caractere === null ? [] : [fatal('ORP-CARACTERE-INTERDIT', lieu, texte, { caractere })];
  });
}

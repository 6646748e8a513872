import type { Identifier, Party, SemanticInvoice } from '../../semantique.ts';
import * as listes from '../listes.ts';
import { pourChaque, type Regle, type Signaler } from './regle.ts';

type Liste = () => ReadonlySet<string>;

const dans = (liste: Liste, valeur: string | undefined): boolean => valeur === undefined || liste().has(valeur);

const code = (
  id: Regle['id'],
  terme: string,
  liste: (f: SemanticInvoice) => Liste,
  lire: (f: SemanticInvoice) => string | undefined,
): Regle => ({
  id,
  verifier(f, signaler) {
    const valeur = lire(f);
    if (!dans(liste(f), valeur)) signaler(terme, valeur);
  },
});

const typesDe = (f: SemanticInvoice): Liste => {
  if (f.syntax === 'CII') return listes.TYPES_CII;
  return f.root === 'CREDIT_NOTE' ? listes.TYPES_AVOIR_UBL : listes.TYPES_FACTURE_UBL;
};

const paysDe = (f: SemanticInvoice): Liste => (f.syntax === 'UBL' ? listes.PAYS_UBL : listes.PAYS_CII);

const parties = (f: SemanticInvoice): [Party, readonly [string, string]][] => [
  [f.seller, ['BT-29', 'BT-30']],
  [f.buyer, ['BT-46', 'BT-47']],
  ...(f.payee ? [[f.payee, ['BT-60', 'BT-61']] satisfies [Party, readonly [string, string]]] : []),
];

const scheme = (identifiant: Identifier | undefined, liste: Liste, terme: string, signaler: Signaler): void => {
  if (identifiant && !dans(liste, identifiant.scheme)) signaler(terme, identifiant.scheme);
};

/** Prefix of a VAT number: a country, or EL for Greece. */
const prefixeTva = (id: 'BT-31' | 'BT-48' | 'BT-63', lire: (f: SemanticInvoice) => string | undefined) =>
  [id, lire] as const;
const NUMEROS_TVA = [
  prefixeTva('BT-31', (f) => f.seller.vatIdentifier),
  prefixeTva('BT-63', (f) => f.taxRepresentative?.vatIdentifier),
  prefixeTva('BT-48', (f) => f.buyer.vatIdentifier),
];

/** Codes and schemes of the public lists: BR-CL-*, and BR-CO-09. */
export const REGLES_CODES: readonly Regle[] = [
  code('BR-CL-01', 'BT-3', typesDe, (f) => f.typeCode),
  {
    id: 'BR-CL-03',
    verifier(f, signaler) {
      for (const devise of f.amountCurrencies ?? []) if (!dans(listes.DEVISES, devise)) signaler('BT-5', devise);
    },
  },
  code(
    'BR-CL-04',
    'BT-5',
    () => listes.DEVISES,
    (f) => f.currency,
  ),
  code(
    'BR-CL-05',
    'BT-6',
    () => listes.DEVISES,
    (f) => f.accountingCurrency,
  ),
  code(
    'BR-CL-06',
    'BT-8',
    (f) => (f.syntax === 'UBL' ? listes.EXIGIBILITES_UBL : listes.EXIGIBILITES_CII),
    (f) => f.taxPointCode,
  ),
  {
    id: 'BR-CL-07',
    verifier(f, signaler) {
      scheme(f.objectIdentifier, listes.QUALIFIANTS_OBJET, 'BT-18', signaler);
    },
  },
  pourChaque(
    'BR-CL-08',
    'BG-1',
    (f) => (f.syntax === 'CII' ? f.notes : []),
    (n, s) => {
      if (!dans(listes.SUJETS_NOTE, n.subject)) s('BT-21', n.subject);
    },
  ),
  {
    id: 'BR-CL-10',
    verifier(f, signaler) {
      for (const [p, [terme]] of parties(f)) {
        for (const i of p.identifiers)
          if (f.syntax === 'UBL' || i.global) scheme(i, listes.SCHEMES_ICD, terme, signaler);
      }
    },
  },
  {
    id: 'BR-CL-11',
    verifier(f, signaler) {
      for (const [p, [terme, legal]] of parties(f)) {
        scheme(p.legalRegistration, listes.SCHEMES_ICD, legal, signaler);
        if (f.syntax !== 'CII') continue;
        for (const i of p.identifiers) if (!i.global) scheme(i, listes.SCHEMES_ICD, terme, signaler);
      }
    },
  },
  pourChaque(
    'BR-CL-13',
    'BG-25',
    (f) => f.lines,
    (l, s) => {
      for (const c of l.classifications ?? []) scheme(c, listes.SCHEMES_ARTICLE, 'BT-158', s);
    },
  ),
  {
    id: 'BR-CL-14',
    verifier(f, signaler) {
      const pays: [string, string | undefined][] = [
        ['BT-40', f.seller.address?.countryCode],
        ['BT-55', f.buyer.address?.countryCode],
        ['BT-69', f.taxRepresentative?.address?.countryCode],
        ['BT-80', f.delivery?.address?.countryCode],
      ];
      for (const [terme, valeur] of pays) if (!dans(paysDe(f), valeur)) signaler(terme, valeur);
    },
  },
  pourChaque(
    'BR-CL-15',
    'BG-25',
    (f) => f.lines,
    (l, s, _, f) => {
      if (!dans(paysDe(f), l.originCountry)) s('BT-159', l.originCountry);
    },
  ),
  {
    id: 'BR-CL-16',
    verifier({ payment: p }, signaler) {
      const moyens: readonly (readonly [string, string | undefined])[] = [
        ['BT-81', p?.meansCode],
        ...(p?.creditTransfers ?? []).map((c, i) => [`BG-17[${i + 1}]/BT-81`, c.meansCode] as const),
        ...(p?.otherMeans ?? []).map((m, i) => [`BG-16[${i + 1}]/BT-81`, m.meansCode] as const),
      ];
      for (const [lieu, moyen] of moyens) if (!dans(listes.MOYENS_PAIEMENT, moyen)) signaler(lieu, moyen);
    },
  },
  {
    id: 'BR-CL-17',
    verifier(f, signaler) {
      for (const [i, a] of f.allowancesCharges.entries()) {
        if (!dans(listes.CATEGORIES_TVA, a.vatCategory))
          signaler(`${a.charge ? 'BG-21' : 'BG-20'}[${i + 1}]/${a.charge ? 'BT-102' : 'BT-95'}`, a.vatCategory);
      }
      if (f.syntax === 'UBL') categoriesVentilees(f, signaler);
    },
  },
  {
    id: 'BR-CL-18',
    verifier(f, signaler) {
      for (const [i, l] of f.lines.entries()) {
        if (!dans(listes.CATEGORIES_TVA, l.vatCategory)) signaler(`BG-25[${i + 1}]/BT-151`, l.vatCategory);
      }
      if (f.syntax === 'CII') categoriesVentilees(f, signaler);
    },
  },
  motifs('BR-CL-19', false, listes.MOTIFS_REMISE),
  motifs('BR-CL-20', true, listes.MOTIFS_FRAIS),
  pourChaque(
    'BR-CL-21',
    'BG-25',
    (f) => f.lines,
    (l, s) => scheme(l.standardItemIdentifier, listes.SCHEMES_ICD, 'BT-157', s),
  ),
  pourChaque(
    'BR-CL-22',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (!dans(listes.EXONERATIONS, v.exemptionReasonCode?.toUpperCase())) s('BT-121', v.exemptionReasonCode);
    },
  ),
  pourChaque(
    'BR-CL-23',
    'BG-25',
    (f) => f.lines,
    (l, s) => {
      if (!dans(listes.UNITES, l.unit)) s('BT-130', l.unit);
      else if (!dans(listes.UNITES, l.priceBaseUnit)) s('BT-150', l.priceBaseUnit);
    },
  ),
  pourChaque(
    'BR-CL-24',
    'BG-24',
    (f) => f.supportingDocuments,
    (d, s) => {
      if (d.mimeType !== undefined && !listes.TYPES_MIME().has(d.mimeType))
        s('BT-125', d.mimeType, { nom: d.fileName ?? d.reference ?? '' });
    },
  ),
  {
    id: 'BR-CL-25',
    verifier(f, signaler) {
      scheme(f.seller.electronicAddress, listes.SCHEMES_EAS, 'BT-34', signaler);
      scheme(f.buyer.electronicAddress, listes.SCHEMES_EAS, 'BT-49', signaler);
    },
  },
  {
    id: 'BR-CL-26',
    verifier(f, signaler) {
      scheme(f.delivery?.location, listes.SCHEMES_ICD, 'BT-71', signaler);
    },
  },
  {
    id: 'BR-CO-09',
    verifier(f, signaler) {
      for (const [terme, lire] of NUMEROS_TVA) {
        const valeur = lire(f);
        const prefixe = valeur?.slice(0, 2);
        if (prefixe !== undefined && prefixe !== 'EL' && !paysDe(f)().has(prefixe)) signaler(terme, valeur);
      }
    },
  },
];

function categoriesVentilees(f: SemanticInvoice, signaler: Signaler): void {
  for (const [i, v] of f.vatBreakdown.entries()) {
    if (!dans(listes.CATEGORIES_TVA, v.category)) signaler(`BG-23[${i + 1}]/BT-118`, v.category);
  }
}

/** Reason codes of allowances (or charges), of the document and of its lines. */
function motifs(id: Regle['id'], charge: boolean, liste: Liste): Regle {
  const document = charge ? ['BG-21', 'BT-105'] : ['BG-20', 'BT-98'];
  const ligne = charge ? ['BG-28', 'BT-145'] : ['BG-27', 'BT-140'];
  return {
    id,
    verifier(f, signaler) {
      const juger = (membres: SemanticInvoice['allowancesCharges'], prefixe: string, terme: string): void => {
        for (const [i, a] of membres.filter((m) => m.charge === charge).entries()) {
          if (!dans(liste, a.reasonCode)) signaler(`${prefixe}[${i + 1}]/${terme}`, a.reasonCode);
        }
      };
      juger(f.allowancesCharges, document[0] ?? '', document[1] ?? '');
      for (const [i, l] of f.lines.entries()) juger(l.allowancesCharges, `BG-25[${i + 1}]/${ligne[0]}`, ligne[1] ?? '');
    },
  };
}

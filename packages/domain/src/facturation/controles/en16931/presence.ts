import { estNegatif } from '../../../commun/decimal.ts';
import type {
  InvoiceLine,
  Party,
  PaymentInstructions,
  Period,
  PostalAddress,
  SemanticInvoice,
} from '../../semantique.ts';
import { lignes, pourChaque, present, type Regle, sansTotaux } from './regle.ts';
import { REGLES_REMISES, TOUJOURS_TENUES } from './remises.ts';

const VIREMENTS = new Set(['30', '58']);

const ligne = (id: Regle['id'], terme: string, lire: (l: InvoiceLine) => string | undefined): Regle =>
  pourChaque(id, 'BG-25', lignes, (l, signaler) => {
    if (lire(l) === undefined) signaler(terme);
  });

/** An address group that a party must have, then the country in it. CII asks for the country even without a group. */
const adresse = (
  [groupe, idGroupe]: readonly [string, Regle['id']],
  [pays, idPays]: readonly [string, Regle['id']],
  lire: (f: SemanticInvoice) => PostalAddress | undefined,
): Regle[] => [
  {
    id: idGroupe,
    verifier(f, signaler) {
      if (!lire(f)) signaler(groupe);
    },
  },
  {
    id: idPays,
    verifier(f, signaler) {
      const a = lire(f);
      if (a ? a.countryCode === undefined : f.syntax === 'CII') signaler(pays);
    },
  },
];

const siPartie = (
  id: Regle['id'],
  terme: string,
  partie: (f: SemanticInvoice) => Party | undefined,
  manque: (p: Party) => boolean,
): Regle => ({
  id,
  verifier(f, signaler) {
    const p = partie(f);
    if (p && manque(p)) signaler(terme);
  },
});

const representant = (f: SemanticInvoice): Party | undefined => f.taxRepresentative;

/** The payee is told only where it is not the seller; the two syntaxes compare other names. */
function estLeVendeur(payee: Party, { seller, syntax }: SemanticInvoice): boolean {
  const partage = (a: Party, b: Party): boolean =>
    a.identifiers.some((i) => b.identifiers.some((j) => i.value === j.value && !i.global && !j.global));
  if (syntax === 'UBL') return payee.name === seller.tradingName || partage(payee, seller);
  const legal = payee.legalRegistration?.value;
  return (
    payee.name === seller.name ||
    partage(payee, seller) ||
    (legal !== undefined && legal === seller.legalRegistration?.value)
  );
}

const virementSansNumero = (c: PaymentInstructions['creditTransfers'][number], f: SemanticInvoice): boolean =>
  !c.withoutMeans && VIREMENTS.has(c.meansCode ?? f.payment?.meansCode ?? '') && c.account === undefined;

const finAvantDebut = (p: Period | undefined): boolean =>
  p?.start !== undefined && p.end !== undefined && p.end < p.start;
const sansBorne = (p: Period | undefined): boolean => p !== undefined && p.start === undefined && p.end === undefined;

/** `requis`: the official rule compares the price, so that one that lacks is not at least zero either. */
const negatif = (
  id: Regle['id'],
  terme: string,
  lire: (l: InvoiceLine) => string | undefined,
  requis: boolean,
): Regle =>
  pourChaque(id, 'BG-25', lignes, (l, s, calcul) => {
    const valeur = lire(l);
    const lu = calcul.lire(valeur);
    if (lu ? estNegatif(lu) : requis && valeur === undefined) s(terme, valeur);
  });

const REGLES: readonly Regle[] = [
  present('BR-01', 'BT-24', (f) => f.specification),
  present('BR-02', 'BT-1', (f) => f.number),
  present('BR-03', 'BT-2', (f) => f.issueDate),
  present('BR-04', 'BT-3', (f) => f.typeCode),
  present('BR-05', 'BT-5', (f) => f.currency),
  present('BR-06', 'BT-27', (f) => f.seller.name),
  present('BR-07', 'BT-44', (f) => f.buyer.name),
  ...adresse(['BG-5', 'BR-08'], ['BT-40', 'BR-09'], (f) => f.seller.address),
  ...adresse(['BG-8', 'BR-10'], ['BT-55', 'BR-11'], (f) => f.buyer.address),
  present('BR-12', 'BT-106', (f) => f.totals.lineTotal),
  present('BR-13', 'BT-109', (f) => f.totals.taxExclusive),
  present('BR-14', 'BT-112', (f) => f.totals.taxInclusive),
  present('BR-15', 'BT-115', (f) => f.totals.due),
  {
    id: 'BR-16',
    verifier(f, signaler) {
      if (f.lines.length === 0) signaler('BG-25');
    },
  },
  {
    id: 'BR-17',
    verifier(f, signaler) {
      if (f.payee && (f.payee.name === undefined || estLeVendeur(f.payee, f))) signaler('BT-59', f.payee.name);
    },
  },
  siPartie('BR-18', 'BT-62', representant, (p) => p.name === undefined),
  siPartie('BR-19', 'BG-12', representant, (p) => !p.address),
  {
    id: 'BR-20',
    verifier(f, signaler) {
      const p = f.taxRepresentative;
      if (p && (p.address ? p.address.countryCode === undefined : f.syntax === 'CII')) signaler('BT-69');
    },
  },
  ligne('BR-21', 'BT-126', (l) => l.id),
  ligne('BR-22', 'BT-129', (l) => l.quantity),
  ligne('BR-23', 'BT-130', (l) => l.unit),
  ligne('BR-24', 'BT-131', (l) => l.netAmount),
  ligne('BR-25', 'BT-153', (l) => l.name),
  ligne('BR-26', 'BT-146', (l) => l.netPrice),
  negatif('BR-27', 'BT-146', (l) => l.netPrice, true),
  negatif('BR-28', 'BT-148', (l) => l.grossPrice, false),
  {
    id: 'BR-29',
    verifier(f, signaler) {
      if (finAvantDebut(f.period)) signaler('BT-74', f.period?.end);
    },
  },
  pourChaque('BR-30', 'BG-25', lignes, (l, s) => {
    if (finAvantDebut(l.period)) s('BT-135', l.period?.end);
  }),
  ...REGLES_REMISES,
  pourChaque(
    'BR-45',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (v.taxableAmount === undefined) s('BT-116');
    },
  ),
  pourChaque(
    'BR-46',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (v.taxAmount === undefined) s('BT-117');
    },
  ),
  pourChaque(
    'BR-47',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (v.category === undefined) s('BT-118');
    },
  ),
  pourChaque(
    'BR-48',
    'BG-23',
    (f) => f.vatBreakdown,
    (v, s) => {
      if (v.rate === undefined && v.category !== 'O') s('BT-119');
    },
  ),
  {
    id: 'BR-49',
    verifier({ payment: p }, signaler) {
      if (p && p.meansCode === undefined) signaler('BT-81');
      for (const [i, c] of (p?.creditTransfers ?? []).entries()) if (c.withoutMeans) signaler(`BG-17[${i + 1}]/BT-81`);
      for (const [i, m] of (p?.otherMeans ?? []).entries())
        if (m.meansCode === undefined) signaler(`BG-16[${i + 1}]/BT-81`);
    },
  },
  pourChaque(
    'BR-50',
    'BG-17',
    (f) => f.payment?.creditTransfers ?? [],
    (c, s, _, f) => {
      if (virementSansNumero(c, f)) s('BT-84');
    },
  ),
  {
    id: 'BR-51',
    verifier(f, signaler) {
      const numero = f.payment?.card?.number;
      if (numero !== undefined && numero.length > 10) signaler('BT-87');
    },
  },
  pourChaque(
    'BR-52',
    'BG-24',
    (f) => f.supportingDocuments,
    (d, s) => {
      if (d.reference === undefined) s('BT-122');
    },
  ),
  {
    id: 'BR-53',
    verifier(f, signaler) {
      const { accountingCurrency: devise, totals } = f;
      if (devise === undefined) return;
      const meme = devise === f.currency;
      const total = meme ? totals.tax : totals.taxAccountingCurrency;
      // In CII an accounting currency that is the invoice's own fails as well.
      if (total === undefined || (meme && f.syntax === 'CII')) signaler('BT-111', undefined, { devise });
    },
  },
  pourChaque('BR-54', 'BG-25', lignes, (l, s) => {
    for (const a of l.attributes ?? []) if (a.name === undefined || a.value === undefined) s('BT-160');
  }),
  pourChaque(
    'BR-55',
    'BG-3',
    (f) => f.precedingInvoices,
    (p, s) => {
      if (p.number === undefined) s('BT-25');
    },
  ),
  siPartie('BR-56', 'BT-63', representant, (p) => p.vatIdentifier === undefined),
  {
    id: 'BR-57',
    verifier(f, signaler) {
      if (f.delivery?.address && f.delivery.address.countryCode === undefined) signaler('BT-80');
    },
  },
  {
    id: 'BR-61',
    verifier(f, signaler) {
      const p = f.payment;
      if (p && VIREMENTS.has(p.meansCode ?? '') && !p.creditTransfers.some((c) => c.account !== undefined)) {
        signaler('BT-84', undefined, { mode: p.meansCode ?? '' });
      }
      for (const [i, { meansCode: mode = '' }] of (p?.otherMeans ?? []).entries())
        if (VIREMENTS.has(mode)) signaler(`BG-16[${i + 1}]/BT-84`, undefined, { mode });
    },
  },
  siPartie(
    'BR-62',
    'BT-34',
    (f) => f.seller,
    (p) => p.electronicAddress !== undefined && p.electronicAddress.scheme === undefined,
  ),
  siPartie(
    'BR-63',
    'BT-49',
    (f) => f.buyer,
    (p) => p.electronicAddress !== undefined && p.electronicAddress.scheme === undefined,
  ),
  pourChaque('BR-64', 'BG-25', lignes, (l, s) => {
    if (l.standardItemIdentifier && l.standardItemIdentifier.scheme === undefined) s('BT-157');
  }),
  pourChaque('BR-65', 'BG-25', lignes, (l, s) => {
    if (l.classifications?.some((c) => c.scheme === undefined)) s('BT-158');
  }),
  {
    id: 'BR-CO-03',
    verifier(f, signaler) {
      if (f.taxPointDate !== undefined && f.taxPointCode !== undefined) signaler('BT-7', f.taxPointDate);
    },
  },
  ligne('BR-CO-04', 'BT-151', (l) => l.vatCategory),
  ...TOUJOURS_TENUES,
  {
    id: 'BR-CO-18',
    verifier(f, signaler) {
      if (f.vatBreakdown.length === 0) signaler('BG-23');
    },
  },
  {
    id: 'BR-CO-19',
    verifier(f, signaler) {
      if (sansBorne(f.period) && !(f.syntax === 'UBL' && f.taxPointCode !== undefined)) signaler('BG-14');
    },
  },
  pourChaque('BR-CO-20', 'BG-25', lignes, (l, s) => {
    if (sansBorne(l.period)) s('BG-26');
  }),
  {
    id: 'BR-CO-26',
    verifier(f, signaler) {
      const { identifiers, legalRegistration, vatIdentifier } = f.seller;
      if (identifiers.length === 0 && !legalRegistration && vatIdentifier === undefined) signaler('BG-4');
    },
  },
];

const sansVendeur = ({ seller }: SemanticInvoice): boolean =>
  Object.entries(seller).every(([cle, v]) => v === undefined || cle === 'identifiers');

/** Assertions that the official rules bind to a group: without the group they are not even asked. */
const SILENCES: Readonly<Record<string, (f: SemanticInvoice) => boolean>> = {
  'BR-12': sansTotaux,
  'BR-13': sansTotaux,
  'BR-14': sansTotaux,
  'BR-15': sansTotaux,
  // A warning in UBL, fatal in CII.
  'BR-51': (f) => f.syntax === 'UBL',
  'BR-53': (f) => f.syntax === 'CII' && sansTotaux(f),
  // In CII an account is asked for its number; that there is one, CII-SR-470 asks.
  'BR-61': (f) => f.syntax === 'CII' && !f.payment?.creditTransfers.some((c) => virementSansNumero(c, f)),
  'BR-CO-18': (f) => f.syntax === 'CII' && f.lines.length === 0,
  'BR-CO-26': sansVendeur,
};

/** Is there what the rule asks? BR-01 to BR-65 and the BR-CO that ask the same of groups. */
export const REGLES_PRESENCE: readonly Regle[] = REGLES.map((regle) => {
  const horsVerdict = SILENCES[regle.id];
  return horsVerdict ? { ...regle, horsVerdict } : regle;
});

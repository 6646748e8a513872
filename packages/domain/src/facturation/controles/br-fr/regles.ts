import { egaux, lireDecimal } from '../../../commun/decimal.ts';
import type { DocumentReference, InvoiceLine, ItemAttribute, SemanticInvoice } from '../../semantique.ts';
import {
  type Dire,
  decimales,
  estEntreEntreprises,
  identifiantsDe,
  longueur,
  notesDe,
  type RegleFrancaise,
  signe,
  sirenDe,
} from './aides.ts';

/** French reform rules, BR-FR release 1.2.0 (FNFE-MPE). */
const TYPES = new Set('380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503'.split(' '));
export const CADRES_REFORME: ReadonlySet<string> = new Set('B1 S1 M1 B2 S2 M2 B4 S4 M4 S5 S6 B7 S7'.split(' '));
const ACOMPTES = new Set(['386', '500', '503']);
const RECTIFICATIVES = new Set(['384', '471', '472', '473']);
const AVOIRS = new Set(['261', '381', '396', '502', '503']);
/** Written by the buyer in the seller's place. */
const AUTOFACTURES = new Set(['389', '501', '500', '471', '473', '261', '502']);
const DEJA_PAYEES = new Set(['B2', 'S2', 'M2']);
const APRES_ACOMPTE = new Set(['B4', 'S4', 'M4']);
const CATEGORIES = new Set('S E AE K G O Z'.split(' '));
const TAUX = '0 10 13 20 8.5 19.6 2.1 5.5 7 20.6 1.05 0.9 1.75 9.2 9.6'.split(' ').map(lireDecimal);
const QUALIFIANTS = new Set(
  `RIB LISIBLE FEUILLE_DE_STYLE PJA BORDEREAU_SUIVI DOCUMENT_ANNEXE BON_LIVRAISON BON_COMMANDE
   BORDEREAU_SUIVI_VALIDATION ETAT_ACOMPTE FACTURE_PAIEMENT_DIRECT`.split(/\s+/),
);
/** Schemes of invoiced objects (UNTDID 1153) that stand at most once among the objects of an invoice, or of a line. */
const OBJETS_UNIQUES = ['AFL', 'AVV'];
const TRAITEMENTS = new Set('B2B B2BINT B2C OUTOFSCOPE ARCHIVEONLY'.split(' '));
const NUMERO = /^[A-Za-z0-9+_/-]+$/;
const ADRESSE = /^[A-Za-z0-9_.-]+$/;

type Lecture = readonly [terme: string, valeur: string | undefined];

/** Every value that is there must pass. */
const chaque = (
  id: RegleFrancaise['id'],
  lire: (f: SemanticInvoice) => readonly Lecture[],
  passe: (valeur: string, f: SemanticInvoice) => boolean,
): RegleFrancaise => ({
  id,
  verifier(f, dire) {
    for (const [terme, valeur] of lire(f)) if (valeur !== undefined && !passe(valeur, f)) dire(terme, valeur);
  },
});

/** What each member of a repeated group says, at its place: `BG-25[2]/BT-131`. */
const parmi = <T>(groupe: string, membres: readonly T[], lire: (membre: T) => readonly Lecture[]): Lecture[] =>
  membres.flatMap((m, i) => lire(m).map(([terme, v]): Lecture => [`${groupe}[${i + 1}]/${terme}`, v]));

const numeros = (f: SemanticInvoice): Lecture[] => [
  ['BT-1', f.number],
  ...parmi('BG-3', f.precedingInvoices, (p) => [['BT-25', p.number]]),
  ...parmi('BG-25', f.lines, (l) => [['BT-X-331', l.references?.precedingInvoice?.number]]),
];
const dates = (f: SemanticInvoice): Lecture[] => [
  ['BT-2', f.issueDate],
  ['BT-7', f.taxPointDate],
  ['BT-9', f.dueDate],
  ['BT-72', f.delivery?.date],
  ['BT-73', f.period?.start],
  ['BT-74', f.period?.end],
  ...parmi('BG-3', f.precedingInvoices, (p) => [['BT-26', p.date]]),
  ...parmi('BG-25', f.lines, (l) => [
    ['BT-134', l.period?.start],
    ['BT-135', l.period?.end],
    ['BT-X-333', l.references?.precedingInvoice?.date],
  ]),
];
const adresses = (f: SemanticInvoice) =>
  [
    ['BT-34', f.seller.electronicAddress],
    ['BT-49', f.buyer.electronicAddress],
  ] as const;
const categories = (f: SemanticInvoice): Lecture[] => [
  ...parmi('BG-23', f.vatBreakdown, (v) => [['BT-118', v.category]]),
  ...parmi('BG-25', f.lines, (l) => [['BT-151', l.vatCategory]]),
  ...f.allowancesCharges.map((a): Lecture => [a.charge ? 'BT-102' : 'BT-95', a.vatCategory]),
];
const taux = (f: SemanticInvoice): Lecture[] => [
  ...parmi('BG-23', f.vatBreakdown, (v) => [['BT-119', v.rate]]),
  ...parmi('BG-25', f.lines, (l) => [['BT-152', l.vatRate]]),
  ...f.allowancesCharges.map((a): Lecture => [a.charge ? 'BT-103' : 'BT-96', a.vatRate]),
];
const montants = (f: SemanticInvoice): Lecture[] => [
  ['BT-106', f.totals.lineTotal],
  ['BT-109', f.totals.taxExclusive],
  ['BT-110', f.totals.tax],
  ['BT-112', f.totals.taxInclusive],
  ['BT-115', f.totals.due],
  ...parmi('BG-25', f.lines, (l) => [['BT-131', l.netAmount]]),
];

/** In domestic trade the electronic address of who receives it, the seller where the buyer writes it: by the SIREN, in the scheme of the reform. */
const adresseParSiren = (id: RegleFrancaise['id'], qui: 'seller' | 'buyer', terme: string): RegleFrancaise => ({
  id,
  verifier(f, dire) {
    const adresse = f[qui].electronicAddress;
    const siren = sirenDe(f[qui]);
    const recoit = AUTOFACTURES.has(f.typeCode ?? '') ? 'seller' : 'buyer';
    if (qui !== recoit || !estEntreEntreprises(f) || !adresse || siren === undefined) return;
    if (adresse.scheme !== '0225' || !adresse.value.startsWith(siren)) dire(terme, adresse.value);
  },
});

const si = (id: RegleFrancaise['id'], faute: (f: SemanticInvoice) => Lecture | null): RegleFrancaise => ({
  id,
  verifier(f: SemanticInvoice, dire: Dire) {
    const trouvee = faute(f);
    if (trouvee) dire(trouvee[0], trouvee[1]);
  },
});

/** A fault of an item attribute (BG-32). */
const attributs = (id: RegleFrancaise['id'], terme: string, fautif: (a: ItemAttribute) => boolean): RegleFrancaise => ({
  id,
  verifier({ lines }, dire) {
    for (const [i, l] of lines.entries())
      for (const a of l.attributes ?? []) if (fautif(a)) dire(`BG-25[${i + 1}]/${terme}`, a.name ?? a.code ?? a.value);
  },
});

const objetsRepetes = (o: Pick<InvoiceLine, 'objectIdentifier' | 'otherObjects'>): string[] =>
  OBJETS_UNIQUES.filter(
    (scheme) => [o.objectIdentifier, ...(o.otherObjects ?? [])].filter((i) => i?.scheme === scheme).length > 1,
  );

export const REGLES_FRANCAISES: readonly RegleFrancaise[] = [
  chaque('BR-FR-01', numeros, (n) => n.length <= 35),
  chaque('BR-FR-02', numeros, (n) => NUMERO.test(n)),
  chaque('BR-FR-03', dates, (d) => /^20\d\d-\d\d-\d\d$/.test(d)),
  chaque(
    'BR-FR-04',
    (f) => [['BT-3', f.typeCode]],
    (t) => TYPES.has(t),
  ),
  {
    id: 'BR-FR-05',
    verifier(f, dire) {
      for (const sujet of ['PMT', 'PMD', 'AAB']) if (notesDe(f, sujet).length === 0) dire('BT-21', sujet);
    },
  },
  {
    id: 'BR-FR-06',
    verifier(f, dire) {
      for (const sujet of ['PMT', 'PMD', 'AAB', 'TXD']) if (notesDe(f, sujet).length > 1) dire('BT-21', sujet);
    },
  },
  si('BR-FR-08', (f) => (CADRES_REFORME.has(f.businessProcess ?? '') ? null : ['BT-23', f.businessProcess])),
  {
    id: 'BR-FR-09',
    verifier(f, dire) {
      for (const [terme, partie, { scheme, value }] of identifiantsDe(f)) {
        if (scheme === '0009' && !(/^\d{14}$/.test(value) && value.startsWith(sirenDe(partie) ?? '')))
          dire(terme, value);
      }
    },
  },
  si('BR-FR-10', (f) => (/^\d{9}$/.test(sirenDe(f.seller) ?? '') ? null : ['BT-30', sirenDe(f.seller)])),
  si('BR-FR-11', (f) =>
    !estEntreEntreprises(f) || /^\d{9}$/.test(sirenDe(f.buyer) ?? '') ? null : ['BT-47', sirenDe(f.buyer)],
  ),
  si('BR-FR-12', (f) => (f.buyer.electronicAddress ? null : ['BT-49', undefined])),
  si('BR-FR-13', (f) => (f.seller.electronicAddress ? null : ['BT-34', undefined])),
  chaque('BR-FR-15', categories, (c) => CATEGORIES.has(c)),
  chaque('BR-FR-16', taux, (t) => {
    const lu = lireDecimal(t);
    return lu !== null && TAUX.some((admis) => admis !== null && egaux(admis, lu));
  }),
  chaque(
    'BR-FR-17',
    (f) => parmi('BG-24', f.supportingDocuments, (d) => [['BT-123', d.description]]),
    (d) => QUALIFIANTS.has(d),
  ),
  si('BR-FR-18', (f) =>
    f.supportingDocuments.filter((d) => d.description === 'LISIBLE').length > 1 ? ['BG-24', 'LISIBLE'] : null,
  ),
  chaque(
    'BR-FR-20',
    (f) => notesDe(f, 'BAR').map((texte): Lecture => ['BT-22', texte]),
    (texte) => TRAITEMENTS.has(texte.trim()),
  ),
  adresseParSiren('BR-FR-21', 'buyer', 'BT-49'),
  adresseParSiren('BR-FR-22', 'seller', 'BT-34'),
  chaque(
    'BR-FR-23',
    (f) => adresses(f).flatMap(([terme, a]): Lecture[] => (a?.scheme === '0225' ? [[terme, a.value]] : [])),
    (a) => ADRESSE.test(a),
  ),
  chaque(
    'BR-FR-24',
    (f) => identifiantsDe(f).flatMap(([terme, , i]): Lecture[] => (i.scheme === '0224' ? [[terme, i.value]] : [])),
    (i) => ADRESSE.test(i),
  ),
  chaque(
    'BR-FR-25',
    (f) => adresses(f).map(([terme, a]): Lecture => [terme, a?.value]),
    (a) => a.length <= 125,
  ),
  chaque(
    'BR-FR-26',
    (f) => identifiantsDe(f).flatMap(([terme, , i]): Lecture[] => (i.scheme === '0224' ? [[terme, i.value]] : [])),
    (i) => i.length <= 100,
  ),
  attributs('BR-FR-27', 'BT-160', (a) => (a.name ?? a.code) === undefined),
  attributs('BR-FR-28', 'BT-161', (a) => {
    const mesuree = a.measure !== undefined && a.measureUnit !== undefined;
    return (a.value !== undefined) === mesuree;
  }),
  {
    id: 'BR-FR-29',
    verifier: (f, dire) => {
      for (const scheme of objetsRepetes(f)) dire('BT-18', scheme);
    },
  },
  {
    id: 'BR-FR-30',
    verifier: ({ lines }, dire) => {
      for (const [i, l] of lines.entries())
        for (const scheme of objetsRepetes(l)) dire(`BG-25[${i + 1}]/BT-128`, scheme);
    },
  },
  si('BR-FR-CO-03', (f) =>
    f.typeCode === '262' && (f.contractReference === undefined || !f.period) ? ['BT-12', f.contractReference] : null,
  ),
  si('BR-FR-CO-04', (f) =>
    RECTIFICATIVES.has(f.typeCode ?? '') && !(f.precedingInvoices.length === 1 && f.precedingInvoices[0]?.date)
      ? ['BG-3', String(f.precedingInvoices.length)]
      : null,
  ),
  si('BR-FR-CO-05', (f) => {
    const datee = (r: DocumentReference | undefined): boolean => r?.number !== undefined && r.date !== undefined;
    const lignes = f.lines.length > 0 && f.lines.every((l) => datee(l.references?.precedingInvoice));
    return AVOIRS.has(f.typeCode ?? '') && !f.precedingInvoices.some(datee) && !lignes ? ['BG-3', f.typeCode] : null;
  }),
  si('BR-FR-CO-07', (f) =>
    f.dueDate !== undefined &&
    f.issueDate !== undefined &&
    f.dueDate < f.issueDate &&
    !ACOMPTES.has(f.typeCode ?? '') &&
    !DEJA_PAYEES.has(f.businessProcess ?? '')
      ? ['BT-9', f.dueDate]
      : null,
  ),
  si('BR-FR-CO-08', (f) =>
    APRES_ACOMPTE.has(f.businessProcess ?? '') && ACOMPTES.has(f.typeCode ?? '') ? ['BT-3', f.typeCode] : null,
  ),
  si('BR-FR-CO-09', (f) => {
    const [paye, ttc] = [lireDecimal(f.totals.paid), lireDecimal(f.totals.taxInclusive)];
    const solde = signe(f.totals.due) === 0 && paye !== null && ttc !== null && egaux(paye, ttc);
    return DEJA_PAYEES.has(f.businessProcess ?? '') && !solde ? ['BT-113', f.totals.paid] : null;
  }),
  {
    id: 'BR-FR-CO-10',
    verifier(f, dire) {
      for (const [terme, , i] of identifiantsDe(f)) if (i.global && i.scheme === undefined) dire(terme, i.value);
    },
  },
  si('BR-FR-CO-12', (f) =>
    f.currency !== 'EUR' && !(f.accountingCurrency === 'EUR' && f.totals.taxAccountingCurrency !== undefined)
      ? ['BT-111', f.accountingCurrency]
      : null,
  ),
  si('BR-FR-CO-14', (f) =>
    groupeDeTva(f) && !notesDe(f, 'TXD').some((t) => t.trim() === 'MEMBRE_ASSUJETTI_UNIQUE')
      ? ['BT-22', undefined]
      : null,
  ),
  si('BR-FR-CO-15', (f) =>
    groupeDeTva(f) && f.taxRepresentative?.vatIdentifier === undefined ? ['BT-63', undefined] : null,
  ),
  chaque('BR-FR-DEC-01', montants, (m) => decimales(m) <= 2 && longueur(m) <= 19),
  chaque(
    'BR-FR-DEC-02',
    (f) => parmi('BG-25', f.lines, (l) => [['BT-129', l.quantity]]),
    (q) => decimales(q) <= 4 && longueur(q) <= 19,
  ),
  chaque(
    'BR-FR-DEC-03',
    (f) => parmi('BG-25', f.lines, (l) => [['BT-146', l.netPrice]]),
    (p) => signe(p) === 1 && decimales(p) <= 6 && longueur(p) <= 19,
  ),
  chaque('BR-FR-DEC-04', taux, (t) => signe(t) !== -1 && decimales(t) <= 2 && longueur(t) <= 4),
];

/** The seller is a member of a VAT group (scheme 0231). */
const groupeDeTva = (f: SemanticInvoice): boolean => f.seller.identifiers.some((i) => i.scheme === '0231');

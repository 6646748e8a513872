import type { AllowanceCharge, PostalAddress, SemanticInvoice } from '@orpheon/domain';
import { factureComplete } from '../../../domain/src/facturation/lisible/facture-complete.test-utils.ts';

export type Syntaxe = 'UBL' | 'CII';

/** A valid invoice that fills every term, all of it in one VAT category. */
export interface Base {
  /** UNTDID 5305. */
  readonly categorie: string;
  /** Its allowances and charges of the document: both, or one of them, or none. */
  readonly remises?: 'TOUTES' | 'REMISE' | 'FRAIS' | 'AUCUNE';
}

const TAXEES: ReadonlySet<string> = new Set(['S', 'L', 'M', 'B']);
const MOTIVEES: ReadonlySet<string> = new Set(['E', 'AE', 'K', 'G', 'O']);
const MONTANT_LIGNES = 300;

const euros = (n: number): string => n.toFixed(2);
const en = (pays: string, adresse: PostalAddress | undefined): PostalAddress => ({ ...adresse, countryCode: pays });

export function factureDeBase({ categorie, remises = 'TOUTES' }: Base, syntaxe: Syntaxe): SemanticInvoice {
  const modele = factureComplete();
  const taux = TAXEES.has(categorie) ? '20' : categorie === 'O' ? undefined : '0';
  const pays = categorie === 'B' ? 'IT' : 'FR';
  const horsChamp = categorie === 'O';
  const garder = ({ charge }: AllowanceCharge): boolean =>
    remises === 'TOUTES' || remises === (charge ? 'FRAIS' : 'REMISE');
  const gardees = modele.allowancesCharges
    .filter(garder)
    .map((a) => ({ ...a, amount: a.charge ? '20.00' : '30.00', vatCategory: categorie, vatRate: taux }));
  const remise = gardees.some((a) => !a.charge) ? 30 : 0;
  const frais = gardees.some((a) => a.charge) ? 20 : 0;
  const ht = MONTANT_LIGNES - remise + frais;
  const tva = taux === '20' ? ht / 5 : 0;
  const numero = (valeur: string): string | undefined => (horsChamp ? undefined : `${pays}${valeur}`);
  return {
    ...modele,
    syntax: syntaxe,
    taxPointDate: undefined,
    taxPointCode: syntaxe === 'UBL' ? '432' : '72',
    seller: {
      ...modele.seller,
      identifiers: [
        { value: 'ID-VENDEUR', scheme: '0088', global: syntaxe === 'CII' },
        { value: 'ID2-VENDEUR', scheme: '0060', global: false },
      ],
      vatIdentifier: numero('1'),
      address: en(pays, modele.seller.address),
    },
    buyer: { ...modele.buyer, vatIdentifier: numero('2'), address: en(pays, modele.buyer.address) },
    taxRepresentative: horsChamp
      ? undefined
      : {
          name: 'Représentant',
          identifiers: [],
          vatIdentifier: numero('3'),
          address: en(pays, modele.taxRepresentative?.address),
        },
    delivery: { ...modele.delivery, address: en(pays, modele.delivery?.address) },
    allowancesCharges: gardees,
    totals: {
      lineTotal: euros(MONTANT_LIGNES),
      ...(remise > 0 && { allowanceTotal: euros(remise) }),
      ...(frais > 0 && { chargeTotal: euros(frais) }),
      taxExclusive: euros(ht),
      tax: euros(tva),
      taxCount: 1,
      taxAccountingCurrency: '55.00',
      taxInclusive: euros(ht + tva),
      paid: '48.00',
      rounding: '0.00',
      due: euros(ht + tva - 48),
    },
    vatBreakdown: [
      {
        taxableAmount: euros(ht),
        taxAmount: euros(tva),
        category: categorie,
        rate: taux,
        ...(MOTIVEES.has(categorie) && { exemptionReason: 'Exonérée' }),
      },
    ],
    lines: ['200.00', '100.00'].flatMap((netAmount, i) =>
      modele.lines.map((l) => ({
        ...l,
        id: String(i + 1),
        netAmount,
        vatCategory: categorie,
        vatRate: taux,
        originCountry: pays,
      })),
    ),
  };
}

/** Fields by their names and ranks from the root (`lines.0.netPrice`), and what they become; undefined: taken away. */
export type Changement = Readonly<Record<string, unknown>>;

const enfant = (parent: object, cle: string): unknown => Reflect.get(parent, cle);

/** A copy with other fields; a path through what is not there is a mistake of the test. */
export function modifier(facture: SemanticInvoice, changement: Changement): SemanticInvoice {
  const copie = structuredClone(facture);
  for (const [chemin, valeur] of Object.entries(changement)) {
    const noms = chemin.split('.');
    const dernier = noms.pop() ?? '';
    let parent: object = copie;
    for (const nom of noms) {
      const suivant = enfant(parent, nom);
      if (typeof suivant !== 'object' || suivant === null) throw new Error(`${chemin} is nowhere in the invoice`);
      parent = suivant;
    }
    Reflect.set(parent, dernier, valeur);
  }
  return copie;
}

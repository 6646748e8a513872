import { type SemanticInvoice, termesDeRegle, verifierEn16931, versFactureSemantique } from '@orpheon/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PARTIES, saisieAuHasard } from '../../../domain/src/facturation/saisie/saisies.test-utils.ts';
import { TERMES_SITUES } from '../../verify/termes-en16931.ts';
import { factureDeBase, modifier } from './base.test-utils.ts';

const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B'];

/** A valid invoice: one that fills every term, in any VAT category, or one as people type it, in either syntax. */
const factureValide: fc.Arbitrary<SemanticInvoice> = fc.oneof(
  fc
    .record({
      categorie: fc.constantFrom(...CATEGORIES),
      remises: fc.constantFrom('TOUTES', 'REMISE', 'FRAIS', 'AUCUNE'),
      syntaxe: fc.constantFrom('UBL', 'CII'),
    })
    .map(({ syntaxe, ...base }) => factureDeBase(base, syntaxe)),
  fc
    .record({ saisie: saisieAuHasard, syntax: fc.constantFrom('UBL', 'CII') })
    .map(({ saisie, syntax }): SemanticInvoice => {
      const facture = versFactureSemantique(saisie, PARTIES);
      // UBL has a root for credit notes.
      return { ...facture, syntax, root: syntax === 'UBL' && facture.typeCode === '381' ? 'CREDIT_NOTE' : 'INVOICE' };
    }),
);

/** What is of the syntax, or tells an allowance from a charge: not of the standard. */
const TECHNIQUES = new Set(['syntax', 'root', 'charge', 'index', 'global']);

/** Paths of every text of the invoice. */
function champsDe(valeur: unknown, chemin: readonly string[] = []): (readonly string[])[] {
  if (typeof valeur === 'string' || typeof valeur === 'number') return [chemin];
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, v]) => (TECHNIQUES.has(cle) ? [] : champsDe(v, [...chemin, cle])));
}

const TERME_DU_CHAMP = new Map(TERMES_SITUES.map(({ champ, terme }) => [champ, terme]));
/** Fields that are a part of a term: a scheme, a type, a currency written beside amounts. */
const PARTIES_DE_TERMES: Readonly<Record<string, string>> = {
  'totals.taxCount': 'BT-110',
  'amountCurrencies.0': 'BT-5',
  'supportingDocuments.0.mimeType': 'BT-125',
  'supportingDocuments.0.fileName': 'BT-125',
};

/** Undefined where the standard has no such term (the VAT number of a payee): it breaks no rule at all. */
function termeDe(f: SemanticInvoice, chemin: readonly string[]): string | undefined {
  const remises = chemin[0] === 'lines' ? f.lines[Number(chemin[1])]?.allowancesCharges : f.allowancesCharges;
  const champ = chemin
    .map((nom, i) => {
      if (!/^\d+$/.test(nom)) return nom === 'scheme' ? 'value' : nom;
      return chemin[i - 1] === 'allowancesCharges' && remises?.[Number(nom)]?.charge ? '1' : '0';
    })
    .join('.');
  return PARTIES_DE_TERMES[champ] ?? TERME_DU_CHAMP.get(champ);
}

const valeur = fc.oneof(
  fc.constantFrom(undefined, 'QQQ', '0', '-1', '0.001', '123456.78', '1999-01-01', '2099-12-31', 'FR', 'EUR'),
  fc.constantFrom(...CATEGORIES),
  fc.string({ minLength: 1, maxLength: 12 }),
);

it('one field taken away or changed breaks only rules that speak of its term', () => {
  const rompues = new Set<string>();
  fc.assert(
    fc.property(factureValide, fc.nat(), valeur, (facture, rang, nouvelle) => {
      expect(verifierEn16931(facture)).toEqual([]);
      const champs = champsDe(facture);
      const chemin = champs[rang % champs.length] ?? expect.fail();
      const terme = termeDe(facture, chemin);
      const regles = verifierEn16931(modifier(facture, { [chemin.join('.')]: nouvelle })).map((i) => i.regle);
      for (const regle of regles) rompues.add(regle);
      const etrangeres = regles.filter((r) => terme === undefined || !termesDeRegle(r).includes(terme));
      expect(etrangeres, `broken by ${chemin.join('.')}`).toEqual([]);
    }),
    { numRuns: 1500, interruptAfterTimeLimit: 4000, markInterruptAsFailure: false },
  );
  expect(rompues.size).toBeGreaterThan(20);
});

import { CATALOGUES, REGLES_EN16931, type SemanticInvoice, termesDeRegle, verifierEn16931 } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { lireCii } from '../cii/lire-cii.ts';
import { ecrireCii } from '../ecrire/cii/ecrire-cii.ts';
import { ecrireUbl } from '../ecrire/ubl/ecrire-ubl.ts';
import { lireUbl } from '../ubl/lire-ubl.ts';
import { lireArbre } from '../xml/lecteur.ts';
import { type Base, factureDeBase, modifier, type Syntaxe } from './base.test-utils.ts';
import type { Faute } from './faute.test-utils.ts';
import { FAUTES_CODES, FAUTES_DECIMALES, FAUTES_TOTAUX } from './montants-et-codes.test-utils.ts';
import { FAUTES_PRESENCE } from './presence.test-utils.ts';
import { FAUTES_TVA } from './tva.test-utils.ts';

const FAUTES: readonly Faute[] = [
  ...FAUTES_PRESENCE,
  ...FAUTES_TOTAUX,
  ...FAUTES_DECIMALES,
  ...FAUTES_CODES,
  ...FAUTES_TVA,
];
/** The official rules assert `true()`: nothing can break them. */
const TOUJOURS_TENUES = ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08'];
const SYNTAXES = ['UBL', 'CII'] as const;
const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O', 'L', 'M', 'B'];
const REMISES = ['TOUTES', 'REMISE', 'FRAIS', 'AUCUNE'] as const;
const BASES: readonly Base[] = CATEGORIES.flatMap((categorie) => REMISES.map((remises) => ({ categorie, remises })));
const PIECE = [{ index: 0, octets: new TextEncoder().encode('%PDF-1.7') }];

const enfreintes = (f: SemanticInvoice): string[] => [...new Set(verifierEn16931(f).map((i) => i.regle))].sort();

function relire(f: SemanticInvoice, syntaxe: Syntaxe): SemanticInvoice {
  const { racine } = lireArbre(syntaxe === 'UBL' ? ecrireUbl(f, PIECE) : ecrireCii(f, PIECE));
  if (!racine) expect.fail('what is written is no XML');
  return (syntaxe === 'UBL' ? lireUbl(racine) : lireCii(racine)).facture;
}

const fauter = ({ base, changement }: Faute, syntaxe: Syntaxe): SemanticInvoice =>
  modifier(factureDeBase(base, syntaxe), changement);
const nommees = FAUTES.map((faute) => ({
  regle: faute.regle,
  champs: Object.keys(faute.changement).join(', '),
  faute,
}));

describe.each(SYNTAXES)('one fault in a valid invoice, in %s', (syntaxe) => {
  it('without it no rule is broken, whatever the VAT category', () => {
    for (const base of BASES) {
      const facture = factureDeBase(base, syntaxe);
      expect(enfreintes(facture), JSON.stringify(base)).toEqual([]);
      expect(enfreintes(relire(facture, syntaxe)), JSON.stringify(base)).toEqual([]);
    }
  });

  it.each(nommees)('$regle, by $champs: exactly these rules are broken', ({ faute }) => {
    const attendues = faute.attendues[syntaxe];
    const fautive = fauter(faute, syntaxe);
    expect(enfreintes(fautive), 'the model').toEqual(attendues);
    const ecrite = enfreintes(relire(fautive, syntaxe));
    if (faute.modele.includes(syntaxe)) expect(ecrite, 'it can be written').not.toEqual(attendues);
    else expect(ecrite, 'written, then read').toEqual(attendues);
  });
});

describe('every rule of EN 16931', () => {
  const ids = REGLES_EN16931.map((r) => r.id);

  it('has a fault that breaks it, but for those that nothing can break', () => {
    const avecFaute = new Set<string>(
      FAUTES.filter((f) => SYNTAXES.some((s) => f.attendues[s].includes(f.regle))).map((f) => f.regle),
    );
    expect(ids).toHaveLength(223);
    expect(ids.filter((id) => !avecFaute.has(id))).toEqual(TOUJOURS_TENUES);
  });

  it.each(['allowancesCharges', 'lines.0.allowancesCharges'])(
    'BR-CO-05 to BR-CO-08 are silent: a reason of %s may say other than its code',
    (groupe) => {
      const contraires = { [`${groupe}.0.reason`]: 'Transport', [`${groupe}.1.reason`]: 'Remise de fidélité' };
      for (const syntaxe of SYNTAXES)
        expect(enfreintes(modifier(factureDeBase({ categorie: 'S' }, syntaxe), contraires))).toEqual([]);
    },
  );

  it('has terms, each with a name', () => {
    for (const id of ids) {
      expect(termesDeRegle(id).length, id).toBeGreaterThan(0);
      expect(
        termesDeRegle(id).filter((t) => CATALOGUES.fr.termes[t] === undefined),
        id,
      ).toEqual([]);
    }
  });

  it('signals its own terms alone', () => {
    const signales = FAUTES.flatMap((f) => SYNTAXES.flatMap((s) => verifierEn16931(fauter(f, s))));
    const etrangers = signales.filter(({ regle, lieu }) => {
      const terme = (lieu.split('/').at(-1) ?? '').replace(/\[\d+\]$/, '');
      return !termesDeRegle(regle).includes(terme);
    });
    expect(etrangers).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { moyensPropres } from './moyens.ts';
import { Noeud } from './xml/modele.ts';
import { Releve, valeurDe } from './xml/releve.ts';

const CODE = 'ram:TypeCode';

class NoeudCompte extends Noeud {
  recherches = 0;
  override enfant(nom: string): Noeud | undefined {
    this.recherches++;
    return super.enfant(nom);
  }
}

function repetition(code?: string): NoeudCompte {
  const noeud = new NoeudCompte('ram:SpecifiedTradeSettlementPaymentMeans', null, 1, 1);
  if (code === undefined) return noeud;
  const enfant = new Noeud(CODE, noeud, 1, 1);
  enfant.texte = code;
  noeud.enfants.push(enfant);
  return noeud;
}

it('the means of a repetition is read once, however many accounts stand in it, and noted for each', () => {
  const [premier, sans, autre, meme] = [repetition('30'), repetition(), repetition('58'), repetition('30')];
  const r = new Releve();
  const propre = moyensPropres(r, premier, {
    code: CODE,
    lire: (n) => ({ meansCode: valeurDe(n.enfant(CODE)) }),
    aUnCompte: () => true,
  });
  const comptes = [premier, sans, autre, meme].flatMap((n) => [n, n, n]);
  expect(r.groupes('BG-17', comptes, propre)).toEqual([
    ...[{}, {}, {}],
    ...Array.from({ length: 3 }, () => ({ meansCode: undefined, withoutMeans: true })),
    ...Array.from({ length: 3 }, () => ({ meansCode: '58' })),
    ...[{}, {}, {}],
  ]);
  expect([premier, sans, autre, meme].map((n) => n.recherches)).toEqual([1, 1, 1, 1]);
  const notes = Object.keys(r.positions).filter((p) => p.endsWith('/BT-81'));
  expect(notes).toEqual([4, 5, 6, 7, 8, 9].map((rang) => `BG-17[${rang}]/BT-81`));
});

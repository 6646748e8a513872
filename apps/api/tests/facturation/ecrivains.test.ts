import { unDocumentCii } from '@orpheon/testing';
import { expect, it } from 'vitest';
import { ouvrirEcrivains } from '../../src/facturation/ecrites/ecrivains.ts';

const article = { denomination: 'Repas', quantite: '3', prixUnitaire: '12.50', tauxTva: '20' };
const demande = (xml: string) => ({
  octets: new Uint8Array(Buffer.from(xml)),
  nom: 'facture.xml',
  forme: 'pdf' as const,
  langue: 'fr' as const,
  produitLe: new Date('2026-02-03'),
});

it('an invoice that takes more than it is given keeps nobody else’s from being written', async () => {
  const ecrivains = ouvrirEcrivains({ fils: 1 });
  // thousands of pages: it takes many seconds to find out that the memory does not do for them
  const description = 'restauration collective durable '.repeat(300);
  const enorme = unDocumentCii({ articles: Array(1_000).fill({ ...article, description }) });
  const rendues: string[] = [];
  const ecrire = (xml: string, qui: string) => {
    const d = demande(xml);
    return ecrivains.confier(d, [d.octets.buffer], qui).finally(() => rendues.push(qui));
  };
  const enormes = Promise.allSettled([1, 2].map(() => ecrire(enorme, 'anne')));
  const petite = await ecrire(unDocumentCii({ articles: [article] }), 'bruno');
  expect(Buffer.from((petite ?? new Uint8Array()).subarray(0, 5)).toString()).toBe('%PDF-');
  expect(rendues).toEqual(['bruno']);
  await ecrivains.fermer();
  expect((await enormes).map((issue) => issue.status)).toEqual(['rejected', 'rejected']);
}, 60_000);

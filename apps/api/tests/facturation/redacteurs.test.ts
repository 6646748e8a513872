import { LIGNES_DE_DESCRIPTION_MAX, versFactureSemantique } from '@orpheon/domain';
import { afterAll, expect, it } from 'vitest';
import { PARTIES, uneLigne, uneSaisie } from '../../../../packages/domain/src/facturation/saisie/saisies.test-utils.ts';
import { ouvrirRedacteurs } from '../../src/facturation/saisies/redacteurs.ts';

const redacteurs = ouvrirRedacteurs();
afterAll(() => redacteurs.fermer());

it('the longest invoice that may be sent is written with what a writer is given', async () => {
  const ligne = uneLigne({
    denomination: 'W'.repeat(300),
    description: Array<string>(LIGNES_DE_DESCRIPTION_MAX).fill('W'.repeat(19)).join('\n'),
  });
  const facture = versFactureSemantique(uneSaisie({ lignes: Array(1_000).fill(ligne) }), PARTIES);
  const { pdf, cii } = await redacteurs.confier({ facture, langue: 'fr', produitLe: new Date('2026-02-03') });
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(
    Buffer.from(cii)
      .toString()
      .match(/<ram:IncludedSupplyChainTradeLineItem>/g),
  ).toHaveLength(1_000);
}, 200_000);

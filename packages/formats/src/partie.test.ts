import { expect, it } from 'vitest';
import { PartieManquante, partie } from './partie.ts';

it('a part that could not be fetched is no fault of the document, and the next that needs it asks again; then it is kept', async () => {
  let demandes = 0;
  const charger = partie(() => {
    demandes++;
    return demandes === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(`part ${demandes}`);
  });
  await expect(charger()).rejects.toThrow(PartieManquante);
  expect(await charger()).toBe('part 2');
  expect(await charger()).toBe('part 2');
  expect(demandes).toBe(2);
});

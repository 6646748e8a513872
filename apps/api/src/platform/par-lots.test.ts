import { expect, it } from 'vitest';
import { parLots } from './par-lots.ts';

it('joins the calls made together, and those made while a lot is under way, up to the maximum', async () => {
  const lots: number[][] = [];
  const doubler = parLots(async (elements: readonly number[]) => {
    lots.push([...elements]);
    return elements.map((e) => e * 2);
  }, 3);
  const premiers = [doubler(1), doubler(2)];
  expect(await Promise.all(premiers)).toEqual([2, 4]);
  expect(await Promise.all([3, 4, 5, 6].map(doubler))).toEqual([6, 8, 10, 12]);
  expect(lots).toEqual([[1, 2], [3, 4, 5], [6]]);
});

it('gives each call its own error when a lot fails, and the others their result', async () => {
  const inverser = parLots(async (elements: readonly number[]) => {
    if (elements.includes(0)) throw new Error('no inverse');
    return elements.map((e) => 1 / e);
  }, 10);
  const faits = await Promise.allSettled([inverser(2), inverser(0), inverser(4)]);
  expect(faits.map((f) => (f.status === 'fulfilled' ? f.value : String(f.reason)))).toEqual([
    0.5,
    'Error: no inverse',
    0.25,
  ]);
});

it('gives an error that is not of one element to all, without another try', async () => {
  let essais = 0;
  const rien = parLots(
    async () => {
      essais++;
      throw new Error('no database');
    },
    10,
    () => true,
  );
  const faits = await Promise.allSettled([1, 2, 3].map(rien));
  expect(faits.map((f) => (f.status === 'rejected' ? String(f.reason) : f.value))).toEqual(
    Array(3).fill('Error: no database'),
  );
  expect(essais).toBe(1);
});

import { expect, it } from 'vitest';
import { TourDeRole } from './tour-de-role.ts';

it('everybody has one turn after the other, in the order they came; what one brings keeps its order', () => {
  const file = new TourDeRole<string>();
  for (const n of [1, 2, 3]) file.ajouter('anne', `a${n}`);
  file.ajouter('bruno', 'b1');
  const pris = [file.prendre(), file.prendre()];
  file.ajouter('chloe', 'c1');
  file.ajouter('bruno', 'b2');
  for (let n = 0; n < 5; n++) pris.push(file.prendre());
  expect(pris).toEqual(['a1', 'b1', 'a2', 'c1', 'b2', 'a3', undefined]);
});

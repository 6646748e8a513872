import { expect, test } from 'vitest';
import { estPermise } from './licences.ts';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT and ISC', true],
  ['BSD-3-Clause AND GPL-2.0', false],
  ['GPL-3.0', false],
  ['', false],
])('licence "%s" permitted: %s', (expression, permise) => {
  expect(estPermise(expression)).toBe(permise);
});

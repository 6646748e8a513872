import { expect, it } from 'vitest';
import { condenser } from './condenser.test-utils.ts';
import { enumerer, indexer } from './ecriture-des-listes.ts';
import * as listes from './listes.ts';

it('reads codes one after the other, and those between the ends of a run', () => {
  expect([...enumerer('AE A8..A11 XAA..XAC 001..003')()]).toEqual(
    'AE A8 A9 A10 A11 XAA XAB XAC 001 002 003'.split(' '),
  );
});

it('reads codes by what they begin with', () => {
  expect([...indexer('1A-CF(D+(X0-2))G(H)')()]).toEqual('1 A B C FD FDX FD0 FD1 FD2 GH'.split(' '));
});

it.each(Object.entries(listes).filter(([, liste]) => [...liste()].every((c) => /^\w+$/.test(c))))(
  '%s is the same list once it is condensed',
  (_nom, liste) => {
    expect([...indexer(condenser([...liste()]))()].sort()).toEqual([...liste()].sort());
  },
);

import { expect, it } from 'vitest';
import { preuveSuffisante } from './preuve-de-travail.ts';

it.each([
  [[0xff, 0xff], 0, true],
  [[0x7f, 0xff], 1, true],
  [[0x80, 0xff], 1, false],
  [[0x00, 0xff], 8, true],
  [[0x01, 0x00], 8, false],
  [[0x00, 0x1f], 11, true],
  [[0x00, 0x20], 11, false],
  [[0x00], 9, false],
])('%j, %i bits: %s', (octets, bits, suffit) => expect(preuveSuffisante(Uint8Array.from(octets), bits)).toBe(suffit));

import { expect, test } from 'vitest';
import { lireTexte } from './lireTexte.ts';

test('a file is read as UTF-8 where it is, else as Windows writes', async () => {
  expect(await lireTexte(new Blob(['Écoles']))).toBe('Écoles');
  expect(await lireTexte(new Blob([new Uint8Array([0xc9, 0x63, 0x6f, 0x6c, 0x65, 0x73, 0x80])]))).toBe('Écoles€');
});

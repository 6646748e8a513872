import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ecrireRegistre, REGISTRE_DES_REGLES } from './registre-des-regles.ts';

const DOCUMENT = join(import.meta.dirname, '../../../docs/rules.md');

it('knows each rule by one id', () => {
  const ids = REGISTRE_DES_REGLES.map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(REGISTRE_DES_REGLES.filter((r) => r.verdict)).toHaveLength(223 + 171);
});

it('docs/rules.md is what the rules are today: else run packages/formats/verify/regles.ts', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(ecrireRegistre());
});

import { expect, it } from 'vitest';
import { motDePasseAcceptable } from './mot-de-passe.ts';

it.each([
  ['correct cheval pile agrafe', true, 'long'],
  ['quinzecaractere', true, 'fifteen of one kind'],
  ['quatorzecaract', false, 'fourteen of one kind'],
  ['Douze-lettre', true, 'twelve of three kinds'],
  ['douze-lettre', false, 'twelve of two kinds'],
  ['Onze-lettr1', false, 'eleven of four kinds'],
  ['aaaaaaaaaaaaaaaaaaaa', false, 'one character again and again'],
  ['', false, 'nothing'],
])('%s: %s (%s)', (motDePasse, acceptable) => {
  expect(motDePasseAcceptable(motDePasse)).toBe(acceptable);
});

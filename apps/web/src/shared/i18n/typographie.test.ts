import { expect, it } from 'vitest';
import { typographier } from './typographie.ts';

it('keeps high punctuation and guillemets on the line of their word', () => {
  expect(typographier('Quitter « {{nom}} » ? Oui ; 5 % : 3 € !')).toBe(
    'Quitter «\u00a0{{nom}}\u00a0»\u00a0? Oui\u00a0; 5\u00a0%\u00a0: 3\u00a0€\u00a0!',
  );
});

it('leaves the rest as written', () => {
  expect(typographier('https://exemple.fr, 12:30')).toBe('https://exemple.fr, 12:30');
});

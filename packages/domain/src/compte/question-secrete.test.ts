import { describe, expect, it } from 'vitest';
import { jugerQuestion, normaliserReponse } from './question-secrete.ts';

describe('a secret question', () => {
  it.each(['Saint-Étienne', 'saint etienne', ' SAINT ÉTIENNE ! '])('knows %s again', (reponse) =>
    expect(normaliserReponse(reponse)).toBe('saintetienne'),
  );

  it.each([
    ['La ville de mes vacances ?', 'Étretat', true],
    ['La ville de mes vacances ?', 'à', false],
    ['La ville de mes vacances ?', '???', false],
    ['Mon chat Félix s’appelle ?', 'felix', false],
  ])('%s %s: %s', (question, reponse, ok) => expect(jugerQuestion(question, reponse).ok).toBe(ok));
});

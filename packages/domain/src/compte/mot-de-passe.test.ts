import { describe, expect, it } from 'vitest';
import { motsDeContexte, reglesEnfreintes } from './mot-de-passe.ts';

describe('length and composition', () => {
  it.each([
    ['correct cheval pile agrafe', [], 'long'],
    ['quinzecaractere', [], 'fifteen of one kind'],
    ['quatorzecaract', ['COMPOSITION'], 'fourteen of one kind'],
    ['Douze-lettre', [], 'twelve of three kinds'],
    ['douze-lettre', ['COMPOSITION'], 'twelve of two kinds'],
    ['Onze-lettr1', ['LONGUEUR'], 'eleven of four kinds'],
    ['aaaaaaaaaaaaaaaaaaaa', ['VARIETE', 'COURANT'], 'one character again and again'],
    ['', ['LONGUEUR', 'COMPOSITION', 'VARIETE', 'COURANT'], 'nothing'],
    ['🦊🦉🐢🐙🦋🐝🐌🦔🐧🐬🦀🦁🐨🐸🐼', ['COURANT'], 'no letter at all'],
  ])('%s: %j (%s)', (motDePasse, regles) => {
    expect(reglesEnfreintes(motDePasse)).toEqual(regles);
  });
});

describe('what everybody takes', () => {
  it.each([
    'motdepasse123',
    'Mot-de-passe-2026',
    'M0tdep@sse2026!',
    'P@ssw0rd12345',
    'Password1234!',
    'azertyuiop1234',
    'Azertyuiop123!',
    'qwertyuiopasdfgh',
    '123456789012345',
    '098765432109876',
    'Bonjour2026!!!',
    'abcdefghijklmnop',
    'abcabcabcabcabcabc',
    'Facturation2026!',
    'Mairie-Commune-2026',
    'soleil chocolat doudou',
  ])('%s is refused', (motDePasse) => expect(reglesEnfreintes(motDePasse)).toContain('COURANT'));

  it.each(['trois gaufres au sucre', 'Le-train-de-7h52', 'chocolat noir et vieux rhum', 'Xk7!mq2Rt#9w'])(
    '%s is not',
    (motDePasse) => expect(reglesEnfreintes(motDePasse)).toEqual([]),
  );
});

describe('what is known of its holder', () => {
  const mots = motsDeContexte({
    prenom: 'Hélène',
    nom: 'Le Goff-Barbier',
    courriels: ['h.barbier@valmont.example'],
    structures: ['Commune de Valmont'],
  });

  it('is their names, the parts of their addresses, their structures and the portal', () => {
    expect(mots).toEqual(['helene', 'goff', 'barbier', 'valmont', 'example', 'commune', 'orpheon']);
  });

  it.each(['trois gaufres pour hélène', 'B-a-r-b-i-e-r douze fois', 'vive valmont les bains', 'ORPHÉON pour toujours'])(
    '%s is refused',
    (motDePasse) => expect(reglesEnfreintes(motDePasse, mots)).toContain('CONTEXTE'),
  );
  it('leaves the rest alone', () => expect(reglesEnfreintes('trois gaufres au sucre', mots)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { lireAppareil } from './appareil.ts';
import { moyensDeConfirmation } from './confirmation.ts';
import { type Enrolement, facteursDemandes } from './facteurs.ts';

const rien: Enrolement = { motDePasse: true, passkeys: 0, totp: false, codesDeSecours: 0, externe: false };
const neuf = { connu: false, memorise: false };
const connu = { connu: true, memorise: false };
const memorise = { connu: true, memorise: true };

describe('what is asked after the right password', () => {
  it('is a code by mail, on a new device only, where codes are sent', () => {
    expect(facteursDemandes(rien, neuf, true)).toEqual(['CODE_COURRIEL']);
    expect(facteursDemandes(rien, connu, true)).toEqual([]);
    expect(facteursDemandes(rien, neuf, false)).toEqual([]);
  });

  it('is the enrolled factor everywhere, never the mail, until the person wishes otherwise on a device', () => {
    const fort = { ...rien, totp: true, codesDeSecours: 3 };
    expect(facteursDemandes(fort, neuf, true)).toEqual(['TOTP', 'CODE_SECOURS']);
    expect(facteursDemandes(fort, connu, false)).toEqual(['TOTP', 'CODE_SECOURS']);
    expect(facteursDemandes(fort, memorise, true)).toEqual([]);
    expect(facteursDemandes({ ...fort, passkeys: 2, codesDeSecours: 0 }, neuf, true)).toEqual(['PASSKEY', 'TOTP']);
  });
});

describe('what a sensitive action asks for', () => {
  it('is the strongest that the person has', () => {
    expect(moyensDeConfirmation(rien)).toEqual(['MOT_DE_PASSE']);
    expect(moyensDeConfirmation({ ...rien, passkeys: 1, codesDeSecours: 1 })).toEqual(['PASSKEY', 'CODE_SECOURS']);
    expect(moyensDeConfirmation({ ...rien, motDePasse: false, externe: true })).toEqual(['FOURNISSEUR']);
  });
});

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Windows'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      'Chrome',
      'Linux',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge',
      'Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'Android',
    ],
    ['curl/8.14.1', null, null],
    [null, null, null],
  ])('%s', (agent, navigateur, systeme) => expect(lireAppareil(agent)).toEqual({ navigateur, systeme }));
});

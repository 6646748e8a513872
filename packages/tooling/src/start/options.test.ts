import { describe, expect, test } from 'vitest';
import { Explication } from '../commun/message.ts';
import { lireOptions } from './options.ts';

describe('options of npm start', () => {
  test('the demo goes into the embedded database, and into a configured one only when asked', () => {
    expect(lireOptions([], {}).demo).toBe(true);
    expect(lireOptions([], { DEMO: '0' }).demo).toBe(false);
    expect(lireOptions([], { DATABASE_URL: 'postgresql://x' }).demo).toBe(false);
    expect(lireOptions([], { DATABASE_URL: 'postgresql://x', DEMO: '1' }).demo).toBe(true);
  });
  test('--reset is understood after -- and before', () => {
    expect(lireOptions(['--reset', '--yes'], {})).toMatchObject({ reset: true, oui: true });
    expect(lireOptions([], { npm_config_reset: 'true' })).toMatchObject({ reset: true, oui: false });
  });
  test.each([
    [['--inconnue'], {}],
    [[], { PORT: 'abc' }],
    [[], { PORT: '70000' }],
    [[], { DEMO: 'peut-être' }],
  ])('%j %j is refused in a sentence', (args, env) => {
    expect(() => lireOptions(args, env)).toThrow(Explication);
  });
});

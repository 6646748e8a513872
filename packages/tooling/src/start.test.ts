import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, test } from 'vitest';
import { portLibre } from './commun/port.ts';
import { toutArreter } from './essais/demarrage.ts';
import {
  deuxALaFois,
  effacer,
  type Lieu,
  portPris,
  toutTuerPuisReprendre,
  tuerUn,
} from './essais/scenarios-demarrage.ts';

describe('npm start', async () => {
  const lieu: Lieu = { donnees: mkdtempSync(join(tmpdir(), 'orpheon démarrage ')), port: await portLibre() };
  afterEach(toutArreter);
  afterAll(() => effacer(lieu));

  test('a taken port is explained in a sentence', () => portPris(lieu));
  test('what was acknowledged survives kill -9 of everything, and the next start comes at once', () =>
    toutTuerPuisReprendre(lieu));
  test('a killed database comes back by itself', () => tuerUn(lieu, 'base'));
  test('two starts in one folder: the second says so, Ctrl-C leaves no process', () => deuxALaFois(lieu));
});

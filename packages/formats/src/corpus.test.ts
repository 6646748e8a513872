import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifierDossier, verifierTriplets } from '../verify/corpus.ts';
import { germes } from '../verify/fuzz/germes.ts';
import { fuzzer } from '../verify/fuzz.ts';
import { verifierDocumentsSignes } from '../verify/signatures.ts';
import { verifierTestsOfficiels } from '../verify/tests-officiels.ts';

const dossier = process.env.ORPHEON_CORPUS ?? '';
const ouvert = join(dossier, 'open');

describe.skipIf(!existsSync(ouvert))('the documents of the corpus', () => {
  it('are judged as expected, without crash, and no rule is reported that the oracle does not', async () => {
    expect((await verifierDossier(ouvert)).ecarts).toEqual([]);
  }, 60_000);

  it('the official unit tests agree', () => {
    expect(verifierTestsOfficiels(join(ouvert, 'official-unit-tests')).ecarts).toEqual([]);
  });

  it('the same invoice gives the same data in three syntaxes', async () => {
    expect((await verifierTriplets(join(dossier, 'bench20'))).ecarts).toEqual([]);
  }, 60_000);
});

describe('signed documents', () => {
  it('are verified as their names say, and as other verifiers do', async () => {
    const { lignes, ecarts } = await verifierDocumentsSignes(join(ouvert, 'signed'));
    expect(ecarts).toEqual([]);
    expect(lignes.length).toBeGreaterThan(15);
  }, 60_000);
});

describe('mutated documents', () => {
  it('a short sample gives findings, never a throw, in bounded time', async () => {
    const bilan = await fuzzer(20_260_115, await germes(), 600);
    expect(bilan.echecs).toEqual([]);
    expect(bilan.lus).toBeGreaterThan(20);
  }, 60_000);
});

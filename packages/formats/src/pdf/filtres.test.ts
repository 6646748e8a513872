import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITES } from '../limites.ts';
import { decoderFlux, unBudget } from './filtres.ts';
import { Flux, Nom } from './objets.ts';

const COURT = new Uint8Array(10_000).map((_, i) => (i * i) % 251);
/** Deflated to a hundredth. */
const REPETE = new Uint8Array(200_000).map((_, i) => (i % 1000) % 97);
/** Too long, deflated, to be inflated at one go: it might pass the ceiling. */
const LONG = new Uint8Array(400_000).map((_, i) => (i * i * 7919) >> 8);

const gonfler = (octets: Uint8Array, budget = unBudget()): Uint8Array =>
  decoderFlux(new Flux(new Map([['Filter', new Nom('FlateDecode')]]), 0, octets), budget, (v) => v);

describe('a deflated stream', () => {
  it.each([
    ['short', COURT],
    ['that repeats itself', REPETE],
    ['long', LONG],
  ])('%s, is read whole, with or without its header, whatever follows it', (_, contenu) => {
    const flux = deflateSync(contenu);
    expect(Buffer.compare(gonfler(flux), contenu)).toBe(0);
    expect(Buffer.compare(gonfler(deflateRawSync(contenu)), contenu)).toBe(0);
    expect(Buffer.compare(gonfler(Buffer.concat([flux, Buffer.from('\r\n0000')])), contenu)).toBe(0);
  });

  it.each([
    ['short', COURT],
    ['long', LONG],
  ])('%s and cut, gives what it holds or is refused, and is charged for it', (_, contenu) => {
    const flux = deflateSync(contenu);
    const budget = unBudget();
    const avant = budget.reste;
    let lu = 0;
    try {
      const debut = gonfler(flux.subarray(0, flux.length >> 1), budget);
      lu = debut.length;
      expect(Buffer.compare(debut, contenu.subarray(0, lu))).toBe(0);
    } catch (erreur) {
      expect(erreur).toMatchObject({ code: 'ORP-PDF-ILLISIBLE' });
    }
    expect(lu).toBeLessThan(contenu.length);
    expect(avant - budget.reste).toBe(lu);
  });

  it('is refused past what the document may still cost, short as it is', () => {
    const bombe = deflateSync(new Uint8Array(1_000_000));
    expect(gonfler(bombe)).toHaveLength(1_000_000);
    expect(() => gonfler(bombe, { ...unBudget(), reste: 999_999 })).toThrow('ORP-PDF-DEMESURE');
    expect(() => gonfler(deflateSync(new Uint8Array(LIMITES.fluxPdf + 1)))).toThrow('ORP-PDF-DEMESURE');
  });
});

/// <reference lib="webworker" />
import { sha256 } from '@noble/hashes/sha2.js';
import { preuveSuffisante, texteDePreuve } from '@orpheon/domain';
import type { ADemontrer } from './preuve.ts';

/*
 * Looks for the number that solves a challenge, away from the page. A hash of our own rather than the browser's: that one
 * is not there without HTTPS, and answers one question at a time.
 */
declare const self: DedicatedWorkerGlobalScope;

const octets = new TextEncoder();

self.onmessage = ({ data: { defi, bits } }: MessageEvent<ADemontrer>) => {
  let nombre = 0;
  while (!preuveSuffisante(sha256(octets.encode(texteDePreuve(defi, nombre))), bits)) nombre++;
  self.postMessage(nombre);
};

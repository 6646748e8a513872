import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The checkout's root folder, absolute. */
export const RACINE = resolve(import.meta.dirname, '../../../..');

/** A path inside the checkout. */
export const dansRacine = (...morceaux: string[]): string => join(RACINE, ...morceaux);

/** Folder of the embedded services' data: the checkout's `.data`, or ORPHEON_DONNEES (tests have their own). */
export const DONNEES = process.env.ORPHEON_DONNEES ? resolve(process.env.ORPHEON_DONNEES) : dansRacine('.data');

/** What may be rebuilt at any time: marks, logs, downloaded helpers. */
export const CACHE = dansRacine('.cache');

/** Loads a module of another package by address, so that its types stay its own (tooling type-checks without it). */
export const charger = (...chemin: string[]): Promise<Record<string, unknown>> =>
  import(pathToFileURL(dansRacine(...chemin)).href) as Promise<Record<string, unknown>>;

/** The JavaScript file that a package of `dossier` declares as its executable `nom` (launched without any shell wrapper). */
export function executable(dossier: string, paquet: string, nom = paquet.split('/').at(-1) ?? paquet): string {
  const base = dansRacine(dossier, 'node_modules', paquet);
  const { bin } = JSON.parse(readFileSync(join(base, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const chemin = typeof bin === 'string' ? bin : bin[nom];
  if (chemin === undefined) throw new Error(`${paquet} has no executable ${nom}`);
  return join(base, chemin);
}

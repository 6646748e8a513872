import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { lireConfiguration } from '../../src/platform/config.ts';
import { ouvrirDeps, ouvrirJournal } from '../../src/platform/demarrage.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Horloge } from '../../src/platform/horloge.ts';

/** A folder of its own for the calling test file, removed after its last test. */
export async function dossierDEssai(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'orpheon-essai-'));
  afterAll(() => rm(dossier, { recursive: true, force: true }));
  return dossier;
}

/** What routes and jobs are handed, on a test's own database; closed after the file's last test. */
export async function depsDEssai(url: string, reglages: Record<string, string> = {}, horloge?: Horloge): Promise<Deps> {
  const config = lireConfiguration({
    DATABASE_URL: url,
    DOSSIER_DOCUMENTS: await dossierDEssai(),
    PUBLIC_URL: 'http://portail.essai',
    SECRET_MAITRE: 'un secret pour les essais, assez long',
    NIVEAU_JOURNAL: process.env.NIVEAU_JOURNAL ?? 'silent',
    CONNEXIONS_BASE: '8',
    // asked for by the tests that are about it
    CODE_PAR_COURRIEL: '0',
    ...reglages,
  });
  const deps = ouvrirDeps(config, ouvrirJournal(config.NIVEAU_JOURNAL));
  afterAll(() => deps.base.fermer());
  return horloge ? { ...deps, horloge } : deps;
}

/** Waits for something another process or a job does; fails with what was last seen. */
export async function jusqua<T>(lire: () => Promise<T>, critere: (vu: T) => boolean, delaiMs = 10_000): Promise<T> {
  const fin = performance.now() + delaiMs;
  for (;;) {
    const vu = await lire();
    if (critere(vu)) return vu;
    if (performance.now() > fin) throw new Error(`not within ${delaiMs} ms; last seen: ${JSON.stringify(vu)}`);
    await new Promise((ok) => setTimeout(ok, 25));
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeErreur, lireSiPresent } from './message.ts';
import { CACHE, dansRacine } from './racine.ts';

const IGNORES = new Set(['node_modules', 'dist', 'generated', '.cache', '.data', 'test-results', 'playwright-report']);

function parcourir(chemin: string, recevoir: (fichier: string) => void): void {
  let entrees: import('node:fs').Dirent[];
  try {
    entrees = readdirSync(chemin, { withFileTypes: true });
  } catch (e) {
    if (codeErreur(e) === 'ENOENT') return;
    if (codeErreur(e) !== 'ENOTDIR') throw e;
    recevoir(chemin);
    return;
  }
  for (const entree of entrees.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (IGNORES.has(entree.name)) continue;
    const enfant = join(chemin, entree.name);
    if (entree.isDirectory()) parcourir(enfant, recevoir);
    else if (entree.isFile()) recevoir(enfant);
  }
}

/** SHA-256 over names and contents of files and folders, given relative to the checkout; what is absent counts as empty. */
export function empreinte(chemins: readonly string[], sauf: RegExp = /\.test\.tsx?$/): string {
  const h = createHash('sha256');
  for (const chemin of chemins) {
    parcourir(dansRacine(chemin), (fichier) => {
      if (sauf.test(fichier)) return;
      h.update(`\0${fichier.slice(dansRacine().length)}\0`).update(readFileSync(fichier));
    });
  }
  return h.digest('hex');
}

/**
 * Does `travail` unless its inputs are those of the last success and its output is still there. Tells whether it was done.
 * The mark is erased first, so that an interrupted run never passes for a finished one.
 */
export async function siChange(
  nom: string,
  entrees: { readonly chemins: readonly string[]; readonly sortie: string },
  travail: () => Promise<void>,
): Promise<boolean> {
  const marque = join(CACHE, `${nom}.empreinte`);
  const actuelle = empreinte(entrees.chemins);
  let sortiePresente = false;
  parcourir(dansRacine(entrees.sortie), () => {
    sortiePresente = true;
  });
  if (sortiePresente && lireSiPresent(marque) === actuelle) return false;
  mkdirSync(dirname(marque), { recursive: true });
  writeFileSync(marque, '');
  await travail();
  writeFileSync(marque, actuelle);
  return true;
}

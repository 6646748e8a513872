import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { TailleBanc } from './banc.ts';
import { type Ligne, tableau } from './mesures.ts';

const PAGE = new URL('../../../docs/performance.md', import.meta.url);
const DEBUT = '<!-- bench -->';
const FIN = '<!-- /bench -->';

const machine = (): string => {
  const [processeur] = cpus();
  const memoire = Math.round(totalmem() / 2 ** 30);
  return `${processeur?.model.trim()}, ${cpus().length} cores, ${memoire} GB, ${process.platform}-${process.arch}, Node ${process.version}`;
};

/** Puts the figures of this run between the marks of docs/performance.md. */
export async function ecrirePage(lignes: readonly Ligne[], taille: TailleBanc): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [debut, fin] = [page.indexOf(DEBUT), page.indexOf(FIN)];
  if (debut < 0 || fin < debut) throw new Error('docs/performance.md has lost the marks between which figures go');
  const jour = new Date().toISOString().slice(0, 10);
  const contexte = `${jour}, ${machine()}. ${taille.factures.toLocaleString('en')} invoices in the tables; median of ${taille.tours}.`;
  await writeFile(
    PAGE,
    `${page.slice(0, debut + DEBUT.length)}\n${contexte}\n\n${tableau(lignes)}\n${page.slice(fin)}`,
  );
}

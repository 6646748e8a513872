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

/**
 * Puts the figures of this run between the marks of docs/performance.md. Those of goals that it did not measure stay,
 * where they were taken the same day on the same machine and as many invoices.
 */
export async function ecrirePage(lignes: readonly Ligne[], taille: TailleBanc): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [debut, fin] = [page.indexOf(DEBUT), page.indexOf(FIN)];
  if (debut < 0 || fin < debut) throw new Error('docs/performance.md has lost the marks between which figures go');
  const jour = new Date().toISOString().slice(0, 10);
  const contexte = `${jour}, ${machine()}. ${taille.factures.toLocaleString('en')} invoices in the tables; median of ${taille.tours}.`;
  const [avant, ...anciennes] = page
    .slice(debut + DEBUT.length, fin)
    .trim()
    .split('\n');
  const [titres = '', traits = '', ...nouvelles] = tableau(lignes).split('\n');
  const mesures = new Set(nouvelles.map(cle));
  const gardees = avant === contexte ? anciennes.filter((l) => butDe(l) !== '' && !mesures.has(cle(l))) : [];
  const toutes = [...gardees, ...nouvelles].sort((a, b) => Number(butDe(a).slice(1)) - Number(butDe(b).slice(1)));
  const table = [titres, traits, ...toutes].join('\n');
  await writeFile(PAGE, `${page.slice(0, debut + DEBUT.length)}\n${contexte}\n\n${table}\n${page.slice(fin)}`);
}

const butDe = (ligne: string): string => /^\| ([A-Z]\d+) /.exec(ligne)?.[1] ?? '';

/** A goal has one line of each kind; B3, one for each thing asked. */
const cle = (ligne: string): string =>
  butDe(ligne) === 'B3' ? ligne.split('|').slice(1, 3).join() : ligneCourte(ligne);
const ligneCourte = (ligne: string): string => `${butDe(ligne)} ${/^\| [A-Z]\d+ \| (\w+ \w+)/.exec(ligne)?.[1] ?? ''}`;

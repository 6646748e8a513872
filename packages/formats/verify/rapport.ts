import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES_CATALOGUE } from '@orpheon/domain';
import { REGISTRE_DES_REGLES } from '../src/registre-des-regles.ts';
import type { Bilan } from './corpus.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const PAGE = join(DOCS, 'conformance.md');
const [DEBUT, FIN] = ['<!-- report -->', '<!-- /report -->'];

const table = (titres: readonly string[], rangees: readonly (readonly (string | number)[])[]): string =>
  [titres, titres.map(() => '---'), ...rangees].map((r) => `| ${r.join(' | ')} |`).join('\n');

/** What a rule belongs to, by its id and source. */
const FAMILLES: readonly (readonly [string, (id: string, source: string) => boolean])[] = [
  ['EN 16931, semantic rules (BR-…)', (id, source) => source.startsWith('EN 16931') && id.startsWith('BR-')],
  ['UBL binding, fatal', (id) => id.startsWith('UBL-')],
  ['CII binding, fatal', (id) => id.startsWith('CII-')],
  ['Factur-X EXTENDED (BR-FXEXT-…)', (id) => id.startsWith('BR-FXEXT-')],
  ['Factur-X file (BR-HYBRID-…)', (id) => id.startsWith('BR-HYBRID-')],
  ['French reform (BR-FR-…)', (id) => id.startsWith('BR-FR-')],
];

function regles(): string {
  const rangees = FAMILLES.map(([nom, est]) => {
    const siennes = REGISTRE_DES_REGLES.filter(({ id, source }) => est(id, source));
    return [nom, siennes.length, siennes.filter((r) => r.verdict).length];
  });
  const propres = CODES_CATALOGUE.filter((code) => !/^(?:BR|UBL|CII)-/.test(code)).length;
  return table(
    ['rules implemented', 'rules', 'in the official verdict'],
    [...rangees, ['Chorus (G1.…) and our own (ORP-…), codes of findings', propres, 0]],
  );
}

/** Lines of a page's tables that a test of theirs lets through. */
const lignesDe = (page: string, garder: (ligne: string) => boolean): string[] =>
  existsSync(join(DOCS, page))
    ? readFileSync(join(DOCS, page), 'utf8')
        .split('\n')
        .filter((l) => l.startsWith('|') && garder(l))
    : [];

/** The last line of each set's table in docs/recognition.md, beside the name of the set. */
function reconnaissance(): string[] {
  const page = join(DOCS, 'recognition.md');
  if (!existsSync(page)) return [];
  const lignes: string[] = [];
  let [titre, entete] = ['', ''];
  for (const ligne of readFileSync(page, 'utf8').split('\n')) {
    if (ligne.startsWith('### ')) titre = ligne.slice(4);
    if (ligne.startsWith('| field |')) entete = ligne;
    if (ligne.startsWith('| **all** |')) lignes.push(ligne.replace('**all**', titre));
  }
  const colonnes = entete.split('|').length - 2;
  return [entete.replace('field', 'all fields of'), `|${' --- |'.repeat(colonnes)}`, ...lignes];
}

const citer = (page: string, commande: string, lignes: readonly string[]): string =>
  [`From [${page}](${page}), written by \`${commande}\`:`, '', ...lignes].join('\n');

/** Puts the figures of this run between the marks of docs/conformance.md, with those of the other programmes. */
export function ecrireRapport(bilans: readonly (readonly [string, Bilan])[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const [debut, fin] = [page.indexOf(DEBUT), page.indexOf(FIN)];
  if (debut < 0 || fin < debut) throw new Error('docs/conformance.md has lost the marks between which the report goes');
  const vitesse = lignesDe('performance.md', (l) => /^\| (?:goal|B[78]) \|/.test(l));
  const lues = reconnaissance();
  const rapport = [
    `Written by \`npm run verify:corpus -- --ecrire\`, ${new Date().toISOString().slice(0, 10)}.`,
    regles(),
    table(
      ['compared with what is known', 'judged', 'not as expected'],
      bilans.map(([nom, { lignes, ecarts }]) => [nom, lignes.length, ecarts.length]),
    ),
    vitesse.length > 1
      ? citer('performance.md', 'npm run bench', [
          vitesse[0] ?? '',
          '|---|---|---|---|---|---|---|---|',
          ...vitesse.slice(1),
        ])
      : '',
    lues.length > 0 ? citer('recognition.md', 'npm run verify:reconnaissance', lues) : '',
  ];
  const corps = rapport.filter((partie) => partie !== '').join('\n\n');
  writeFileSync(PAGE, `${page.slice(0, debut + DEBUT.length)}\n${corps}\n${page.slice(fin)}`);
}

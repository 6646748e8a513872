// npm run bench [-- --ecrire] [--court] [--seul B1,B6] [--factures 1000000] [--dossier d]
// [--endurance 10]: the figures of docs/performance.md, each beside its reference.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { mesurerAnnuaire } from './annuaire.ts';
import { ouvrirBanc, type TailleBanc } from './banc.ts';
import { mesurerCreation } from './creation.ts';
import { mesurerDemarrage } from './demarrage.ts';
import { mesurerDeuxProcessus } from './deux-processus.ts';
import { mesurerDocuments } from './documents.ts';
import { ecrirePage } from './ecrire-page.ts';
import { mesurerMemoire } from './endurance.ts';
import { mesurerExport } from './exportation.ts';
import { mesurerFormats } from './formats.ts';
import { mesurerIngestion } from './ingestion.ts';
import { mesurerLectures } from './lectures.ts';
import { type Ligne, tableau } from './mesures.ts';
import { mesurerOrganisation } from './organisation.ts';
import { mesurerPagesOuvertes } from './pages-ouvertes.ts';
import { mesurerPremieresPages } from './premieres-pages.ts';
import { mesurerRecherche } from './recherche.ts';
import { mesurerVerification } from './verification-navigateur.ts';

const { values: choix } = parseArgs({
  options: {
    court: { type: 'boolean', default: false },
    ecrire: { type: 'boolean', default: false },
    seul: { type: 'string' },
    factures: { type: 'string' },
    profil: { type: 'string' },
    dossier: { type: 'string' },
    endurance: { type: 'string', default: '2' },
  },
});

surUnCoeur();

const taille: TailleBanc = choix.court
  ? { tours: 1, dureeMs: 200, chauffeMs: 100, factures: 500, depots: 20, enduranceMs: 500, optionsNode: [] }
  : {
      tours: 3,
      dureeMs: 5_000,
      chauffeMs: 3_000,
      factures: Number(choix.factures ?? 100_000),
      depots: 1_000,
      enduranceMs: Number(choix.endurance) * 60_000,
      optionsNode: choix.profil ? ['--cpu-prof', `--cpu-prof-dir=${choix.profil}`] : [],
    };
const MESURES = [
  { buts: ['B6'], mesurer: mesurerIngestion },
  { buts: ['B1', 'B2', 'B3'], mesurer: mesurerLectures },
  { buts: ['B3', 'B4'], mesurer: mesurerRecherche },
  { buts: ['B3', 'B5'], mesurer: mesurerCreation },
  { buts: ['B7', 'B8'], mesurer: mesurerFormats },
  { buts: ['B8'], mesurer: mesurerDocuments },
  { buts: ['B8'], mesurer: mesurerVerification },
  { buts: ['B11'], mesurer: mesurerDemarrage },
  { buts: ['B12'], mesurer: mesurerDeuxProcessus },
  { buts: ['B13'], mesurer: mesurerPagesOuvertes },
  { buts: ['B15'], mesurer: mesurerExport },
  { buts: ['B9'], mesurer: mesurerPremieresPages },
  { buts: ['B10'], mesurer: mesurerMemoire },
  { buts: ['O7'], mesurer: mesurerOrganisation },
  { buts: ['P4'], mesurer: mesurerAnnuaire },
] as const;
const voulus = choix.seul?.split(',');

const banc = await ouvrirBanc(taille, choix.dossier);
const lignes: Ligne[] = [];
try {
  for (const { buts, mesurer } of MESURES) {
    if (voulus && !buts.some((b) => voulus.includes(b))) continue;
    process.stderr.write(`${buts.join(', ')}…\n`);
    lignes.push(...(await mesurer(banc)));
  }
} finally {
  await banc.fermer();
}
lignes.sort((a, b) => Number(a.but.slice(1)) - Number(b.but.slice(1)));
process.stdout.write(`${tableau(lignes)}\n`);
if (choix.ecrire) await ecrirePage(lignes, taille);

/** Server, database and load generator share one core, as the goals ask: everything started from here inherits it. */
function surUnCoeur(): void {
  if (process.env.BANC_SUR_UN_COEUR || choix.court) return;
  const dernier = String(cpus().length - 1);
  const { status, error } = spawnSync('taskset', ['-c', dernier, process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, BANC_SUR_UN_COEUR: dernier },
  });
  if (!error) process.exit(status ?? 1);
  process.stderr.write('taskset is not there: the measures below use every core.\n');
}

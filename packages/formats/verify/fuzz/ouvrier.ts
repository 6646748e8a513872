// One process of the fuzzer, under `../fuzz.ts`: what it does is told over IPC, what breaks it is kept as a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Alea } from './alea.ts';
import { Couverture } from './couverture.ts';
import { essayer } from './essayer.ts';
import { deSorte, type Germe, germes } from './germes.ts';
import { muter } from './mutations.ts';
import type { Consigne, Nouvelles } from './protocole.ts';

/** Memory that one input may add to the process. */
const MEMOIRE_MAX = 200 * 1024 * 1024;
/** Mutants between two looks at coverage: looking costs as much as a few of them. */
const FOURNEE = 25;
/** Mutants kept because they reached something new. */
const GARDES_MAX = 3_000;

const consigne: Consigne = JSON.parse(process.argv[2] ?? '{}');
const { sorte, graine, depuis, jusqua, pas, guide, dossier, echecsDans } = consigne;
const originaux = deSorte(await germes(dossier ?? undefined), sorte);
const sources: Germe[] = [...originaux];
const couverture = new Couverture();
if (guide) await couverture.ouvrir();

let [lus, pireMs] = [0, 0];
const echecs: string[] = [];
let fournee: Germe[] = [];

const dire = (n: number): void => {
  const nouvelles: Nouvelles = { n, lus, pireMs, echecs, couverts: couverture.total, gardes: sources.length };
  process.send?.(nouvelles);
};

function garder(mutant: Germe, n: number, raison: string): void {
  mkdirSync(echecsDans, { recursive: true });
  const chemin = join(echecsDans, `${sorte}-${graine}-${n}-${mutant.nom.replace(/[^\w.-]/g, '_')}`);
  writeFileSync(chemin, mutant.octets);
  echecs.push(`${raison}: ${chemin}`);
}

/** Keeps the mutants of the last batch that reach something new: further mutants are made of them. */
async function retenir(): Promise<void> {
  const vus = fournee;
  fournee = [];
  if ((await couverture.nouvelles()) === 0 || sources.length >= GARDES_MAX) return;
  // which of them it was does not matter much: those that still read, or else the last
  const bons = [];
  for (const m of vus) if ((await essayer(m.octets, m.nom)).lu) bons.push(m);
  sources.push(...(bons.length > 0 ? bons.slice(0, 3) : vus.slice(-1)));
  await couverture.nouvelles();
}

let n = depuis;
for (; n < jusqua && echecs.length < 20; n++) {
  const alea = new Alea(graine + n);
  const source = alea.parmi(sources);
  const mutant = { nom: source.nom, octets: muter(source.octets, alea) };
  const repos = process.memoryUsage.rss();
  const essai = await essayer(mutant.octets, mutant.nom);
  const prise = process.memoryUsage.rss() - repos;
  if (essai.lu) lus++;
  pireMs = Math.max(pireMs, essai.ms);
  for (const e of essai.echecs) garder(mutant, n, e);
  if (prise > MEMOIRE_MAX) garder(mutant, n, `${Math.round(prise / 2 ** 20)} MB`);
  if (guide) {
    fournee.push(mutant);
    if (fournee.length >= FOURNEE) await retenir();
  }
  if ((n + 1 - depuis) % pas === 0) dire(n + 1);
}
dire(n);
couverture.fermer();
process.disconnect?.();

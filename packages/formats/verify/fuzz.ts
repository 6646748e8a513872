import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Alea } from './fuzz/alea.ts';
import { essayer } from './fuzz/essayer.ts';
import { type Germe, SORTES } from './fuzz/germes.ts';
import { mener } from './fuzz/mener.ts';
import { muter } from './fuzz/mutations.ts';
import type { Nouvelles } from './fuzz/protocole.ts';

export interface BilanFuzz {
  readonly lus: number;
  readonly echecs: readonly string[];
}

/** A few mutants in this very process, each with a seed of its own. */
export async function fuzzer(graine: number, sources: readonly Germe[], essais: number): Promise<BilanFuzz> {
  const echecs: string[] = [];
  let lus = 0;
  for (let n = 0; n < essais; n++) {
    const alea = new Alea(graine + n);
    const source = alea.parmi(sources);
    const essai = await essayer(muter(source.octets, alea), source.nom);
    if (essai.lu) lus++;
    for (const e of essai.echecs) echecs.push(`${source.nom}, seed ${graine + n}: ${e}`);
  }
  return { lus, echecs };
}

/** Half of the mutants are made blindly, by their rank; half guided by what they make run. */
const VOIES = [
  { guide: true, part: 0.2 },
  { guide: false, part: 0.8 },
] as const;

const somme = (nombres: readonly number[]): number => nombres.reduce((a, b) => a + b, 0);

const ecrire = (texte: string): void => {
  process.stdout.write(`${texte}\n`);
};

/**
 * `npm run verify:fuzz [-- --xml 1000000 --pdf 100000 --duree 600 --graine 1]`: mutants of every syntax, on two processes,
 * until their number or the time is reached. `--echantillon`: thirty seconds, inside `npm test`.
 */
if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      xml: { type: 'string', default: '1000000' },
      pdf: { type: 'string', default: '100000' },
      duree: { type: 'string' },
      graine: { type: 'string' },
      echantillon: { type: 'boolean', default: false },
    },
  });
  const graine = values.graine === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.graine);
  const secondes = values.echantillon
    ? 30
    : values.duree === undefined
      ? Number.POSITIVE_INFINITY
      : Number(values.duree);
  const depart = Date.now();
  const commun = {
    graine,
    depuis: 0,
    pas: 100,
    dossier: process.env.ORPHEON_CORPUS ?? null,
    echecsDans: join(process.cwd(), '.cache', 'fuzz'),
  };
  ecrire(`seed ${graine}`);
  let echoue = false;
  for (const sorte of SORTES) {
    // the time is shared: twelve mutants of XML for one of PDF, which costs more
    const fin = depart + 1000 * secondes * (sorte === 'xml' ? 0.6 : 1);
    const total = Number(values[sorte]);
    const faits = VOIES.map(() => 0);
    const minute = setInterval(() => ecrire(`${sorte}: ${somme(faits)} of ${total} mutants`), 60_000);
    const bilans = await Promise.all(
      VOIES.map(
        async ({ guide, part }, voie): Promise<Nouvelles> =>
          mener(
            { ...commun, graine: guide ? graine + 2 ** 20 : graine, sorte, guide, jusqua: Math.ceil(total * part) },
            fin,
            ({ n }) => {
              faits[voie] = n;
            },
          ),
      ),
    );
    clearInterval(minute);
    const essais = somme(bilans.map((b) => b.n));
    const lus = somme(bilans.map((b) => b.lus));
    const pire = Math.max(...bilans.map((b) => b.pireMs));
    const echecs = bilans.flatMap((b) => b.echecs);
    const [guides] = bilans;
    ecrire(
      `${sorte}: ${essais} mutants (${guides?.n} guided: ${guides?.couverts} blocks run, ${guides?.gardes} documents mutated), ${lus} still read, worst ${pire.toFixed(0)} ms CPU, ${echecs.length} failures`,
    );
    for (const echec of echecs) ecrire(`  ✗ ${echec}`);
    if (echecs.length > 0) echoue = true;
  }
  ecrire(`${Math.round((Date.now() - depart) / 1000)} s`);
  if (echoue) process.exitCode = 1;
}

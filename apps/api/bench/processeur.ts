import { readdirSync, readFileSync } from 'node:fs';

const lire = (pid: string, fichier: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${fichier}`, 'utf8');
  } catch {
    return null; // ended meanwhile, or another system
  }
};

/** Nanoseconds of processor that the kernel counts for one process, all its threads together. */
function consommees(pid: string): number {
  const fils = readdirSync(`/proc/${pid}/task`);
  return fils.reduce((somme, fil) => somme + Number(lire(`${pid}/task/${fil}`, 'schedstat')?.split(' ')[0] ?? 0), 0);
}

/** Pids of a process and of those that it started itself. */
function famille(parent: number): string[] {
  const enfants = readdirSync('/proc').filter((nom) => {
    const stat = /^\d+$/.test(nom) ? lire(nom, 'stat') : null;
    return Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
  });
  return [String(parent), ...enfants];
}

/** Seconds of processor that these processes, each with those that it started, have taken so far; null elsewhere than on Linux. */
export function processeurDe(parents: readonly number[]): number | null {
  if (process.platform !== 'linux') return null;
  return parents.flatMap(famille).reduce((somme, pid) => somme + consommeesOuRien(pid), 0) / 1e9;
}

/**
 * Seconds of one core that this process and the database take to do `travail`. What other programs take of the machine
 * does not count; where the kernel does not tell (other than Linux), it is the time that passes.
 */
export async function secondesDeCoeur(postmaster: number, travail: () => Promise<void>): Promise<number> {
  const compter = (): Map<string, number> | null =>
    process.platform === 'linux'
      ? new Map([...famille(postmaster), String(process.pid)].map((pid) => [pid, consommeesOuRien(pid)]))
      : null;
  const avant = compter();
  const debut = performance.now();
  await travail();
  const apres = compter();
  if (!avant || !apres) return (performance.now() - debut) / 1000;
  let total = 0;
  for (const [pid, ns] of apres) total += ns - (avant.get(pid) ?? 0);
  return total / 1e9;
}

/** Cores in use by each, as seconds of processor a second: the API, the database, the load generator (this process). */
export interface Coeurs {
  readonly api: number;
  readonly base: number;
  readonly charge: number;
}

export const partages = ({ api, base, charge }: Coeurs, chiffres: number): string =>
  `API ${api.toFixed(chiffres)}, database ${base.toFixed(chiffres)}, load ${charge.toFixed(chiffres)}`;

/** Runs `travail`, and tells what of the machine each took meanwhile; null where the kernel does not tell. */
export async function coeursPris<T>(
  { postmaster }: { readonly postmaster: number },
  apis: readonly { readonly processus: { pid(): number | null } }[],
  travail: () => Promise<T>,
): Promise<[T, Coeurs | null]> {
  const pids = apis.map(({ processus }) => processus.pid() ?? 0);
  // of our own process, not of those that it started: they are counted apart
  const compter = () => [processeurDe(pids), processeurDe([postmaster]), secondesDeNous()] as const;
  const [avant, debut] = [compter(), performance.now()];
  const resultat = await travail();
  const [apres, duree] = [compter(), (performance.now() - debut) / 1_000];
  const [api = null, base = null, charge = null] = apres.map((a, i) => {
    const b = avant[i];
    return a === null || b === null || b === undefined ? null : (a - b) / duree;
  });
  return [resultat, api === null || base === null || charge === null ? null : { api, base, charge }];
}

function secondesDeNous(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const consommeesOuRien = (pid: string): number => {
  try {
    return consommees(pid);
  } catch {
    return 0;
  }
};

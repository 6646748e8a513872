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

const consommeesOuRien = (pid: string): number => {
  try {
    return consommees(pid);
  } catch {
    return 0;
  }
};

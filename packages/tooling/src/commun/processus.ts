import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import { codeErreur } from './message.ts';

const linux = process.platform === 'linux';

/** Runs to its end and alive: a zombie, or a pid that nobody has, is not. */
export function estVivant(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (e) {
    if (codeErreur(e) !== 'EPERM') return false;
  }
  if (!linux) return true;
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** The command line of a process, its arguments joined by spaces; empty when it cannot be known. */
export function ligneDeCommande(pid: number): string {
  try {
    if (linux) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Waits until `condition` holds, looking often; false when `delaiMs` has passed. */
export async function jusqua(
  condition: () => boolean | Promise<boolean>,
  delaiMs: number,
  pasMs = 25,
): Promise<boolean> {
  const fin = performance.now() + delaiMs;
  while (!(await condition())) {
    if (performance.now() > fin) return false;
    await attendre(pasMs);
  }
  return true;
}

/**
 * Ends a process politely, then by force, provided that its command line contains `signature`: a pid read from a file
 * may since have passed to a stranger. Tells whether there was one to end.
 */
export async function terminer(pid: number, signature: string, politesseMs = 5000): Promise<boolean> {
  const nous = (): boolean => estVivant(pid) && ligneDeCommande(pid).includes(signature);
  if (!nous()) return false;
  const signaler = (signal: NodeJS.Signals): void => {
    try {
      process.kill(pid, signal);
    } catch (e) {
      if (codeErreur(e) !== 'ESRCH') throw e;
    }
  };
  signaler('SIGTERM');
  if (!(await jusqua(() => !nous(), politesseMs))) {
    signaler('SIGKILL');
    await jusqua(() => !nous(), 2000);
  }
  return true;
}

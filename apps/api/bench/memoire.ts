import { readFileSync } from 'node:fs';
import type { Processus } from '../verify/processus.ts';

/** Megabytes that a process holds in memory (`VmRSS`); null where the kernel does not tell. */
function memoireDe(processus: Processus): number | null {
  try {
    const [, ko] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processus.pid()}/status`, 'utf8')) ?? [];
    return ko === undefined ? null : Number(ko) / 1024;
  } catch {
    return null; // ended, or another system
  }
}

const PAS_MS = 100;

/** Looks ten times a second until `arreter`, which gives everything seen. */
export function observerMemoire(processus: Processus): { arreter(): number[] } {
  const vues: number[] = [];
  const noter = (): void => {
    const vue = memoireDe(processus);
    if (vue !== null) vues.push(vue);
  };
  noter();
  const horloge = setInterval(noter, PAS_MS);
  return {
    arreter() {
      clearInterval(horloge);
      noter();
      return vues;
    },
  };
}

import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Where processes, and those that they start from now on, may run; nothing where `taskset` is not there. */
function placer(pids: readonly number[], coeurs: string): void {
  for (const pid of pids) spawnSync('taskset', ['-a', '-p', '-c', coeurs, String(pid)]);
}

/** Lets this process and the database use the whole machine for one measure; then they share one core again. */
export async function surTousLesCoeurs<T>(postmaster: number, mesurer: () => Promise<T>): Promise<T> {
  const pids = [process.pid, postmaster];
  placer(pids, `0-${cpus().length - 1}`);
  try {
    return await mesurer();
  } finally {
    if (process.env.BANC_SUR_UN_COEUR) placer(pids, process.env.BANC_SUR_UN_COEUR);
  }
}

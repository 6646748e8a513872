import { mediane } from './mesures.ts';

/** Processor time of one call, in milliseconds: the median of the rounds, warm. */
export async function coutDe(
  action: () => Promise<unknown>,
  { tours, fois }: { tours: number; fois: number },
): Promise<number> {
  const couts: number[] = [];
  for (let tour = 0; tour < tours + 1; tour++) {
    const depart = process.cpuUsage();
    for (let i = 0; i < fois; i++) await action();
    const { user, system } = process.cpuUsage(depart);
    if (tour > 0) couts.push((user + system) / 1000 / fois);
  }
  return mediane(couts);
}

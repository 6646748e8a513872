import { expliquer } from '@orpheon/domain';
import { juger } from '../juger.ts';

/** Processor time that one mutated document (4 MB at most) may cost. */
const BUDGET_MS = 1000;

export interface Essai {
  /** An invoice was told all the same. */
  readonly lu: boolean;
  readonly ms: number;
  readonly echecs: readonly string[];
}

/** Reads and judges one mutant. A failure is a throw, a fault of ours, silence, a finding without sentence, or slowness. */
export async function essayer(mutant: Uint8Array, nom: string): Promise<Essai> {
  const echecs: string[] = [];
  const depart = process.cpuUsage();
  let lu = false;
  try {
    const { lecture, anomalies } = await juger(mutant, nom);
    lu = lecture.facture !== null;
    if (!lu && !anomalies.some((a) => a.gravite === 'FATALE')) echecs.push('nothing read, nothing said');
    for (const a of anomalies) {
      if (a.code === 'ORP-CONT-INCIDENT') echecs.push('a fault of ours');
      if (expliquer(a, 'fr').message === '') echecs.push(`no sentence for ${a.code}`);
    }
  } catch (erreur) {
    echecs.push(String(erreur));
  }
  const { user, system } = process.cpuUsage(depart);
  const ms = (user + system) / 1000;
  if (ms > BUDGET_MS) echecs.push(`${Math.round(ms)} ms`);
  return { lu, ms, echecs };
}

import { setTimeout as attendre } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Base } from './base.ts';
import type { Documents } from './documents.ts';

export const ORGANES = ['base', 'documents', 'arret'] as const;
export type Organe = (typeof ORGANES)[number];

/** Whether a process may be sent work. Asked often, by machines. */
export interface Sante {
  /** What is missing; empty: ready. */
  manques(): Promise<readonly Organe[]>;
  /** From now on the process answers that it is not ready, while it goes on serving what still comes. */
  annoncerArret(): void;
}

const REPONSE_MAX_MS = 2_500;
/** The store is asked no more often than this, whoever asks us. */
const DOCUMENTS_VALABLE_MS = 5_000;

export function ouvrirSante(base: Base, documents: Documents, journal: Logger): Sante {
  let enArret = false;
  let avant = '';
  let stockage: { instant: number; reponse: Promise<boolean> } | null = null;

  const enTemps = async (travail: Promise<unknown>): Promise<boolean> =>
    Promise.race([
      travail.then(
        () => true,
        () => false,
      ),
      attendre(REPONSE_MAX_MS, false, { ref: false }),
    ]);

  function stockageRepond(): Promise<boolean> {
    const maintenant = performance.now();
    if (!stockage || maintenant - stockage.instant > DOCUMENTS_VALABLE_MS) {
      stockage = { instant: maintenant, reponse: enTemps(documents.eprouver()) };
    }
    return stockage.reponse;
  }

  return {
    async manques() {
      const [avecBase, avecDocuments] = await Promise.all([enTemps(base.pool.query('SELECT 1')), stockageRepond()]);
      const tenus: Record<Organe, boolean> = { base: avecBase, documents: avecDocuments, arret: !enArret };
      const manques = ORGANES.filter((o) => !tenus[o]);
      // Said once a change: probes ask every few seconds.
      if (manques.join() !== avant) {
        avant = manques.join();
        journal[manques.length > 0 ? 'warn' : 'info']({ manques }, manques.length > 0 ? 'not ready' : 'ready again');
      }
      return manques;
    },
    annoncerArret() {
      enArret = true;
    },
  };
}

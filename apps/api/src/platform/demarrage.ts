import { type Logger, pino } from 'pino';
import { ouvrirBase } from './base.ts';
import { type Configuration, lireConfiguration } from './config.ts';
import type { Deps } from './deps.ts';
import { horlogeSysteme } from './horloge.ts';
import { ouvrirDocuments } from './ouvrir-documents.ts';

/** Logs carry identifiers and counts, no personal data, no cookie, no body. */
export const ouvrirJournal = (niveau: string): Logger =>
  pino({ level: niveau, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['req.headers', 'res.headers'] });

export function ouvrirDeps(config: Configuration, journal: Logger): Deps {
  return {
    config,
    base: ouvrirBase(config.DATABASE_URL, config.CONNEXIONS_BASE, journal),
    documents: ouvrirDocuments(config.documents),
    horloge: horlogeSysteme,
    journal,
  };
}

/** Reads the configuration or ends the process with one plain sentence. */
export function configurationOuFin(): Configuration {
  try {
    return lireConfiguration(process.env);
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`);
    process.exit(2);
  }
}

/** Whatever hangs by then is given up: what was acknowledged is committed. */
const ARRET_MAX_MS = 25_000;

/** Ends the process once, cleanly, on the first signal; `fermer` finishes what is under way. */
export function arreterSurSignal(journal: Logger, fermer: () => Promise<void>): void {
  let enCours = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (enCours) return;
      enCours = true;
      journal.info({ signal }, 'arret');
      setTimeout(() => {
        journal.error('stop took too long');
        process.exit(1);
      }, ARRET_MAX_MS).unref();
      fermer().then(
        () => process.exit(0),
        (err: unknown) => {
          journal.error({ err }, 'stop failed');
          process.exit(1);
        },
      );
    });
  }
}

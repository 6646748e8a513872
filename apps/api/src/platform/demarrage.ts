import { type DestinationStream, type Logger, pino } from 'pino';
import { ouvrirBase } from './base.ts';
import { type Configuration, lireConfiguration } from './config.ts';
import type { Deps } from './deps.ts';
import { ouvrirAnnonces } from './document.repository.ts';
import { horlogeSysteme } from './horloge.ts';
import { ecrireErreur } from './masquer.ts';
import { ouvrirMetriques } from './metriques.ts';
import { ouvrirDocuments } from './ouvrir-documents.ts';
import { ouvrirSante } from './sante.ts';
import { tracerRequetesSql } from './traces.ts';

/** Logs carry identifiers and counts: no personal data, no cookie, no body. One JSON object a line. */
export const ouvrirJournal = (niveau: string, sortie?: DestinationStream): Logger =>
  pino(
    {
      level: niveau,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers', 'res.headers'],
      serializers: { err: (erreur: unknown) => ecrireErreur(erreur) },
    },
    sortie ?? pino.destination(1),
  );

export function ouvrirDeps(config: Configuration, journal: Logger): Deps {
  const base = ouvrirBase(config.DATABASE_URL, config.CONNEXIONS_BASE, journal);
  if (config.OTEL_EXPORTER_OTLP_ENDPOINT) tracerRequetesSql(base.pool);
  const documents = ouvrirDocuments(config.documents, ouvrirAnnonces(base.pool));
  return {
    config,
    base,
    documents,
    horloge: horlogeSysteme,
    journal,
    metriques: ouvrirMetriques(base),
    sante: ouvrirSante(base, documents, journal),
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

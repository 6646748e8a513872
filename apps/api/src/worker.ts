import { flushCompileCache } from 'node:module';
import { ouvrirAdministration } from './platform/administration.ts';
import { arreterSurSignal, configurationOuFin, ouvrirDeps, ouvrirJournal } from './platform/demarrage.ts';
import { mesurerLaFile } from './platform/metriques.ts';
import { demarrerOuvrier } from './platform/ouvrier.ts';
import { ouvrirTraces } from './platform/traces.ts';
import { travaux } from './taches.ts';

const config = configurationOuFin();
const journal = ouvrirJournal(config.NIVEAU_JOURNAL);
const fermerTraces = await ouvrirTraces(config, 'orpheon-worker');
const deps = ouvrirDeps(config, journal);
mesurerLaFile(deps.metriques, deps.base);
const { taches, calendrier, fermer } = travaux(deps);
const ouvrier = await demarrerOuvrier(deps, { taches, calendrier });
const administration = await ouvrirAdministration(deps);

arreterSurSignal(journal, async () => {
  deps.sante.annoncerArret();
  await ouvrier.arreter();
  fermer();
  await administration.fermer();
  await deps.base.fermer();
  await fermerTraces();
});
// Compiled code is kept where NODE_COMPILE_CACHE says: written now, since a process that is killed writes nothing.
flushCompileCache();
journal.info('worker pret');

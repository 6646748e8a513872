import { flushCompileCache } from 'node:module';
import { setTimeout as attendre } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { construireApplication } from './application.ts';
import { ouvrirAdministration } from './platform/administration.ts';
import { arreterSurSignal, configurationOuFin, ouvrirDeps, ouvrirJournal } from './platform/demarrage.ts';
import { ouvrirTraces } from './platform/traces.ts';

const config = configurationOuFin();
const journal = ouvrirJournal(config.NIVEAU_JOURNAL);
const fermerTraces = await ouvrirTraces(config, 'orpheon-api');
const deps = ouvrirDeps(config, journal);
const app = await construireApplication(deps, fileURLToPath(new URL('../../web/dist', import.meta.url)));
const administration = await ouvrirAdministration(deps);

arreterSurSignal(journal, async () => {
  deps.sante.annoncerArret();
  await attendre(config.DELAI_ARRET_S * 1000);
  await app.close();
  await administration.fermer();
  await deps.base.fermer();
  await fermerTraces();
});

await app.listen({ port: config.PORT, host: config.HOTE });
// Compiled code is kept where NODE_COMPILE_CACHE says: written now, since a process that is killed writes nothing.
flushCompileCache();
journal.info({ port: config.PORT, adresse: config.PUBLIC_URL }, 'api prete');

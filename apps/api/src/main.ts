import { fileURLToPath } from 'node:url';
import { construireApplication } from './application.ts';
import { arreterSurSignal, configurationOuFin, ouvrirDeps, ouvrirJournal } from './platform/demarrage.ts';

const config = configurationOuFin();
const journal = ouvrirJournal(config.NIVEAU_JOURNAL);
const deps = ouvrirDeps(config, journal);
const app = await construireApplication(deps, fileURLToPath(new URL('../../web/dist', import.meta.url)));

arreterSurSignal(journal, async () => {
  await app.close();
  await deps.base.fermer();
});

await app.listen({ port: config.PORT, host: config.HOTE });
journal.info({ port: config.PORT, adresse: config.PUBLIC_URL }, 'api prete');

import { arreterSurSignal, configurationOuFin, ouvrirDeps, ouvrirJournal } from './platform/demarrage.ts';
import { demarrerOuvrier } from './platform/ouvrier.ts';
import { travaux } from './taches.ts';

const config = configurationOuFin();
const journal = ouvrirJournal(config.NIVEAU_JOURNAL);
const deps = ouvrirDeps(config, journal);
const ouvrier = await demarrerOuvrier(deps, travaux(deps));

arreterSurSignal(journal, async () => {
  await ouvrier.arreter();
  await deps.base.fermer();
});
journal.info('worker pret');

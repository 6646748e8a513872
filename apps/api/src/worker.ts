import { arreterSurSignal, configurationOuFin, ouvrirDeps, ouvrirJournal } from './platform/demarrage.ts';
import { demarrerOuvrier } from './platform/ouvrier.ts';
import { travaux } from './taches.ts';

const config = configurationOuFin();
const journal = ouvrirJournal(config.NIVEAU_JOURNAL);
const deps = ouvrirDeps(config, journal);
const { taches, calendrier, fermer } = travaux(deps);
const ouvrier = await demarrerOuvrier(deps, { taches, calendrier });

arreterSurSignal(journal, async () => {
  await ouvrier.arreter();
  fermer();
  await deps.base.fermer();
});
journal.info('worker pret');

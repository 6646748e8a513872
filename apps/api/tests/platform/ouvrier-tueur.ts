// A worker in a process of its own, for a test that kills it: takes one kind of job and never ends it.
import { lireConfiguration } from '../../src/platform/config.ts';
import { ouvrirDeps, ouvrirJournal } from '../../src/platform/demarrage.ts';
import { demarrerOuvrier } from '../../src/platform/ouvrier.ts';

const config = lireConfiguration(process.env);
const deps = ouvrirDeps(config, ouvrirJournal('silent'));
await demarrerOuvrier(deps, {
  taches: {
    integrer_flux: async ({ fluxId }) => {
      process.stdout.write(`pris ${fluxId}\n`);
      await new Promise(() => undefined);
    },
  },
  calendrier: [],
});
process.stdout.write('pret\n');
setInterval(() => undefined, 60_000);

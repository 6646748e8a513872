import { buildWeb, navigateur } from './essais/etapes.ts';
import { tache } from './essais/tache.ts';

// `pnpm e2e [scenario]`: the browser tests on a fresh build.
await tache([buildWeb, navigateur(process.argv.slice(2))]);

import { types } from './essais/etapes.ts';
import { tache } from './essais/tache.ts';

await tache(types(), 2);

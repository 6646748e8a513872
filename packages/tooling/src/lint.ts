import { biome, codeMort } from './essais/etapes.ts';
import { tache } from './essais/tache.ts';
import { canarisImport, reglesImport } from './gardes/imports.ts';
import { licences } from './gardes/licences.ts';

// `pnpm format` mends what can be; `pnpm lint` looks at everything that needs no types.
const ecrire = process.argv.includes('--write');
await tache(ecrire ? [biome(true)] : [biome(false), codeMort, reglesImport, canarisImport, licences], 2);

// Writes the API's OpenAPI document to the file named as argument: see openapi.ts.
import { writeFileSync } from 'node:fs';
import { charger } from '../commun/racine.ts';

const [fichier] = process.argv.slice(2);
const { construireOpenapi } = await charger('apps', 'api', 'src', 'openapi.ts');
if (typeof construireOpenapi !== 'function' || fichier === undefined) throw new Error('nothing to write, or nowhere');
writeFileSync(fichier, JSON.stringify(await construireOpenapi()));
process.exit(0);

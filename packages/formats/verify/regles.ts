import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecrireRegistre } from '../src/registre-des-regles.ts';

/** Writes `docs/rules.md` from the rules themselves. */
writeFileSync(join(import.meta.dirname, '../../../docs/rules.md'), ecrireRegistre());

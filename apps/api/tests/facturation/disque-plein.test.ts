import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import { essai } from '../appui/application.ts';
import { disqueDEssai } from '../appui/disque.ts';
import { eprouverPannes, type Panne } from './pannes-de-stockage.ts';

const disque = await disqueDEssai(4);
const e = await essai(disque ? { DOSSIER_DOCUMENTS: disque.dossier } : {});

const PANNES: readonly Panne[] = disque
  ? [
      { quoi: 'has no room left', survenir: () => disque.remplir(), finir: disque.vider },
      { quoi: 'has room for the beginning of a file', survenir: () => disque.remplir(4096), finir: disque.vider },
      {
        quoi: 'may only be read',
        survenir: () => disque.lectureSeule(true),
        finir: () => disque.lectureSeule(false),
      },
    ]
  : [];

// Root alone mounts a disk of the test's own; for others nothing of this is tried.
describe.skipIf(!disque)('a disk', () => {
  const enCours = join(disque?.dossier ?? '', 'en-cours');
  eprouverPannes(e, PANNES, { lectures: true, provisoires: () => readdir(enCours).catch(() => []) });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alaFin, fermer, surSignal } from './commun/arret.ts';
import { executer } from './commun/message.ts';
import { portLibre } from './commun/port.ts';
import { conclure, deroulerToutes, type Etape } from './essais/bilan.ts';
import { toutArreter } from './essais/demarrage.ts';
import {
  deuxALaFois,
  effacer,
  interrompre,
  type Lieu,
  portPris,
  recommencer,
  toutTuerPuisReprendre,
  tuerLeChefPuisReprendre,
  tuerUn,
} from './essais/scenarios-demarrage.ts';
import { genererClient } from './generer.ts';
import { construireWeb } from './start/construire.ts';

/** `pnpm verify:start [rounds]`: everything that `npm start` promises, again and again, on real processes. */
const TOURS = Number(process.argv[2] ?? 10);

const scenario = (nom: string, travail: () => Promise<void>): Etape => ({
  nom,
  executer: async () => {
    try {
      await travail();
    } finally {
      await toutArreter();
    }
    return { reussis: 1, echecs: [], detail: '' };
  },
});

await executer(async () => {
  const lieu: Lieu = { donnees: mkdtempSync(join(tmpdir(), 'orpheon démarrage ')), port: await portLibre() };
  alaFin(() => effacer(lieu));
  surSignal({ code: 130 });
  const debut = performance.now();
  await genererClient();
  await construireWeb();
  const tour = (n: number): Etape[] => [
    scenario(`${n}: kill -9 of everything`, () => toutTuerPuisReprendre(lieu)),
    scenario(`${n}: kill -9 of npm start alone`, () => tuerLeChefPuisReprendre(lieu)),
    scenario(`${n}: kill -9 of the API`, () => tuerUn(lieu, 'api')),
    scenario(`${n}: kill -9 of the worker`, () => tuerUn(lieu, 'worker')),
    scenario(`${n}: kill -9 of the database`, () => tuerUn(lieu, 'base')),
    scenario(`${n}: SIGTERM while starting`, () => interrompre(lieu, 100 + 200 * n)),
  ];
  const bilans = await deroulerToutes(
    [
      scenario('a taken port', () => portPris(lieu)),
      scenario('two at once', () => deuxALaFois(lieu)),
      ...Array.from({ length: TOURS }, (_, i) => tour(i + 1)).flat(),
      scenario('--reset', () => recommencer(lieu)),
    ],
    1,
  );
  if (!conclure(bilans, performance.now() - debut)) process.exitCode = 1;
  await fermer();
});
if (process.exitCode) process.exit();

import { surSignal } from './commun/arret.ts';
import { ecrire, executer } from './commun/message.ts';
import { conclure, deroulerToutes } from './essais/bilan.ts';
import { biome, buildWeb, clientPrisma, codeMort, echantillons, navigateur, types, vitest } from './essais/etapes.ts';
import { canarisImport, reglesImport } from './gardes/imports.ts';
import { licences } from './gardes/licences.ts';
import { openapiAJour } from './gardes/openapi.ts';

await executer(async () => {
  surSignal({ code: 130 });
  const debut = performance.now();
  ecrire('Orphéon: npm test');
  const bilans = [
    ...(await deroulerToutes([clientPrisma], 1)),
    // single-threaded programmes: two at a time, the longest first
    ...(await deroulerToutes(
      [buildWeb, ...types(), openapiAJour, codeMort, reglesImport, canarisImport, licences, biome(false)],
      2,
    )),
    // these use both cores by themselves
    ...(await deroulerToutes([vitest(), navigateur()], 1)),
    // judged by processor time, or not at all: they may share the cores
    ...(await deroulerToutes(echantillons(), 3)),
  ];
  if (!conclure(bilans, performance.now() - debut)) process.exitCode = 1;
});
if (process.exitCode) process.exit();

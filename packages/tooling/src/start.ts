import { dirname } from 'node:path';
import { dossierPostgres } from './base-embarquee.ts';
import { alaFin, enArret, fermer, surSignal } from './commun/arret.ts';
import { dire, ecrire, executer } from './commun/message.ts';
import { DONNEES } from './commun/racine.ts';
import { genererClient } from './generer.ts';
import { preparer } from './preparer.ts';
import { annoncer, etape } from './start/affichage.ts';
import { construireWeb } from './start/construire.ts';
import { chargerDemo, comptesDemo, demoExiste } from './start/demo.ts';
import { AIDE, lireOptions, type Options } from './start/options.ts';
import { recommencer } from './start/recommencer.ts';
import { RegistreProcessus, terminerOrphelins } from './start/registre.ts';
import {
  apiPrete,
  environnement,
  JOURNAUX,
  lancer,
  ouvrirBase,
  ouvrirCourriel,
  verifierPort,
  verrouiller,
} from './start/services.ts';

async function demarrer(options: Options): Promise<void> {
  const debut = performance.now();
  verrouiller();
  const orphelins = await terminerOrphelins();
  if (orphelins.length > 0)
    ecrire(`Processus d'un démarrage interrompu arrêtés · left-overs ended: ${orphelins.join(', ')}`);
  if (options.reset && !(await recommencer(options.oui))) return fermer();
  await verifierPort(options);

  const identique = (fait: boolean): boolean => !fait;
  await etape('Client de base de données', 'database client', genererClient, identique);
  await etape('Application web', 'web application', construireWeb, identique);
  const adresse = (process.env.PUBLIC_URL || `http://localhost:${options.port}`).replace(/\/$/, '');
  const registre = new RegistreProcessus(adresse);
  alaFin(() => registre.effacer());
  const base = await etape('Base de données', 'database', () => ouvrirBase(registre));
  await etape('Migrations', 'migrations', () => preparer(base));
  const courriel = await ouvrirCourriel();
  const env = environnement(options, base, courriel.smtp);
  if (options.demo && demoExiste()) await etape('Démonstration', 'demo', () => chargerDemo(env));

  await etape('API et tâches de fond', 'API and worker', async () => {
    const api = lancer('api', env, registre, () => apiPrete(options));
    const worker = lancer('worker', env, registre, (messages) => messages.has('worker pret'));
    await Promise.all([api.pret, worker.pret]);
  });
  annoncer({
    adresse,
    boite: courriel.page,
    donnees: process.env.DATABASE_URL ? DONNEES : [...new Set([DONNEES, dirname(dossierPostgres())])].join(' + '),
    journaux: JOURNAUX,
    ...(options.demo ? await comptesDemo() : { comptes: [], motDePasse: null }),
    duree: performance.now() - debut,
  });
}

await executer(async () => {
  const options = lireOptions(process.argv.slice(2), process.env);
  if (options.aide) return ecrire(AIDE);
  surSignal({ code: 0, dire: () => dire('\nArrêt…', 'Stopping…') });
  try {
    await demarrer(options);
  } catch (e) {
    if (enArret()) return; // the failure is the stop itself
    await fermer();
    throw e;
  }
});
if (process.exitCode) process.exit();

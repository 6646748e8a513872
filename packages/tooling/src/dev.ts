import { spawn } from 'node:child_process';
import { alaFin, enArret, fermer, surSignal } from './commun/arret.ts';
import { argumentsNode, arreterEnfant } from './commun/enfant.ts';
import { dire, ecrire, executer } from './commun/message.ts';
import { dansRacine, executable } from './commun/racine.ts';
import { genererClient } from './generer.ts';
import { preparer } from './preparer.ts';
import { etape } from './start/affichage.ts';
import { chargerDemo, demoExiste } from './start/demo.ts';
import { lireOptions, type Options } from './start/options.ts';
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

const PORT_WEB = 5173;

/** Vite's development server, which hands /api to the API; it writes to this terminal. */
function lancerVite(options: Options): void {
  const vite = spawn(process.execPath, argumentsNode(executable('apps/web', 'vite'), ['--port', String(PORT_WEB)]), {
    cwd: dansRacine('apps', 'web'),
    env: { ...process.env, API_URL: `http://127.0.0.1:${options.port}` },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  alaFin(() => arreterEnfant(vite));
}

// `pnpm dev`: the embedded services, API and worker restarted on each change of a source, the web reloaded in place.
async function demarrer(options: Options): Promise<void> {
  verrouiller();
  await terminerOrphelins();
  await verifierPort(options);
  await etape('Client de base de données', 'database client', genererClient, (fait) => !fait);
  const web = `http://localhost:${PORT_WEB}`;
  const registre = new RegistreProcessus(web);
  alaFin(() => registre.effacer());
  const base = await etape('Base de données', 'database', () => ouvrirBase(registre));
  await etape('Migrations', 'migrations', () => preparer(base));
  const courriel = await ouvrirCourriel();
  const env = { PUBLIC_URL: web, ...environnement(options, base, courriel.smtp) };
  if (options.demo && demoExiste()) await etape('Démonstration', 'demo', () => chargerDemo(env));
  const suivi = ['--watch', '--watch-preserve-output'];
  await etape('API et tâches de fond', 'API and worker', async () => {
    const api = lancer('api', env, registre, () => apiPrete(options), suivi);
    const worker = lancer('worker', env, registre, (messages) => messages.has('worker pret'), suivi);
    await Promise.all([api.pret, worker.pret]);
  });
  lancerVite(options);
  ecrire(`  ${web}  mails: ${courriel.page ?? process.env.SMTP_URL}  logs: ${JOURNAUX}`);
}

await executer(async () => {
  const options = lireOptions(process.argv.slice(2), process.env);
  surSignal({ code: 0, dire: () => dire('\nArrêt…', 'Stopping…') });
  try {
    await demarrer(options);
  } catch (e) {
    if (enArret()) return;
    await fermer();
    throw e;
  }
});
if (process.exitCode) process.exit();

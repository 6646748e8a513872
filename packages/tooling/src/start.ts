import { join } from 'node:path';
import { creerBase, demarrerGrappe, dossierPostgres, type Grappe } from './base-embarquee.ts';
import { demarrerBoite } from './boite-aux-lettres.ts';
import { alaFin, enArret, fermer, surSignal } from './commun/arret.ts';
import { dire, Explication, ecrire, executer, gris, rouge } from './commun/message.ts';
import { portEstLibre, portLibre } from './commun/port.ts';
import { proprietaireDuPort } from './commun/proprietaire-port.ts';
import { DONNEES, dansRacine } from './commun/racine.ts';
import { prendre, VerrouTenu } from './commun/verrou.ts';
import { genererClient } from './generer.ts';
import { preparer } from './preparer.ts';
import { annoncer, etape } from './start/affichage.ts';
import { construireWeb } from './start/construire.ts';
import { chargerDemo, comptesDemo, demoExiste } from './start/demo.ts';
import { AIDE, lireOptions, type Options } from './start/options.ts';
import { recommencer } from './start/recommencer.ts';
import { adresseEnCours, RegistreProcessus, terminerOrphelins } from './start/registre.ts';
import { type Supervise, superviser } from './start/superviseur.ts';

const BASE = 'orpheon';
const PORT_BOITE = 8025;
const JOURNAUX = join(DONNEES, 'journaux');

/** One `npm start` per checkout. */
function verrouiller(): void {
  try {
    const verrou = prendre('orpheon');
    alaFin(() => verrou.rendre());
  } catch (e) {
    if (!(e instanceof VerrouTenu)) throw e;
    const adresse = adresseEnCours();
    throw new Explication(
      `Orphéon tourne déjà dans ce dossier (processus ${e.tenant.pid})${adresse ? `, à l'adresse ${adresse}` : ''}. Arrêtez-le d'abord.`,
      `Orphéon already runs in this folder (process ${e.tenant.pid})${adresse ? `, at ${adresse}` : ''}. Stop it first.`,
    );
  }
}

async function verifierPort({ port, hote }: Options): Promise<void> {
  if (await portEstLibre(port, hote)) return;
  const qui = proprietaireDuPort(port);
  const par = qui ? ` par « ${qui.commande.slice(0, 80)} » (processus ${qui.pid})` : '';
  const by = qui ? ` by process ${qui.pid}` : '';
  if (port < 1024 && !qui) {
    throw new Explication(
      `Le port ${port} est réservé à l'administrateur, ou déjà pris. Choisissez-en un autre: PORT=3000 npm start`,
      `Port ${port} is reserved to the administrator, or taken. Choose another one, as above.`,
    );
  }
  throw new Explication(
    `Le port ${port} est déjà pris${par}. Choisissez-en un autre: PORT=${port + 1} npm start`,
    `Port ${port} is already taken${by}. Choose another one, as above.`,
  );
}

/** The configured database, or the embedded one, kept alive for as long as we run. Returns its address. */
async function ouvrirBase(): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const demarrer = (): Promise<Grappe> => demarrerGrappe({ dossier: dossierPostgres() });
  let grappe = await demarrer();
  alaFin(() => grappe.arreter());
  const surveiller = (): void => {
    void grappe.fin.then(async () => {
      if (enArret()) return;
      ecrire(`${rouge('!')} La base de données s'est arrêtée: reprise · the database ended: restarting`);
      grappe = await demarrer();
      surveiller();
    });
  };
  await creerBase(grappe, BASE);
  surveiller();
  return grappe.url(BASE);
}

/** The configured mail server, or the embedded mailbox. */
async function ouvrirCourriel(): Promise<{ smtp: string; page: string | null }> {
  if (process.env.SMTP_URL) return { smtp: process.env.SMTP_URL, page: null };
  const portPage = await portLibre(Number(process.env.PORT_BOITE) || PORT_BOITE);
  const boite = await demarrerBoite({ dossier: join(DONNEES, 'courriels'), portPage });
  alaFin(() => boite.arreter());
  return { smtp: boite.smtp, page: boite.page };
}

const heriter = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ''),
  );

function environnement(options: Options, base: string, smtp: string): Record<string, string> {
  return {
    DOSSIER_DOCUMENTS: join(DONNEES, 'documents'),
    ENVIRONNEMENT: options.demo ? 'DEMONSTRATION' : 'PRODUCTION',
    ...heriter(),
    DATABASE_URL: base,
    SMTP_URL: smtp,
    PORT: String(options.port),
    HOTE: options.hote,
    DEMO: options.demo ? '1' : '0',
  };
}

function lancer(
  nom: 'api' | 'worker',
  env: Record<string, string>,
  registre: RegistreProcessus,
  estPret: (messages: ReadonlySet<string>) => boolean | Promise<boolean>,
): Supervise {
  const programme = dansRacine('apps', 'api', 'src', nom === 'api' ? 'main.ts' : 'worker.ts');
  const journal = `${JOURNAUX}/${nom}.log`;
  const supervise = superviser({
    nom,
    programme,
    env,
    journal,
    estPret,
    surPid: (pid) => registre.inscrire(nom, pid, programme),
    surReprise: (code, s) => ecrire(`${rouge('!')} ${nom} (${code}): reprise dans ${s} s · restarting in ${s} s`),
    surErreur: (message) => ecrire(`${rouge('!')} ${nom}: ${message} ${gris(journal)}`),
  });
  alaFin(() => supervise.arreter());
  return supervise;
}

/** Address at which this machine reaches the API, whatever address it listens on. */
const interne = ({ hote, port }: Options): string => {
  const nom = hote === '0.0.0.0' ? '127.0.0.1' : hote === '::' ? '[::1]' : hote.includes(':') ? `[${hote}]` : hote;
  return `http://${nom}:${port}`;
};

async function apiPrete(options: Options): Promise<boolean> {
  try {
    return (await fetch(`${interne(options)}/api/sante/pret`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

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
  const base = await etape('Base de données', 'database', ouvrirBase);
  await etape('Migrations', 'migrations', () => preparer(base));
  const courriel = await ouvrirCourriel();
  const env = environnement(options, base, courriel.smtp);
  if (options.demo && demoExiste()) await etape('Démonstration', 'demo', () => chargerDemo(env));

  const adresse = (process.env.PUBLIC_URL || `http://localhost:${options.port}`).replace(/\/$/, '');
  const registre = new RegistreProcessus(adresse);
  alaFin(() => registre.effacer());
  await etape('API et tâches de fond', 'API and worker', async () => {
    const api = lancer('api', env, registre, () => apiPrete(options));
    const worker = lancer('worker', env, registre, (messages) => messages.has('worker pret'));
    await Promise.all([api.pret, worker.pret]);
  });
  annoncer({
    adresse,
    boite: courriel.page,
    donnees: DONNEES,
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

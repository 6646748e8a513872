import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { creerBase, demarrerGrappe, dossierPostgres, type Grappe } from '../base-embarquee.ts';
import { demarrerBoite } from '../boite-aux-lettres.ts';
import { alaFin, enArret } from '../commun/arret.ts';
import { Explication, ecrire, gris, rouge } from '../commun/message.ts';
import { portEstLibre, portLibre } from '../commun/port.ts';
import { proprietaireDuPort } from '../commun/proprietaire-port.ts';
import { CACHE, DONNEES, dansRacine } from '../commun/racine.ts';
import { prendre, VerrouTenu } from '../commun/verrou.ts';
import type { Options } from './options.ts';
import { adresseEnCours, type RegistreProcessus } from './registre.ts';
import { type Supervise, superviser } from './superviseur.ts';

const BASE = 'orpheon';
const PORT_BOITE = 8025;
export const JOURNAUX = join(DONNEES, 'journaux');

/** One `npm start` per checkout. */
export function verrouiller(): void {
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

export async function verifierPort({ port, hote }: Options): Promise<void> {
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
export async function ouvrirBase(registre: RegistreProcessus): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const dossier = dossierPostgres();
  const demarrer = async (): Promise<Grappe> => {
    const grappe = await demarrerGrappe({ dossier });
    registre.inscrire('base', grappe.pid, dossier);
    return grappe;
  };
  let grappe = await demarrer();
  alaFin(() => grappe.arreter());
  const surveiller = async (): Promise<void> => {
    await grappe.fin;
    while (!enArret()) {
      ecrire(`${rouge('!')} La base de données s'est arrêtée: reprise · the database ended: restarting`);
      try {
        grappe = await demarrer();
        return surveiller();
      } catch (e) {
        ecrire(e instanceof Error ? e.message : String(e));
        await attendre(5000);
      }
    }
  };
  await creerBase(grappe, BASE);
  void surveiller();
  return grappe.url(BASE);
}

/** The configured mail server, or the embedded mailbox. */
export async function ouvrirCourriel(): Promise<{ smtp: string; page: string | null }> {
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

/** The secret of the embedded portal: made once, kept beside its data. */
function secretMaitre(): string {
  const fichier = join(DONNEES, 'secret-maitre');
  if (existsSync(fichier)) return readFileSync(fichier, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(DONNEES, { recursive: true });
  writeFileSync(fichier, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
}

export function environnement(options: Options, base: string, smtp: string): Record<string, string> {
  return {
    DOSSIER_DOCUMENTS: join(DONNEES, 'documents'),
    SECRET_MAITRE: secretMaitre(),
    ENVIRONNEMENT: options.demo ? 'DEMONSTRATION' : 'PRODUCTION',
    ...ALLOCATEUR,
    ...heriter(),
    DATABASE_URL: base,
    SMTP_URL: smtp,
    PORT: String(options.port),
    HOTE: options.hote,
    DEMO: options.demo ? '1' : '0',
    // Halves what a start costs.
    NODE_COMPILE_CACHE: join(CACHE, 'compilation'),
  };
}

/**
 * Left to itself, Node lets what requests leave behind fill two hundred megabytes before it looks. An API process that looks
 * earlier, and an allocator with two arenas, hold half of that and answer as quickly (docs/performance.md, B10). The same in the
 * Dockerfile and docker-compose.yml.
 */
const OPTIONS_API = ['--max-semi-space-size=4', '--heap-growing-percent=20'];
const ALLOCATEUR = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

export function lancer(
  nom: 'api' | 'worker',
  env: Record<string, string>,
  registre: RegistreProcessus,
  estPret: (messages: ReadonlySet<string>) => boolean | Promise<boolean>,
  noeud: readonly string[] = [],
): Supervise {
  const programme = dansRacine('apps', 'api', 'src', nom === 'api' ? 'main.ts' : 'worker.ts');
  const journal = `${JOURNAUX}/${nom}.log`;
  const supervise = superviser({
    nom,
    programme,
    env,
    journal,
    noeud: nom === 'api' ? [...OPTIONS_API, ...noeud] : noeud,
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

export async function apiPrete(options: Options): Promise<boolean> {
  try {
    return (await fetch(`${interne(options)}/api/sante/pret`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

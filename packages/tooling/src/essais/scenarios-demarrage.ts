// What `npm start` promises, one function each, on the real processes.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { administrer, dossierPostgres, urlVivante } from '../base-embarquee.ts';
import { supprimer } from '../commun/message.ts';
import { jusqua } from '../commun/processus.ts';
import { demarrerPortail, lancerDemarrage, type Portail, tousFinis, tuer } from './demarrage.ts';

export interface Lieu {
  readonly donnees: string;
  readonly port: number;
}

const exiger = (condition: boolean, phrase: string, sortie: string): void => {
  if (!condition) throw new Error(`${phrase}\n${sortie}`);
};

const repond = async (p: Portail): Promise<boolean> => {
  try {
    return (await fetch(`${p.adresse}/api/sante/pret`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

/** Deletes a place and its database, which for root lies in a folder of its own elsewhere. */
export function effacer({ donnees }: Lieu): void {
  const pg = dossierPostgres(donnees);
  supprimer(pg.startsWith(donnees) ? pg : dirname(pg));
  supprimer(donnees);
}

/** Ctrl-C: exit code 0, nothing left. */
export async function arreter(p: Portail): Promise<void> {
  const pids = p.tous();
  process.kill(p.pid, 'SIGINT');
  exiger((await p.fin) === 0, 'Ctrl-C did not end with code 0', p.sortie());
  exiger(await tousFinis(pids, 3000), 'Ctrl-C left a process', p.sortie());
}

const base = ({ donnees }: Lieu): string => urlVivante(dossierPostgres(donnees), 'orpheon');

/** SIGKILL to every process at once; the next start answers, and finds what the database acknowledged just before. */
export async function toutTuerPuisReprendre(lieu: Lieu): Promise<void> {
  const premier = await demarrerPortail(lieu);
  const marque = `marque_${randomBytes(6).toString('hex')}`;
  await administrer(base(lieu), `CREATE TABLE ${marque} ()`);
  tuer(premier.tous());
  const second = await demarrerPortail(lieu); // at once: zombies, orphans and a stale pid file are its business
  exiger(await repond(second), 'it does not answer after kill -9 of everything', second.sortie());
  await administrer(base(lieu), `DROP TABLE ${marque}`); // fails when it was lost
  await arreter(second);
}

/** SIGKILL to the process that the person started: all the others end, and a start at once succeeds. */
export async function tuerLeChefPuisReprendre(lieu: Lieu): Promise<void> {
  const premier = await demarrerPortail(lieu);
  const pids = premier.tous();
  tuer([premier.pid]);
  const second = await demarrerPortail(lieu);
  exiger(await tousFinis(pids), 'a process outlived its start', second.sortie());
  await arreter(second);
}

/** SIGKILL to one of its processes: it comes back by itself. */
export async function tuerUn(lieu: Lieu, nom: 'api' | 'worker' | 'base'): Promise<void> {
  const p = await demarrerPortail(lieu);
  const avant = p.pidDe(nom);
  tuer([avant]);
  const revenu = await jusqua(async () => p.pidDe(nom) !== avant && (await repond(p)), 20_000);
  exiger(revenu, `${nom} did not come back`, p.sortie());
  await arreter(p);
}

/** A second start in the same folder says so and ends; the first goes on. */
export async function deuxALaFois(lieu: Lieu): Promise<void> {
  const premier = await demarrerPortail(lieu);
  const second = lancerDemarrage({ ...lieu, port: lieu.port + 1 });
  const code = await second.fin;
  exiger(
    code === 1 && second.sortie().includes('tourne déjà dans ce dossier'),
    'the second start did not say so',
    second.sortie(),
  );
  exiger(!second.sortie().includes('    at '), 'a stack was shown', second.sortie());
  exiger(await repond(premier), 'the first start suffered', premier.sortie());
  await arreter(premier);
}

/** A taken port: who has it, what helps, exit code 1, no stack. */
export async function portPris(lieu: Lieu): Promise<void> {
  const serveur = createServer();
  await new Promise<void>((ok) => serveur.listen(lieu.port, '127.0.0.1', ok));
  try {
    const lance = lancerDemarrage(lieu);
    const code = await lance.fin;
    const dit = lance.sortie().includes(`Le port ${lieu.port} est déjà pris`) && lance.sortie().includes('PORT=');
    exiger(code === 1 && dit && !lance.sortie().includes('    at '), 'a taken port was not explained', lance.sortie());
  } finally {
    await new Promise((ok) => serveur.close(ok));
  }
}

/** --reset asks; where nobody can answer it refuses, and with --yes it begins afresh. */
export async function recommencer(lieu: Lieu): Promise<void> {
  const refus = lancerDemarrage({ ...lieu, args: ['--reset'] });
  exiger((await refus.fin) === 1 && refus.sortie().includes('--yes'), '--reset did not ask', refus.sortie());
  const p = await demarrerPortail({ ...lieu, args: ['--reset', '--yes'] });
  exiger(readdirSync(lieu.donnees).includes('journaux'), 'no log', p.sortie());
  await arreter(p);
}

/** Stops a signal while it still starts: nothing left either. */
export async function interrompre(lieu: Lieu, apresMs: number): Promise<void> {
  const lance = lancerDemarrage(lieu);
  const pid = lance.enfant.pid ?? 0;
  await attendre(apresMs);
  process.kill(pid, 'SIGTERM');
  await lance.fin;
  exiger(await tousFinis([pid]), 'it outlived its signal', lance.sortie());
  const p = await demarrerPortail(lieu);
  await arreter(p);
}

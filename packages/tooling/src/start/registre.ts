import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lireSiPresent, supprimer } from '../commun/message.ts';
import { terminer } from '../commun/processus.ts';
import { DONNEES } from '../commun/racine.ts';

const FICHIER = join(DONNEES, 'processus.json');

interface Inscrit {
  readonly nom: string;
  readonly pid: number;
  /** Part of its command line: the program's absolute path. */
  readonly signature: string;
}
interface Registre {
  readonly adresse: string;
  readonly processus: readonly Inscrit[];
}

function lire(): Registre | null {
  try {
    return JSON.parse(lireSiPresent(FICHIER) ?? 'null') as Registre | null;
  } catch {
    return null; // half written when the power went
  }
}

/** The pids that this start answers for, kept on disk for the next one. */
export class RegistreProcessus {
  readonly #adresse: string;
  readonly #processus = new Map<string, Inscrit>();

  constructor(adresse: string) {
    this.#adresse = adresse;
  }

  inscrire(nom: string, pid: number, signature: string): void {
    this.#processus.set(nom, { nom, pid, signature });
    mkdirSync(dirname(FICHIER), { recursive: true });
    const provisoire = `${FICHIER}.${process.pid}`;
    writeFileSync(provisoire, JSON.stringify({ adresse: this.#adresse, processus: [...this.#processus.values()] }));
    renameSync(provisoire, FICHIER);
  }

  effacer(): void {
    supprimer(FICHIER);
  }
}

/** Where the portal that runs in this checkout answers. */
export const adresseEnCours = (): string | null => lire()?.adresse ?? null;

/** Ends the processes of a former, killed start that still live; only those whose command line is that of our programs. */
export async function terminerOrphelins(): Promise<string[]> {
  const finis: string[] = [];
  for (const { nom, pid, signature } of lire()?.processus ?? []) {
    if (nom === 'base') continue; // ended by who starts it anew, with the signal that suits a database
    if (await terminer(pid, signature)) finis.push(nom);
  }
  supprimer(FICHIER);
  return finis;
}

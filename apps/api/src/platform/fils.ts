import { type Transferable, Worker } from 'node:worker_threads';

/** A thread asked for more time or memory than it is given; it was ended. */
export class FilEpuise extends Error {}

/** Threads that answer one message at a time, each demand by one message. */
export interface Fils<Demande, Reponse> {
  /** @throws FilEpuise, or what a thread could not survive */
  confier(demande: Demande, transfert?: readonly Transferable[]): Promise<Reponse>;
  fermer(): Promise<void>;
}

export interface OptionsFils {
  /** Threads at once; the others wait. */
  readonly fils: number;
  readonly memoireMo: number;
  readonly delaiMs: number;
}

interface EnAttente<Demande, Reponse> {
  readonly demande: Demande;
  readonly transfert: readonly Transferable[];
  readonly rendre: (reponse: Reponse) => void;
  readonly echouer: (erreur: Error) => void;
}

/**
 * Threads for work that would hold the event loop, of capped memory and time: one that goes beyond is ended and the next
 * demand gets another. They are started when they are needed, and keep no process alive.
 * @param script module of the thread: it answers each message by one
 */
export function ouvrirFils<Demande, Reponse>(script: URL, options: OptionsFils): Fils<Demande, Reponse> {
  const libres: Worker[] = [];
  const file: EnAttente<Demande, Reponse>[] = [];
  let occupes = 0;
  let ferme = false;

  function servir(): void {
    while (occupes < options.fils) {
      const suivante = file.shift();
      if (!suivante) return;
      occupes++;
      occuper(libres.pop() ?? recruter(), suivante);
    }
  }

  function recruter(): Worker {
    const fil = nouveauFil(script, options.memoireMo);
    // One that dies at rest is forgotten; what it reports while it is being ended interests nobody.
    fil.on('error', () => undefined);
    fil.on('exit', () => {
      const rang = libres.indexOf(fil);
      if (rang >= 0) libres.splice(rang, 1);
    });
    return fil;
  }

  function occuper(fil: Worker, { demande, transfert, rendre, echouer }: EnAttente<Demande, Reponse>): void {
    const quitter = (reutilisable: boolean): void => {
      clearTimeout(minuterie);
      // Ours alone: the thread has listeners of its own on itself.
      fil.off('message', surReponse).off('error', surErreur).off('exit', surFin);
      fil.unref();
      occupes--;
      if (reutilisable && !ferme) libres.push(fil);
      else void fil.terminate();
    };
    const perdre = (erreur: Error): void => {
      quitter(false);
      echouer(erreur);
      servir();
    };
    const surReponse = (reponse: Reponse): void => {
      quitter(true);
      rendre(reponse);
      servir();
    };
    const surErreur = (err: NodeJS.ErrnoException): void =>
      perdre(err.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FilEpuise('out of memory') : err);
    const surFin = (code: number): void => perdre(new Error(`a thread ended with ${code}`));
    const minuterie = setTimeout(() => perdre(new FilEpuise('out of time')), options.delaiMs);
    fil.on('message', surReponse).on('error', surErreur).on('exit', surFin);
    fil.ref();
    fil.postMessage(demande, transfert);
  }

  return {
    confier: (demande, transfert = []) =>
      new Promise((rendre, echouer) => {
        file.push({ demande, transfert, rendre, echouer });
        servir();
      }),
    async fermer() {
      ferme = true;
      await Promise.all(libres.splice(0).map((fil) => fil.terminate()));
    },
  };
}

function nouveauFil(script: URL, memoireMo: number): Worker {
  const fil = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: memoireMo, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  // What a document makes a library say is nobody's business.
  fil.stdout.resume();
  fil.stderr.resume();
  return fil;
}

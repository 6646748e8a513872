import { availableParallelism } from 'node:os';
import { type Transferable, Worker } from 'node:worker_threads';
import type { MessageDeFil } from './fil.ts';
import { TourDeRole } from './tour-de-role.ts';

/** A thread asked for more time or memory than it is given; it was ended. */
export class FilEpuise extends Error {}

/** Threads that answer one demand at a time. */
export interface Fils<Demande, Reponse> {
  /**
   * @param qui who asks: where demands wait, everybody has one turn after the other
   * @throws FilEpuise, or what a thread could not survive
   */
  confier(demande: Demande, transfert?: readonly Transferable[], qui?: string): Promise<Reponse>;
  /** Ends the threads; what they were at, and what waited for them, is refused. */
  fermer(): Promise<void>;
}

export interface OptionsFils {
  /** Threads at once; the others wait. */
  readonly fils: number;
  readonly memoireMo: number;
  readonly delaiMs: number;
  /**
   * So many threads more, for demands that are worked at for longer than `apresMs`: such a demand goes on beside the others, or is
   * ended and begun again once one of these threads is free. The others never wait for it longer than that.
   */
  readonly lents?: { readonly fils: number; readonly apresMs: number };
}

/** Threads for what people wait for: one or two, leaving a core to who answers them and one to the slow work. */
export const filsPourAttente = (): number => Math.max(1, Math.min(2, availableParallelism() - 2));

interface EnAttente<Demande, Reponse> {
  readonly demande: Demande;
  readonly transfert: readonly Transferable[];
  readonly qui: string;
  readonly rendre: (reponse: Reponse) => void;
  readonly echouer: (erreur: Error) => void;
}

/** Threads at work, and what waits for them. */
interface Voie<Demande, Reponse> {
  readonly fils: number;
  occupes: number;
  readonly file: TourDeRole<EnAttente<Demande, Reponse>>;
}

/**
 * Threads for work that would hold the event loop, of capped memory and time: one that goes beyond is ended and the next
 * demand gets another. They are started when they are needed, and keep no process alive.
 * @param script module of the thread: it calls `repondre`
 */
export function ouvrirFils<Demande, Reponse>(script: URL, options: OptionsFils): Fils<Demande, Reponse> {
  const { lents } = options;
  const libres: Worker[] = [];
  const courte: Voie<Demande, Reponse> = { fils: options.fils, occupes: 0, file: new TourDeRole() };
  const longue: Voie<Demande, Reponse> = { fils: lents?.fils ?? 0, occupes: 0, file: new TourDeRole() };
  const auTravail = new Set<(erreur: Error) => void>();
  let ferme = false;

  function servir(): void {
    for (const voie of [courte, longue]) {
      while (ferme || voie.occupes < voie.fils) {
        const suivante = voie.file.prendre();
        if (!suivante) break;
        if (ferme) {
          suivante.echouer(new Error('the threads are closed'));
          continue;
        }
        voie.occupes++;
        occuper(libres.pop() ?? recruter(), voie, suivante);
      }
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

  function occuper(fil: Worker, depart: Voie<Demande, Reponse>, attente: EnAttente<Demande, Reponse>): void {
    const { demande, transfert, qui, rendre, echouer } = attente;
    let voie = depart;
    // a thread that is new loads its modules first: that is not the demand's
    let ralentie: NodeJS.Timeout | undefined;
    const quitter = (reutilisable: boolean): void => {
      clearTimeout(minuterie);
      clearTimeout(ralentie);
      auTravail.delete(perdre);
      // Ours alone: the thread has listeners of its own on itself.
      fil.off('message', surMessage).off('error', surErreur).off('exit', surFin);
      fil.unref();
      voie.occupes--;
      if (reutilisable && !ferme) libres.push(fil);
      else void fil.terminate();
    };
    const perdre = (erreur: Error): void => {
      quitter(false);
      echouer(erreur);
      servir();
    };
    const recommencable = lents !== undefined && voie === courte;
    const surMessage = (message: MessageDeFil<Reponse>): void => {
      if (message.type === 'DEBUT') {
        if (recommencable) ralentie = setTimeout(changerDeVoie, lents.apresMs);
        return;
      }
      quitter(true);
      rendre(message.reponse);
      servir();
    };
    const surErreur = (err: NodeJS.ErrnoException): void =>
      perdre(err.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FilEpuise('out of memory') : err);
    const surFin = (code: number): void => perdre(new Error(`a thread ended with ${code}`));
    const minuterie = setTimeout(() => perdre(new FilEpuise('out of time')), options.delaiMs);
    const changerDeVoie = (): void => {
      if (longue.occupes < longue.fils) {
        voie.occupes--;
        voie = longue;
        voie.occupes++;
      } else {
        quitter(false);
        longue.file.ajouter(qui, attente);
      }
      servir();
    };
    auTravail.add(perdre);
    fil.on('message', surMessage).on('error', surErreur).on('exit', surFin);
    fil.ref();
    // what may have to be begun again is copied to its thread
    fil.postMessage(demande, recommencable ? [] : transfert);
  }

  return {
    confier: (demande, transfert = [], qui = '') =>
      new Promise((rendre, echouer) => {
        courte.file.ajouter(qui, { demande, transfert, qui, rendre, echouer });
        servir();
      }),
    async fermer() {
      ferme = true;
      for (const perdre of auTravail) perdre(new Error('the threads are closed'));
      servir();
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

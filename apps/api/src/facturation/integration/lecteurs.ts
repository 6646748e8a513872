import { Worker } from 'node:worker_threads';
import type { Anomalie } from '@orpheon/domain';
import { type Lecture, LIMITES, lireDocument } from '@orpheon/formats';

export interface Lecteurs {
  /** Reads a document within bounded time and memory. Throws where a thread cannot work, never on content. */
  lire(octets: Uint8Array, nom: string): Promise<Lecture>;
  fermer(): Promise<void>;
}

export interface OptionsLecteurs {
  /** Threads at once. */
  readonly fils?: number;
  readonly memoireMo?: number;
  readonly delaiMs?: number;
  /** XML up to this many bytes is read here: handing it to a thread costs more than reading it. */
  readonly surPlace?: number;
}

interface Demande {
  readonly octets: Uint8Array;
  readonly nom: string;
  readonly rendre: (lecture: Lecture) => void;
  readonly echouer: (erreur: Error) => void;
}

const MO = 1024 * 1024;
const ENTETE_PDF = Buffer.from('%PDF-');

/**
 * Readers for the integration: small XML in the process itself, whose reader is synchronous and bounded by its own
 * limits; PDF and large files in threads of capped memory that are ended when they take too long. A file that kills
 * its thread is refused with a finding, and another thread takes the next one.
 */
export function ouvrirLecteurs(options: OptionsLecteurs = {}): Lecteurs {
  const { fils = 2, memoireMo = 192, delaiMs = 20_000, surPlace = MO } = options;
  const libres: Worker[] = [];
  const file: Demande[] = [];
  let occupes = 0;
  let ferme = false;

  function servir(): void {
    while (occupes < fils) {
      const demande = file.shift();
      if (!demande) return;
      occupes++;
      confier(libres.pop() ?? recruter(), demande);
    }
  }

  function recruter(): Worker {
    const fil = nouveauFil(memoireMo);
    // One that dies at rest is forgotten; what it reports while it is being ended interests nobody.
    fil.on('error', () => undefined);
    fil.on('exit', () => {
      const rang = libres.indexOf(fil);
      if (rang >= 0) libres.splice(rang, 1);
    });
    return fil;
  }

  function confier(fil: Worker, { octets, nom, rendre, echouer }: Demande): void {
    const finir = (issue: Lecture | Error, reutilisable: boolean): void => {
      clearTimeout(minuterie);
      // Ours alone: the thread has listeners of its own on itself.
      fil.off('message', surLecture).off('error', surErreur).off('exit', surFin);
      fil.unref();
      occupes--;
      if (reutilisable && !ferme) libres.push(fil);
      else void fil.terminate();
      if (issue instanceof Error) echouer(issue);
      else rendre(issue);
      servir();
    };
    const surLecture = (lecture: Lecture): void => finir(lecture, true);
    const surErreur = (err: NodeJS.ErrnoException): void =>
      finir(err.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusDeLecture(octets) : err, false);
    const surFin = (code: number): void => finir(new Error(`a reading thread ended with ${code}`), false);
    const minuterie = setTimeout(() => finir(refusDeLecture(octets), false), delaiMs);
    fil.on('message', surLecture).on('error', surErreur).on('exit', surFin);
    fil.ref();
    const copie = new Uint8Array(octets);
    fil.postMessage({ octets: copie, nom }, [copie.buffer]);
  }

  return {
    lire(octets, nom) {
      const estPdf = Buffer.from(octets.buffer, octets.byteOffset, Math.min(octets.length, 1024)).includes(ENTETE_PDF);
      if (!estPdf && octets.length <= surPlace) return lireDocument(octets, nom);
      return new Promise((rendre, echouer) => {
        file.push({ octets, nom, rendre, echouer });
        servir();
      });
    },
    async fermer() {
      ferme = true;
      await Promise.all(libres.splice(0).map((fil) => fil.terminate()));
    },
  };
}

function nouveauFil(memoireMo: number): Worker {
  const fil = new Worker(new URL('./lecteur.fil.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoireMo, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  // What a document makes a library say is nobody's business.
  fil.stdout.resume();
  fil.stderr.resume();
  return fil;
}

/** The file asked for more time or memory than any invoice needs. */
function refusDeLecture(octets: Uint8Array): Lecture {
  const estPdf = Buffer.from(octets.buffer, octets.byteOffset, Math.min(octets.length, 1024)).includes(ENTETE_PDF);
  const anomalie: Anomalie = {
    code: estPdf ? 'ORP-PDF-DEMESURE' : 'ORP-XML-ELEMENTS',
    couche: 'CONTENEUR',
    gravite: 'FATALE',
    parametres: { maximum: String(LIMITES.elements) },
  };
  return { format: null, facture: null, positions: {}, xml: null, pieces: [], anomalies: [anomalie] };
}

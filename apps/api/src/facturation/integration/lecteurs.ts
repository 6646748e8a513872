import { type Lecture, lectureArretee, lireDocument, porteSignature } from '@orpheon/formats';
import type { Confiance } from '@orpheon/formats/node';
import { FilEpuise, ouvrirFils } from '../../platform/fils.ts';

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
  /** XML up to this many bytes is read here: in a thread it would cost a third more, and it cannot hold much. */
  readonly surPlace?: number;
  /** Authorities that signatures are recognised by and their lists, as they are now; null: none. */
  readonly confiance?: () => Confiance | null;
}

/** What a reading thread is asked; it answers with the `Lecture`. */
export interface DemandeDeLecture {
  readonly octets: Uint8Array;
  readonly nom: string;
  readonly confiance: Confiance | null;
}

const KO = 1024;
const ENTETE_PDF = Buffer.from('%PDF-');
const estPdf = (octets: Uint8Array): boolean =>
  Buffer.from(octets.buffer, octets.byteOffset, Math.min(octets.length, 1024)).includes(ENTETE_PDF);

/**
 * Readers of documents: PDF, what is signed and XML beyond `surPlace` in threads of capped memory that are ended when
 * they take too long; small unsigned XML, some milliseconds at worst, in the process itself. A file that exhausts its
 * thread is refused with a finding, and another thread takes the next one.
 */
export function ouvrirLecteurs(options: OptionsLecteurs = {}): Lecteurs {
  const { fils = 2, memoireMo = 192, delaiMs = 20_000, surPlace = 64 * KO, confiance = () => null } = options;
  const script = new URL('./lecteur.fil.ts', import.meta.url);
  const travail = ouvrirFils<DemandeDeLecture, Lecture>(script, { fils, memoireMo, delaiMs });
  return {
    async lire(octets, nom) {
      const signe = porteSignature(octets);
      if (!signe && !estPdf(octets) && octets.length <= surPlace) return lireDocument(octets, nom);
      const copie = new Uint8Array(octets);
      try {
        return await travail.confier({ octets: copie, nom, confiance: signe ? confiance() : null }, [copie.buffer]);
      } catch (err) {
        if (err instanceof FilEpuise) return lectureArretee();
        throw err;
      }
    },
    fermer: () => travail.fermer(),
  };
}

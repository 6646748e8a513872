import type { Anomalie } from '@orpheon/domain';
import { type Lecture, LIMITES, lireDocument, porteSignature } from '@orpheon/formats';
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
  /** XML up to this many bytes is read here: handing it to a thread costs more than reading it. */
  readonly surPlace?: number;
  /** Authorities that signatures are recognised by (DER); null: none. */
  readonly autorites?: readonly Uint8Array[] | null;
}

/** What a reading thread is asked; it answers with the `Lecture`. */
export interface DemandeDeLecture {
  readonly octets: Uint8Array;
  readonly nom: string;
  readonly autorites: readonly Uint8Array[] | null;
}

const MO = 1024 * 1024;
const ENTETE_PDF = Buffer.from('%PDF-');
const estPdf = (octets: Uint8Array): boolean =>
  Buffer.from(octets.buffer, octets.byteOffset, Math.min(octets.length, 1024)).includes(ENTETE_PDF);

/**
 * Readers for the integration: small XML in the process itself, whose reader is synchronous and bounded by its own
 * limits; PDF, signed and large files in threads of capped memory that are ended when they take too long. A file that kills
 * its thread is refused with a finding, and another thread takes the next one.
 */
export function ouvrirLecteurs(options: OptionsLecteurs = {}): Lecteurs {
  const { fils = 2, memoireMo = 192, delaiMs = 20_000, surPlace = MO, autorites = null } = options;
  const script = new URL('./lecteur.fil.ts', import.meta.url);
  const travail = ouvrirFils<DemandeDeLecture, Lecture>(script, { fils, memoireMo, delaiMs });
  return {
    async lire(octets, nom) {
      const signe = porteSignature(octets);
      if (!signe && !estPdf(octets) && octets.length <= surPlace) return lireDocument(octets, nom);
      const copie = new Uint8Array(octets);
      try {
        return await travail.confier({ octets: copie, nom, autorites: signe ? autorites : null }, [copie.buffer]);
      } catch (err) {
        if (err instanceof FilEpuise) return refusDeLecture(octets);
        throw err;
      }
    },
    fermer: () => travail.fermer(),
  };
}

/** The file asked for more time or memory than any invoice needs. */
function refusDeLecture(octets: Uint8Array): Lecture {
  const anomalie: Anomalie = {
    code: estPdf(octets) ? 'ORP-PDF-DEMESURE' : 'ORP-XML-ELEMENTS',
    couche: 'CONTENEUR',
    gravite: 'FATALE',
    parametres: { maximum: String(LIMITES.elements) },
  };
  return { format: null, facture: null, positions: {}, xml: null, pieces: [], anomalies: [anomalie] };
}

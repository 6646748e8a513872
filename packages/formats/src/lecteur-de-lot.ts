import {
  type Anomalie,
  type DocumentDuLot,
  type DonneesChorus,
  extraireDonneesChorus,
  type FaitsDepot,
  type FaitsSansRegistre,
  type FormatFacture,
  type ProfilFacturX,
  repetitionDansLeLot,
  type SignatureVerifiee,
} from '@orpheon/domain';
import type { Archive, DocumentExtrait } from './conteneur/archive.ts';
import { type Jugement, jugerLecture } from './juger.ts';
import type { Lecture } from './lecture.ts';
import { lireDocument } from './lire-document.ts';
import type { OptionsDeVerification } from './signatures/verifier-signatures.ts';

/** What is said of one document of a lot before it is sent. */
export interface VerdictDuLot {
  readonly rang: number;
  /** Path within the archive. */
  readonly chemin: string;
  readonly format: FormatFacture | null;
  readonly profil: ProfilFacturX | null;
  readonly numero: string | null;
  readonly destinataire: string | null;
  readonly montantTtc: string | null;
  readonly devise: string | null;
  readonly recevable: boolean;
  readonly conformiteEN16931: Jugement['conformiteEN16931'];
  readonly signatures?: readonly SignatureVerifiee[];
  readonly anomalies: readonly Anomalie[];
}

interface Lu {
  readonly extrait: DocumentExtrait;
  readonly empreinte: string | null;
  readonly lecture: Lecture | null;
  readonly donnees: DonneesChorus | null;
}

/** Reads then judges the documents of a lot a few at a time, by the rules of the integration; one in memory at a time. */
export class LecteurDeLot {
  readonly #documents: AsyncGenerator<DocumentExtrait>;
  readonly #empreinteDe: (octets: Uint8Array) => Promise<string | null>;
  readonly #verification: Partial<OptionsDeVerification>;
  readonly #vus: DocumentDuLot[] = [];
  #suite: readonly Lu[] = [];

  /** @param empreinteDe SHA-256 in hexadecimal; null where it cannot be computed */
  constructor(
    archive: Archive,
    empreinteDe: (octets: Uint8Array) => Promise<string | null>,
    verification: Partial<OptionsDeVerification> = {},
  ) {
    this.#verification = verification;
    this.#documents = archive.extraire();
    this.#empreinteDe = empreinteDe;
  }

  /**
   * Reads the next documents, at most that many, fewer where `assez` says that it takes long; none where all were read.
   * @returns what the portal is to be asked about each; null where no invoice could be told
   */
  async lireSuite(maximum: number, assez: () => boolean = () => false): Promise<(DonneesChorus | null)[]> {
    const suite: Lu[] = [];
    while (suite.length < maximum && !(suite.length > 0 && assez())) {
      const { value, done } = await this.#documents.next();
      if (done) break;
      suite.push(await this.#lire(value));
    }
    this.#suite = suite;
    return suite.map(({ donnees }) => donnees);
  }

  async #lire(extrait: DocumentExtrait): Promise<Lu> {
    const { annonce, octets } = extrait;
    if (!octets) return { extrait, empreinte: null, lecture: null, donnees: null };
    const empreinte = await this.#empreinteDe(octets);
    const nom = annonce.chemin.split('/').at(-1) ?? annonce.chemin;
    const lecture = await lireDocument(octets, nom, this.#verification);
    const { facture, format, profil } = lecture;
    const donnees = facture && format ? extraireDonneesChorus(facture, format, profil) : null;
    return { extrait: { ...extrait, octets: null }, empreinte, lecture, donnees };
  }

  /** Judges the documents read just before, with the facts of each in order. */
  juger(faits: readonly (FaitsSansRegistre | FaitsDepot | null)[]): VerdictDuLot[] {
    return this.#suite.map((lu, i) => this.#juger(lu, faits[i] ?? null));
  }

  #juger(
    { extrait: { annonce, anomalie }, empreinte, lecture, donnees }: Lu,
    faits: FaitsSansRegistre | FaitsDepot | null,
  ): VerdictDuLot {
    const { rang, chemin } = annonce;
    const juge = lecture && faits && jugerLecture(lecture, faits);
    const siennes = juge?.anomalies ?? lecture?.anomalies ?? [];
    const document = { rang, chemin, empreinte, numero: donnees?.numero ?? null, recevable: juge?.recevable ?? false };
    const deTrop = anomalie ?? repetitionDansLeLot(document, this.#vus);
    const recevable = document.recevable && !deTrop;
    this.#vus.push({ ...document, recevable });
    return {
      rang,
      chemin,
      format: lecture?.format ?? null,
      profil: lecture?.profil ?? null,
      numero: document.numero,
      destinataire:
        ((faits && 'destinataire' in faits && faits.destinataire?.raisonSociale) ||
          donnees?.destinataire.raisonSociale) ??
        null,
      montantTtc: donnees?.montantTtc ?? null,
      devise: donnees?.devise ?? null,
      recevable,
      conformiteEN16931: juge?.conformiteEN16931 ?? { applicable: false },
      ...(lecture?.signatures && { signatures: lecture.signatures }),
      // What is wrong with the bytes is said alone: the same bytes have the same findings, damaged ones have none.
      anomalies: deTrop ? [...(deTrop.couche === 'CONTENEUR' ? [] : siennes), deTrop] : siennes,
    };
  }
}

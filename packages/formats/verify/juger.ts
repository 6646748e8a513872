import {
  type Anomalie,
  type DocumentDuLot,
  type DonneesChorus,
  rendreVerdict,
  repetitionDansLeLot,
  SANS_FACTURE,
  type Verdict,
} from '@orpheon/domain';
import { jugerLecture, type Lecture, lireDocument, ouvrirArchive, reconnaitreLot, sourceOctets } from '../src/index.ts';
import { donneesDe, registreDuDocument } from './registre.ts';

export interface Jugement {
  readonly lecture: Lecture;
  readonly donnees: DonneesChorus | null;
  readonly anomalies: readonly Anomalie[];
  readonly verdict: Verdict;
}

/** The same of a file that may hold several invoices, as a lot is judged: the first one's data, the findings of all. */
export async function jugerFichier(octets: Uint8Array, nom: string): Promise<Jugement & { readonly nombre: number }> {
  const source = sourceOctets(octets);
  const type = await reconnaitreLot(source);
  if (type !== 'ENVELOPPE') return { ...(await juger(octets, nom)), nombre: 1 };
  const archive = await ouvrirArchive(source, nom, type);
  const jugements: Jugement[] = [];
  const vus: DocumentDuLot[] = [];
  const anomalies: Anomalie[] = archive.refus ? [archive.refus] : [];
  for await (const { annonce, octets: document } of archive.extraire()) {
    const jugement = await juger(document ?? new Uint8Array(), annonce.chemin);
    const { recevable } = jugement.verdict.recevabilite;
    const sien = { ...annonce, empreinte: null, numero: jugement.donnees?.numero ?? null, recevable };
    anomalies.push(...jugement.anomalies, ...[repetitionDansLeLot(sien, vus)].filter((a) => a !== null));
    vus.push(sien);
    jugements.push(jugement);
  }
  const lecture = jugements[0]?.lecture ?? (await lireDocument(octets, nom));
  // Of several invoices each has its own verdict; the file has that of the first.
  const verdict = rendreVerdict(anomalies, jugements[0]?.verdict.conformiteEN16931 ?? SANS_FACTURE);
  return { lecture, donnees: jugements[0]?.donnees ?? null, anomalies, verdict, nombre: jugements.length };
}

/** Reads and checks one document as the portal does, with the registry built from the document itself. */
export async function juger(octets: Uint8Array, nom: string): Promise<Jugement> {
  const lecture = await lireDocument(octets, nom);
  const donnees = donneesDe(lecture);
  const { anomalies, conformiteEN16931 } = jugerLecture(lecture, registreDuDocument(donnees ?? SANS_DONNEES));
  return { lecture, donnees, anomalies, verdict: rendreVerdict(anomalies, conformiteEN16931) };
}

/** Of a document in which no invoice was read: its parties are nobody. */
const SANS_DONNEES: Pick<DonneesChorus, 'fournisseur' | 'destinataire'> = { fournisseur: {}, destinataire: {} };

import { type Anomalie, controlerFacture, type DonneesChorus, rendreVerdict, type Verdict } from '@orpheon/domain';
import { type Lecture, lireDocument } from '../src/index.ts';
import { donneesDe, registreDuDocument } from './registre.ts';

export interface Jugement {
  readonly lecture: Lecture;
  readonly donnees: DonneesChorus | null;
  readonly anomalies: readonly Anomalie[];
  readonly verdict: Verdict;
}

/** Reads and checks one document as the portal does, with the registry built from the document itself. */
export async function juger(octets: Uint8Array, nom: string): Promise<Jugement> {
  const lecture = await lireDocument(octets, nom);
  const donnees = donneesDe(lecture);
  const controles =
    lecture.facture && lecture.format && donnees
      ? controlerFacture(
          {
            facture: lecture.facture,
            format: lecture.format,
            profil: lecture.profil,
            positions: lecture.positions,
            pieces: lecture.pieces.map((p) => ({ nom: p.nom, taille: p.octets.length, typeMime: p.typeMime })),
          },
          registreDuDocument(donnees),
        )
      : [];
  const anomalies = [...lecture.anomalies, ...controles];
  return { lecture, donnees, anomalies, verdict: rendreVerdict(anomalies) };
}

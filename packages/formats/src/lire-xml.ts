import { LECTEURS_CPP } from './cpp/lecteurs-cpp.ts';
import { type Lecture, lectureRefusee } from './lecture.ts';
import { LECTEURS_NORME, lireParmi } from './ouvrir-xml.ts';
import { lireArbre } from './xml/lecteur.ts';

const LECTEURS = { ...LECTEURS_NORME, ...LECTEURS_CPP };

/** `ouvrirXml` at once, where every reader is at hand: no page may import it. */
export function lireXml(octets: Uint8Array): Lecture {
  const { racine, anomalies } = lireArbre(octets);
  return racine ? lireParmi(LECTEURS, racine, octets) : lectureRefusee(...anomalies);
}

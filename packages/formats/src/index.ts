export {
  type ContenuCertificat,
  certifierSignatures,
  empreinteHex,
  empreinteHorsRegion,
  MARQUE_CERTIFICAT,
  REGION_CERTIFICAT,
  regionDuCertificat,
  TYPE_CERTIFICAT,
  type VerdictCertificat,
  verifierCertificat,
} from './certificat.ts';
export {
  type Archive,
  type DocumentAnnonce,
  type DocumentExtrait,
  ouvrirArchive,
  reconnaitreLot,
  type Source,
  sourceOctets,
  type TypeArchive,
  typeArchive,
} from './conteneur/archive.ts';
export { type Jugement, jugementDuRefus, jugerLecture } from './juger.ts';
export { LecteurDeLot, type VerdictDuLot } from './lecteur-de-lot.ts';
export type { Lecture, PieceExtraite, Positions } from './lecture.ts';
export { LIMITES } from './limites.ts';
export { extraireFacturX, lectureArretee, lireDocument } from './lire-document.ts';
export { lireXml } from './lire-xml.ts';
export { PartieManquante, partie } from './partie.ts';
export { type AnomalieExpliquee, faireRapport, type Rapport } from './rapport.ts';
export { porteSignature } from './signatures/presence.ts';
export type { LectureStatut } from './statut/lecture.ts';
export { lireStatut } from './statut/lire-statut.ts';

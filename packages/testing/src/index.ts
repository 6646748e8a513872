export { inserer, insererLignes, type Sql } from './base.ts';
export { type FichierArchive, lireArchiveZip, uneArchiveTarGz, uneArchiveZip } from './documents/archives.ts';
export { SPECIFICATION_DU_PROFIL, unDocumentCii, type VouluCii } from './documents/cii.ts';
export { unDocumentCpp, type VouluCpp } from './documents/cpp.ts';
export {
  type DescriptionFacture,
  decrireFacture,
  type PartieDecrite,
  type PieceDecrite,
} from './documents/description.ts';
export { unFacturX, type VouluFacturX } from './documents/facturx.ts';
export { unPdf } from './documents/pdf.ts';
export { type DialecteUbl, unDocumentUbl, type VouluUbl } from './documents/ubl.ts';
export { type Alea, creerAlea } from './fabriques/alea.ts';
export { accompagnementsSuffisants, cheminVers, type Etape } from './fabriques/chemins.ts';
export { type FactureComplete, insererFactures, lignesDe, tvaDe, type VoulueFacture } from './fabriques/facturation.ts';
export { creerIds, ibanBelgeFictif, ibanDe, ibanFictif, sirenFictif, siretFictif } from './fabriques/identifiants.ts';
export { creerFabriques, type Fabriques, INSTANT_PAR_DEFAUT } from './fabriques/index.ts';
export { type ArticleVendu, calculerMontants, type Montants } from './fabriques/montants.ts';
export type * from './fabriques/rangees.ts';
export {
  EMPREINTE_MOT_DE_PASSE_ESSAI,
  MOT_DE_PASSE_ESSAI,
  type Monde,
  NOMS_PERSONNES,
  type NomPersonne,
  type Personne,
  semerMonde,
} from './monde.ts';

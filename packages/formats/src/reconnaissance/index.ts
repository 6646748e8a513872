export {
  type Boite,
  CHAMPS_RECONNUS,
  type ChampReconnu,
  type Connu,
  type PageLue,
  type RangeeLue,
  type Reconnaissance,
  SEUIL,
  type ValeurLue,
} from './modele.ts';
export { reconnaitreFacture } from './reconnaitre-facture.ts';
export { estSansTexte, lireTextesPdf, pagesAReconnaitre } from './texte-pdf.ts';

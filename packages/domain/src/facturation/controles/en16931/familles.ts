/** The VAT categories of EN 16931, apart from their rules: sentences need them without the rules. */

/** Which tax identifiers a category asks of the parties (rules 02, 03, 04). */
export type Identites =
  | 'VENDEUR'
  | 'VENDEUR_ET_ACHETEUR'
  | 'VENDEUR_TVA'
  | 'VENDEUR_TVA_ET_ACHETEUR_TVA'
  | 'AUCUN_NUMERO';
/** What the rate of a category must be (rules 05, 06, 07). */
export type Taux = 'POSITIF' | 'NUL' | 'NON_NEGATIF' | 'ABSENT';

/** A VAT category and the shape of its ten rules. */
export interface Famille {
  readonly famille: string;
  readonly categorie: string;
  readonly identites: Identites;
  readonly taux: Taux;
  /** The breakdown is per rate, and its tax is computed; otherwise the tax is 0. */
  readonly parTaux: boolean;
  /** What the rates must be in CII where the official rules differ: of lines, then of allowances and charges. */
  readonly tauxCii?: readonly [Taux, Taux];
  /** Rule 10: a reason of exemption is due, or forbidden. */
  readonly motif: 'REQUIS' | 'INTERDIT';
}

export const FAMILLES: readonly Famille[] = [
  { famille: 'S', categorie: 'S', identites: 'VENDEUR', taux: 'POSITIF', parTaux: true, motif: 'INTERDIT' },
  { famille: 'Z', categorie: 'Z', identites: 'VENDEUR', taux: 'NUL', parTaux: false, motif: 'INTERDIT' },
  { famille: 'E', categorie: 'E', identites: 'VENDEUR', taux: 'NUL', parTaux: false, motif: 'REQUIS' },
  { famille: 'AE', categorie: 'AE', identites: 'VENDEUR_ET_ACHETEUR', taux: 'NUL', parTaux: false, motif: 'REQUIS' },
  {
    famille: 'IC',
    categorie: 'K',
    identites: 'VENDEUR_TVA_ET_ACHETEUR_TVA',
    taux: 'NUL',
    parTaux: false,
    motif: 'REQUIS',
  },
  { famille: 'G', categorie: 'G', identites: 'VENDEUR_TVA', taux: 'NUL', parTaux: false, motif: 'REQUIS' },
  { famille: 'O', categorie: 'O', identites: 'AUCUN_NUMERO', taux: 'ABSENT', parTaux: false, motif: 'REQUIS' },
  {
    famille: 'AF',
    categorie: 'L',
    identites: 'VENDEUR',
    taux: 'NON_NEGATIF',
    tauxCii: ['POSITIF', 'POSITIF'],
    parTaux: true,
    motif: 'INTERDIT',
  },
  {
    famille: 'AG',
    categorie: 'M',
    identites: 'VENDEUR',
    taux: 'NON_NEGATIF',
    tauxCii: ['NON_NEGATIF', 'POSITIF'],
    parTaux: true,
    motif: 'INTERDIT',
  },
];

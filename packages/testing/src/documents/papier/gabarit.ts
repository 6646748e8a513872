/** How amounts and dates are written. */
export type EcritureMontant = 'fr' | 'frEuro' | 'frPoint' | 'frCode' | 'nu' | 'en' | 'enEuro';
export type EcritureDate = 'jj/mm/aaaa' | 'jj.mm.aaaa' | 'jj-mm-aaaa' | 'jj/mm/aa' | 'lettres' | 'iso' | 'english';
export type EcritureSiret = 'espaces' | 'colle' | 'points';

interface Place {
  /** Points from the left and the top of the page; below the table for what comes after it. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

/**
 * Part of a page. Texts hold `{cle}`: a line of which a value is missing is not printed; one with `{r.…}` is printed for
 * each rate of TVA.
 */
export type Bloc = Place &
  (
    | {
        readonly genre: 'texte';
        readonly lignes: readonly string[];
        readonly taille?: number;
        readonly gras?: boolean;
        readonly align?: Alignement;
        readonly cadre?: boolean;
      }
    | {
        /** A label to the left, its value to the right. */
        readonly genre: 'paires';
        readonly lignes: readonly (readonly [string, string])[];
        /** Where values begin (left aligned), or null: they end at the right edge. */
        readonly colonne: number | null;
        readonly vides?: Vides;
        readonly gras?: boolean;
        readonly cadre?: boolean;
      }
    | {
        /** Labels in a row, of one line or more, each with its value below. */
        readonly genre: 'grille';
        readonly cases: readonly (readonly [string, string])[];
        readonly vides?: Vides;
        readonly align?: Alignement;
        readonly cadre?: boolean;
      }
    | {
        /** A row for each rate under a heading. */
        readonly genre: 'taux';
        readonly colonnes: readonly (readonly [string, string])[];
        readonly cadre?: boolean;
      }
  );
/** Whether a label stands there without its value, as forms have it, or goes with it. */
type Vides = 'LIBELLE_SEUL' | 'SANS_LIBELLE';
export type Alignement = 'left' | 'right' | 'center';

type ColonneArticle = 'reference' | 'designation' | 'quantite' | 'unite' | 'prix' | 'taux' | 'montant';

/** The look of the invoices of one software, or of one supplier. */
export interface Gabarit {
  readonly nom: string;
  readonly generateur: 'PDFKIT' | 'PDFLIB' | 'CHROMIUM';
  readonly police: 'sans' | 'serif' | 'mono' | 'maison';
  readonly corps: number;
  readonly montant: EcritureMontant;
  readonly date: EcritureDate;
  readonly siret: EcritureSiret;
  readonly anglais?: boolean;
  readonly tete: readonly Bloc[];
  readonly tableau: {
    readonly y: number;
    readonly colonnes: readonly (readonly [ColonneArticle, string, number])[];
    readonly cadre?: boolean;
  };
  readonly suite: readonly Bloc[];
  /** On every page. */
  readonly pied: readonly Bloc[];
}

import type { Bloc, Gabarit } from './gabarit.ts';

type De<G extends Bloc['genre']> = Extract<Bloc, { genre: G }>;
type Place = readonly [x: number, y: number, w: number];
type Reste<G extends Bloc['genre'], Dits extends string> = Partial<Omit<De<G>, Dits | 'genre' | 'x' | 'y' | 'w'>>;
type Paires = De<'paires'>['lignes'];

/** Blocks by their place and what they say: the short hand of the layouts. */
export const texte = ([x, y, w]: Place, lignes: readonly string[], reste: Reste<'texte', 'lignes'> = {}): Bloc => ({
  genre: 'texte',
  x,
  y,
  w,
  lignes,
  ...reste,
});
export const paires = (
  [x, y, w]: Place,
  lignes: Paires,
  { colonne = null, ...reste }: Reste<'paires', 'lignes'> = {},
): Bloc => ({ genre: 'paires', x, y, w, lignes, colonne, ...reste });
export const grille = ([x, y, w]: Place, cases: Paires, reste: Reste<'grille', 'cases'> = {}): Bloc => ({
  genre: 'grille',
  x,
  y,
  w,
  cases,
  ...reste,
});
export const taux = ([x, y, w]: Place, colonnes: Paires, reste: Reste<'taux', 'colonnes'> = {}): Bloc => ({
  genre: 'taux',
  x,
  y,
  w,
  colonnes,
  ...reste,
});

/** Name and address of who invoices, and what he adds of himself. */
export const fournisseur = (place: Place, ...suite: readonly string[]): Bloc =>
  texte(place, ['{nom}', '{rue}', '{ville}', ...suite]);
/** Name and address of the public entity, with what introduces it. */
export const client = (place: Place, avant: readonly string[] = [], ...suite: readonly string[]): Bloc =>
  texte(place, [...avant, '{nomClient}', '{rueClient}', '{villeClient}', ...suite]);
export const enPetit = (y: number, ...lignes: readonly string[]): Bloc =>
  texte([40, y, 515], lignes, { taille: 7.5, align: 'center' });

type Colonnes = Gabarit['tableau']['colonnes'];
export const COLONNES_COURTES: Colonnes = [
  ['designation', 'Désignation', 50],
  ['quantite', 'Quantité', 10],
  ['prix', 'Prix unitaire HT', 16],
  ['montant', 'Montant HT', 16],
];
export const COLONNES_A_TAUX: Colonnes = [
  ['designation', 'Description', 46],
  ['quantite', 'Qté', 10],
  ['prix', 'P.U. HT', 16],
  ['taux', 'TVA', 10],
  ['montant', 'Montant HT', 18],
];
export const COLONNES_A_REFERENCE: Colonnes = [
  ['reference', 'Référence', 12],
  ['designation', 'Libellé', 44],
  ['quantite', 'Quantité', 10],
  ['unite', 'Unité', 7],
  ['prix', 'P.U. H.T.', 14],
  ['montant', 'Montant H.T.', 16],
];

/** How figures are written where nothing particular is meant. */
export const ECRITURE_USUELLE = { montant: 'frEuro', date: 'jj/mm/aaaa', siret: 'espaces' } as const;

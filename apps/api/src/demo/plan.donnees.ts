import type { ActionFacture, StatutFacture } from '@orpheon/domain';
import type { CleFournisseur } from './fournisseurs.ts';
import type { Traitement, Validation } from './parcours.ts';
import type { ClePublique } from './structures-publiques.ts';

/** Invoices that must stand at a status on the day of loading, whatever chance does with the others. */
export interface Impose {
  readonly statut: StatutFacture;
  readonly nombre: number;
  /** In turn. */
  readonly fournisseurs: readonly CleFournisseur[];
  readonly destinataires?: readonly ClePublique[];
  readonly valideurs?: 1 | 2;
  readonly validation?: Validation;
  readonly traitement?: Traitement;
  readonly etapes?: readonly ActionFacture[];
  /** Filed at most about that many working days ago. */
  readonly reculMax?: number;
}

const TOUTES: readonly ActionFacture[] = [
  'prendreEnCompte',
  'constaterServiceFait',
  'mandater',
  'transmettreAuComptable',
  'comptabiliser',
];

export const IMPOSES: readonly Impose[] = [
  { statut: 'DEPOSEE', nombre: 1, fournisseurs: ['kerneo'] },
  { statut: 'EN_COURS_ACHEMINEMENT', nombre: 2, fournisseurs: ['lagon', 'vauquelin'], destinataires: ['ministere'] },
  { statut: 'A_VALIDER_1', nombre: 4, fournisseurs: ['azur', 'kerneo'], valideurs: 1 },
  { statut: 'A_VALIDER_2', nombre: 2, fournisseurs: ['azur'], valideurs: 2 },
  { statut: 'VALIDEE_1', nombre: 1, fournisseurs: ['kerneo'], valideurs: 1 },
  { statut: 'VALIDEE_2', nombre: 1, fournisseurs: ['azur'], valideurs: 2 },
  { statut: 'REFUSEE_1', nombre: 3, fournisseurs: ['azur', 'kerneo'], valideurs: 1, validation: 'REFUS', reculMax: 80 },
  { statut: 'REFUSEE_2', nombre: 1, fournisseurs: ['azur'], valideurs: 2, validation: 'REFUS', reculMax: 60 },
  {
    statut: 'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
    nombre: 1,
    fournisseurs: ['azur'],
    valideurs: 1,
    validation: 'MAUVAIS_VALIDEUR',
  },
  {
    statut: 'ERREUR_COTRAITANT_SUR_VALIDEUR',
    nombre: 1,
    fournisseurs: ['azur'],
    valideurs: 2,
    validation: 'MAUVAIS_VALIDEUR',
  },
  { statut: 'ABSENCE_VALIDATION_1_HORS_DELAI', nombre: 1, fournisseurs: ['azur'], valideurs: 1, validation: 'SILENCE' },
  { statut: 'ABSENCE_VALIDATION_2_HORS_DELAI', nombre: 1, fournisseurs: ['azur'], valideurs: 2, validation: 'SILENCE' },
  { statut: 'MISE_A_DISPOSITION', nombre: 6, fournisseurs: ['delices'], destinataires: ['valmont'], reculMax: 6 },
  {
    statut: 'MISE_A_DISPOSITION',
    nombre: 12,
    fournisseurs: ['vauquelin', 'azur', 'kerneo', 'bertholin', 'vanaerden', 'alpina'],
    reculMax: 8,
  },
  { statut: 'PRISE_EN_COMPTE_DESTINATAIRE', nombre: 6, fournisseurs: ['delices', 'vauquelin', 'kerneo'], reculMax: 8 },
  {
    statut: 'SUSPENDUE',
    nombre: 3,
    fournisseurs: ['delices'],
    destinataires: ['valmont'],
    traitement: 'SUSPENSION',
    reculMax: 12,
  },
  {
    statut: 'SUSPENDUE',
    nombre: 5,
    fournisseurs: ['vauquelin', 'azur', 'kerneo', 'bertholin', 'vanaerden'],
    traitement: 'SUSPENSION',
    reculMax: 20,
  },
  {
    statut: 'COMPLETEE',
    nombre: 4,
    fournisseurs: ['delices', 'azur', 'bertholin'],
    traitement: 'SUSPENSION',
    reculMax: 15,
  },
  {
    statut: 'A_RECYCLER',
    nombre: 5,
    fournisseurs: ['delices', 'vauquelin', 'kerneo'],
    traitement: 'RECYCLAGE',
    reculMax: 9,
  },
  {
    statut: 'ABANDONNEE',
    nombre: 2,
    fournisseurs: ['delices', 'vauquelin'],
    traitement: 'SUSPENSION_ABANDON',
    reculMax: 90,
  },
  { statut: 'REJETEE', nombre: 3, fournisseurs: ['delices', 'kerneo', 'bertholin'], traitement: 'REJET', reculMax: 15 },
  { statut: 'SERVICE_FAIT', nombre: 6, fournisseurs: ['delices', 'azur', 'bertholin'], etapes: TOUTES, reculMax: 12 },
  { statut: 'MANDATEE', nombre: 6, fournisseurs: ['delices', 'vauquelin', 'kerneo'], etapes: TOUTES, reculMax: 16 },
  {
    statut: 'MISE_A_DISPOSITION_COMPTABLE',
    nombre: 5,
    fournisseurs: ['delices', 'azur', 'bertholin'],
    etapes: TOUTES,
    reculMax: 18,
  },
  { statut: 'COMPTABILISEE', nombre: 5, fournisseurs: ['vanaerden', 'kerneo', 'alpina'], etapes: TOUTES, reculMax: 20 },
];

/** Statuses that the system leaves within the minute. */
export const TRANSITOIRES: ReadonlySet<StatutFacture> = new Set([
  'DEPOSEE',
  'EN_COURS_ACHEMINEMENT',
  'VALIDEE_1',
  'VALIDEE_2',
  'ABSENCE_VALIDATION_1_HORS_DELAI',
  'ABSENCE_VALIDATION_2_HORS_DELAI',
]);

interface Part {
  readonly brouillons: readonly ('BROUILLON' | 'SUPPRIMEE')[];
  readonly avoirs: number;
  readonly nonConformes: number;
}

/** Of each supplier's invoices: drafts, credit notes, deposits refused at integration. */
export const PARTS: Readonly<Record<CleFournisseur, Part>> = {
  delices: { brouillons: ['BROUILLON', 'BROUILLON', 'SUPPRIMEE'], avoirs: 6, nonConformes: 7 },
  vauquelin: { brouillons: ['BROUILLON'], avoirs: 3, nonConformes: 4 },
  azur: { brouillons: ['SUPPRIMEE'], avoirs: 3, nonConformes: 4 },
  kerneo: { brouillons: ['SUPPRIMEE'], avoirs: 3, nonConformes: 4 },
  bertholin: { brouillons: ['BROUILLON'], avoirs: 2, nonConformes: 3 },
  vanaerden: { brouillons: [], avoirs: 2, nonConformes: 1 },
  lagon: { brouillons: [], avoirs: 0, nonConformes: 0 },
  alpina: { brouillons: [], avoirs: 1, nonConformes: 1 },
};

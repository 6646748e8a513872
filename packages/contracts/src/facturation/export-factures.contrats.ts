import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { langue, plusieurs } from '../commun/schemas.ts';
import { filtresEmises, filtresRecues } from './filtres-factures.schemas.ts';

/** Columns of a list of invoices and of its exports, in the order they are given where none is asked for. */
export const COLONNES_FACTURE = [
  'numero',
  'type',
  'fournisseur',
  'identifiantFournisseur',
  'serviceFournisseur',
  'destinataire',
  'identifiantDestinataire',
  'service',
  'codeService',
  'statut',
  'statutLe',
  'deposee',
  'dateFacture',
  'echeance',
  'engagement',
  'marche',
  'cadre',
  'modeDepot',
  'montantHt',
  'montant',
  'netAPayer',
  'devise',
] as const;
export type ColonneFacture = (typeof COLONNES_FACTURE)[number];

const mise = {
  format: z.enum(['csv', 'xlsx']),
  colonnes: plusieurs(z.enum(COLONNES_FACTURE)),
  /** Of titles, words and decimal mark; absent: the reader's. */
  langue: langue.optional(),
};

export const exporterFacturesEmises = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/export',
  resume: 'Every invoice of the list, as CSV or XLSX.',
  droit: { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' },
  query: z.strictObject({ ...filtresEmises, ...mise }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const exporterFacturesRecues = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/export',
  resume: 'Every invoice of the list, as CSV or XLSX.',
  droit: { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'CONSULTATION' },
  query: z.strictObject({ ...filtresRecues, ...mise }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

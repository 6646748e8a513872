import type { LigneSaisie, ModeSaisie, RecapitulatifSaisi, RemiseSaisie, SaisieFacture } from './saisie.ts';

/** A line before anything is typed: one piece, normal rate. */
export const ligneVierge = (): LigneSaisie => ({
  denomination: '',
  description: '',
  reference: '',
  quantite: '1',
  unite: 'C62',
  prixUnitaire: '',
  remise: { mode: 'POURCENTAGE', valeur: '' },
  categorieTva: 'S',
  tauxTva: '20',
});

export const remiseVierge = (nature: RemiseSaisie['nature'] = 'REMISE'): RemiseSaisie => ({
  nature,
  mode: 'POURCENTAGE',
  valeur: '',
  motif: '',
  categorieTva: 'S',
  tauxTva: '20',
});

export const recapitulatifVierge = (): RecapitulatifSaisi => ({
  categorieTva: 'S',
  tauxTva: '20',
  base: '',
  montant: '',
});

/** The form as it opens on that day (`YYYY-MM-DD`, Europe/Paris): one empty line, or one row of recap beside a PDF. */
export const saisieVierge = (aujourdhui: string, mode: ModeSaisie = 'SAISIE'): SaisieFacture => ({
  type: 'FACTURE',
  cadre: 'A1',
  numero: '',
  dateFacture: aujourdhui,
  dateEcheance: '',
  devise: 'EUR',
  destinataireId: null,
  codeService: '',
  codeServiceFournisseur: '',
  numeroEngagement: '',
  numeroMarche: '',
  origine: null,
  periode: { debut: '', fin: '' },
  lignes: mode === 'SAISIE' ? [ligneVierge()] : [],
  remises: [],
  paiement: { mode: '30', iban: '', bic: '', titulaire: '', conditions: '' },
  acompte: '',
  tvaEnEuros: '',
  recapitulatif: mode === 'PDF' ? [recapitulatifVierge()] : [],
  motifExoneration: '',
  commentaire: '',
});

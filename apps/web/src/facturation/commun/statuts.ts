import type { StatutFacture } from '@orpheon/domain';
import type { TonStatut } from '@orpheon/ui';

/** From which side an invoice is looked at. */
export type Cote = 'FOURNISSEUR' | 'DESTINATAIRE';

/** Statuses whose label says to one side whose turn it is; the others read the same for everyone. */
const DIT_LE_TOUR = {
  FOURNISSEUR: [
    'BROUILLON',
    'NON_CONFORME',
    'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
    'ERREUR_COTRAITANT_SUR_VALIDEUR',
    'SUSPENDUE',
    'A_RECYCLER',
    'COMPLETEE',
  ],
  DESTINATAIRE: ['MISE_A_DISPOSITION', 'COMPLETEE', 'SUSPENDUE', 'A_RECYCLER'],
} as const satisfies Record<Cote, readonly StatutFacture[]>;

export type CleStatut =
  | `statut.${StatutFacture}`
  | `tour.FOURNISSEUR.${(typeof DIT_LE_TOUR.FOURNISSEUR)[number]}`
  | `tour.DESTINATAIRE.${(typeof DIT_LE_TOUR.DESTINATAIRE)[number]}`;

/** The text of a status for one side; without a side, its plain name. */
export function cleStatut(statut: StatutFacture, cote?: Cote): CleStatut {
  if (cote === 'FOURNISSEUR') {
    const dit = DIT_LE_TOUR.FOURNISSEUR.find((s) => s === statut);
    if (dit) return `tour.FOURNISSEUR.${dit}`;
  }
  if (cote === 'DESTINATAIRE') {
    const dit = DIT_LE_TOUR.DESTINATAIRE.find((s) => s === statut);
    if (dit) return `tour.DESTINATAIRE.${dit}`;
  }
  return `statut.${statut}`;
}

const pour = (fournisseur: TonStatut, destinataire: TonStatut) => ({
  FOURNISSEUR: fournisseur,
  DESTINATAIRE: destinataire,
});

/** Grey draft, blue on its way, orange awaits the one who looks, green done, red refused. */
const TONS: Readonly<Record<StatutFacture, TonStatut | Readonly<Record<Cote, TonStatut>>>> = {
  BROUILLON: 'brouillon',
  SUPPRIMEE: 'brouillon',
  NON_CONFORME: 'refuse',
  DEPOSEE: 'en-cours',
  EN_COURS_ACHEMINEMENT: 'en-cours',
  A_VALIDER_1: 'en-cours',
  A_VALIDER_2: 'en-cours',
  VALIDEE_1: 'en-cours',
  VALIDEE_2: 'en-cours',
  REFUSEE_1: 'refuse',
  REFUSEE_2: 'refuse',
  ERREUR_FOURNISSEUR_SUR_VALIDEUR: pour('attention', 'en-cours'),
  ERREUR_COTRAITANT_SUR_VALIDEUR: pour('attention', 'en-cours'),
  ABSENCE_VALIDATION_1_HORS_DELAI: 'en-cours',
  ABSENCE_VALIDATION_2_HORS_DELAI: 'en-cours',
  MISE_A_DISPOSITION: pour('en-cours', 'attention'),
  PRISE_EN_COMPTE_DESTINATAIRE: 'en-cours',
  SUSPENDUE: pour('attention', 'en-cours'),
  COMPLETEE: pour('en-cours', 'attention'),
  A_RECYCLER: pour('attention', 'en-cours'),
  REJETEE: 'refuse',
  ABANDONNEE: 'brouillon',
  SERVICE_FAIT: 'en-cours',
  MANDATEE: 'en-cours',
  MISE_A_DISPOSITION_COMPTABLE: 'en-cours',
  COMPTABILISEE: 'en-cours',
  MISE_EN_PAIEMENT: 'fait',
};

export function tonStatut(statut: StatutFacture, cote: Cote): TonStatut {
  const ton = TONS[statut];
  return typeof ton === 'string' ? ton : ton[cote];
}

/** The side that a list or page of the API is for. */
export const coteDe = (cote: 'emises' | 'recues'): Cote => (cote === 'emises' ? 'FOURNISSEUR' : 'DESTINATAIRE');

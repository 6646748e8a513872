import {
  type ActionFacture,
  STATUTS_VISIBLES_DU_DESTINATAIRE,
  type StatutFacture,
  type StatutFlux,
} from '@orpheon/domain';
import type { NouvelEvenement } from '../platform/journal-metier.ts';
import type { LigneFacture } from './lignes-facture.ts';

const visibles: readonly StatutFacture[] = STATUTS_VISIBLES_DU_DESTINATAIRE;

interface FactureSituee {
  readonly id: string;
  readonly fluxId?: string | null;
  readonly fournisseurId: string;
  readonly serviceFournisseurId: string | null;
  readonly destinataireId: string | null;
  readonly serviceDestinataireId: string | null;
}

/** Where an invoice is, from its row. */
export const situeeParSaLigne = (f: LigneFacture): FactureSituee => ({
  id: f.id,
  fluxId: f.flux_id,
  fournisseurId: f.fournisseur_id,
  serviceFournisseurId: f.service_fournisseur_id,
  destinataireId: f.destinataire_id,
  serviceDestinataireId: f.service_destinataire_id,
});

/**
 * The event of an action on an invoice: its recipient hears of it once the invoice has reached them, its supplier unless
 * the recipient does not publish it.
 */
export function evenementFacture(
  facture: FactureSituee,
  action: ActionFacture,
  statut: StatutFacture,
  qui: { instant: Date; utilisateurId: string | null; motif?: string | null; publiee?: boolean },
): NouvelEvenement {
  const { publiee = true } = qui;
  const atteint = visibles.includes(statut);
  return {
    type: `facture.${action}`,
    instant: qui.instant,
    utilisateurId: qui.utilisateurId,
    factureId: facture.id,
    fluxId: facture.fluxId ?? null,
    fournisseurId: publiee ? facture.fournisseurId : null,
    serviceFournisseurId: publiee ? facture.serviceFournisseurId : null,
    destinataireId: atteint ? facture.destinataireId : null,
    serviceDestinataireId: atteint ? facture.serviceDestinataireId : null,
    donnees: { statut, ...(qui.motif ? { motif: qui.motif } : {}) },
  };
}

/** Event of the end of a deposit, by the state it ended in. */
export const TYPE_EVENEMENT_FLUX = {
  IN_INTEGRE: 'flux.integre',
  IN_INTEGRE_PARTIEL: 'flux.integre_partiel',
  IN_REJETE: 'flux.rejete',
  IN_INCIDENTE: 'flux.incidente',
} as const satisfies Partial<Record<StatutFlux, string>>;

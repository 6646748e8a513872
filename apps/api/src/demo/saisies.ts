import { type SaisieFacture, type SemanticInvoice, saisieDepuisFacture } from '@orpheon/domain';
import type { RangeeSaisie } from '@orpheon/testing';
import type { LigneFacture } from '../facturation/lignes-facture.ts';

/** What was typed of a draft: with it, the form is filled when somebody goes on. */
export function saisieDe(facture: LigneFacture, modele: SemanticInvoice, auteurId: string): RangeeSaisie {
  const contenu: SaisieFacture = {
    ...saisieDepuisFacture(modele, 'SAISIE'),
    destinataireId: facture.destinataire_id,
  };
  return {
    id: facture.id,
    structureId: facture.fournisseur_id,
    serviceId: facture.service_fournisseur_id,
    mode: 'SAISIE',
    etat: facture.statut === 'SUPPRIMEE' ? 'SUPPRIMEE' : 'BROUILLON',
    factureId: facture.id,
    auteurId,
    modifieeParId: auteurId,
    contenu,
    type: contenu.type,
    numero: contenu.numero,
    destinataireId: facture.destinataire_id,
    devise: contenu.devise,
    montantTtc: facture.montant_ttc,
    creeeLe: facture.deposee_le,
    modifieeLe: facture.statut_le,
  };
}

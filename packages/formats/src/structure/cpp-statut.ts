import { ENVELOPPE, syntaxeCpp } from './cpp.ts';

/** Blocks of CPPStatut in the order of CPPStatutPivot V1_19 (facts §9.5). */
export const SYNTAXE_STATUT = syntaxeCpp({
  CPPStatut: 'Enveloppe! CPPFluxStatuts CPPFactureStatuts',
  ...ENVELOPPE,
  CPPFluxStatuts: 'CPPFluxStatutUnitaire!',
  CPPFluxStatutUnitaire: 'DonneesStatut!',
  CPPFactureStatuts: 'CPPFactureStatutUnitaire!',
  CPPFactureStatutUnitaire: 'Fournisseur! Debiteur! DonneesStatut!',
  Fournisseur: 'TypeIdentifiant! Identifiant! RaisonSociale! CodePays',
  Debiteur: 'TypeIdentifiant! Identifiant! Nom CodeService NomService',
  // Of an invoice and of a flow: the two share a name, and their elements come in one order.
  DonneesStatut: `IdStatut! ComplementStatut Commentaire Note Horodatage! IdProducteur Producteur IdFacture DateFacture
    IdMandatDP IdFlux Details`,
  Details: 'LigneErreurDetail!',
  LigneErreurDetail: 'NatureErreur! CodeErreur! LibelleErreur! DescriptionErreur',
});

import type { FaitsDepot } from '@orpheon/domain';

/** What the portal knows of a document of which it knows nobody. */
export const FAITS: FaitsDepot = {
  aujourdhui: '2026-11-21',
  politiqueIdentifiants: 'PRODUCTION',
  deposant: { structureId: '1', typeIdentifiant: 'SIRET', identifiant: '12345678200010', raisonSociale: 'A' },
  fournisseur: null,
  serviceFournisseur: null,
  destinataire: null,
  service: null,
  valideur: null,
  dejaDeposee: null,
};

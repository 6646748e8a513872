/** Pairs of `json_build_object` for `structurePublique`; they speak of `s` (structure). */
export const STRUCTURE_PUBLIQUE_SQL = `
  'id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
  'raisonSociale', s.raison_sociale, 'libelle', s.libelle, 'codePostal', s.code_postal, 'ville', s.ville,
  'active', s.statut = 'ACTIVE', 'serviceObligatoire', s.service_obligatoire,
  'engagementObligatoire', s.engagement_obligatoire, 'serviceOuEngagement', s.service_ou_engagement,
  'miseEnPaiementNonCommuniquee', s.mise_en_paiement_non_communiquee`;

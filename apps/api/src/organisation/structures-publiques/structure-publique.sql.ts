/** Pairs of `json_build_object` for `structurePublique`; they speak of `s` (structure). */
export const STRUCTURE_PUBLIQUE_SQL = `
  'id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
  'raisonSociale', s.raison_sociale, 'libelle', s.libelle, 'codePostal', s.code_postal, 'ville', s.ville,
  'active', s.statut = 'ACTIVE', 'serviceObligatoire', s.service_obligatoire,
  'engagementObligatoire', s.engagement_obligatoire, 'serviceOuEngagement', s.service_ou_engagement,
  'miseEnPaiementNonCommuniquee', s.mise_en_paiement_non_communiquee,
  'fermeeLe', (s.fermee_le AT TIME ZONE 'Europe/Paris')::date,
  'successeur', CASE WHEN s.successeur_id IS NOT NULL THEN (SELECT json_build_object('id', n.id::text,
    'identifiant', n.identifiant, 'raisonSociale', n.raison_sociale)
    FROM structure n WHERE n.id = dernier_successeur(s.id) AND n.publique) END`;

/**
 * The public structures `s` that answer to a condition, as the table `repondent`. Planned as if all were read, by their
 * trigrams: a limit would have the planner hope to meet the first ones by chance. No more are read than are asked for.
 */
export const REPONDENT = (condition: string): string =>
  `repondent AS MATERIALIZED (SELECT s.id, s.recherche FROM structure s WHERE s.publique AND ${condition})`;

/**
 * The services of structure `s` to which an invoice can be addressed, the default one first, as a JSON array.
 * @param jour place of the day in the statement: `$2`
 * @param exclu place of the code that is no supplier's (facts §2.3)
 */
export const SERVICES_OUVERTS_SQL = (jour: string, exclu: string): string => `
  coalesce((SELECT json_agg(json_build_object('id', sv.id::text, 'code', sv.code, 'nom', sv.nom,
      'debutValidite', sv.debut_validite, 'finValidite', sv.fin_validite,
      'engagementObligatoire', sv.engagement_obligatoire, 'parDefaut', sv.par_defaut) ORDER BY sv.par_defaut DESC, sv.nom, sv.id)
    FROM service sv WHERE sv.structure_id = s.id AND sv.actif AND sv.code <> ${exclu}
      AND (sv.debut_validite IS NULL OR sv.debut_validite <= ${jour}::date)
      AND (sv.fin_validite IS NULL OR sv.fin_validite >= ${jour}::date)), '[]')`;

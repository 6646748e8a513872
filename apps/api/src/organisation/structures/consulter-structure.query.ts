import type * as c from '@orpheon/contracts';
import { peut, peutEtreReprise } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import type { SessionCourante } from '../../platform/session.ts';

type Structure = c.Reponse<typeof c.consulterStructure, 200>;

const liee = (s: string): string => `json_build_object('id', ${s}.id::text, 'typeIdentifiant', ${s}.type_identifiant,
  'identifiant', ${s}.identifiant, 'raisonSociale', ${s}.raison_sociale)`;

const LIRE = {
  name: 'structure_consultee',
  text: `
    SELECT json_build_object('id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
      'raisonSociale', s.raison_sociale, 'libelle', s.libelle, 'adresse', s.adresse,
      'complementAdresse', s.complement_adresse, 'codePostal', s.code_postal, 'ville', s.ville, 'pays', s.pays,
      'courriel', s.courriel, 'telephone', s.telephone, 'numeroTva', s.numero_tva, 'numeroRcs', s.numero_rcs,
      'nom', s.nom, 'prenom', s.prenom, 'publique', s.publique, 'active', s.statut = 'ACTIVE',
      'gestionnairePrincipal', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = s.gestionnaire_principal_id),
      'creeLe', to_char(s.cree_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'parametres', json_build_object('serviceObligatoire', s.service_obligatoire,
        'engagementObligatoire', s.engagement_obligatoire, 'serviceOuEngagement', s.service_ou_engagement,
        'maitriseOuvrage', s.maitrise_ouvrage, 'maitriseOuvrageSeulement', s.maitrise_ouvrage_seulement,
        'miseEnPaiementNonCommuniquee', s.mise_en_paiement_non_communiquee, 'devisesAcceptees', s.devises_acceptees),
      'doubleValidationBancaire', s.double_validation_bancaire,
      'applicationsFermees', coalesce(s.applications_fermees, '{}'),
      'fermeture', CASE WHEN s.fermee_le IS NOT NULL THEN json_build_object(
        'le', to_char(s.fermee_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'motif', s.motif_fermeture,
        'par', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = s.fermee_par_id)) END,
      'successeur', CASE WHEN s.successeur_id IS NOT NULL THEN
        (SELECT ${liee('n')} FROM structure n WHERE n.id = dernier_successeur(s.id)) END,
      'predecesseurs', coalesce((SELECT json_agg(${liee('p')} ORDER BY p.id) FROM structure p WHERE p.successeur_id = s.id), '[]'),
      'version', s.version) AS structure
    FROM structure s WHERE s.id = $1::bigint`,
};

/** A structure as its managers read it. */
export async function lireStructure(deps: Deps, session: SessionCourante, id: string): Promise<Structure | null> {
  const { rows } = await deps.base.pool.query<{ structure: Omit<Structure, 'modifiable' | 'reouvrable'> }>({
    ...LIRE,
    values: [id],
  });
  const structure = rows[0]?.structure;
  if (!structure) return null;
  const profil = { application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;
  const modifiable = structure.active && peut(session.droits, profil, { structureId: id, serviceId: null });
  const { fermeture, successeur } = structure;
  const fermeeLe = fermeture ? Date.parse(fermeture.le) : null;
  const reouvrable = !structure.active && !successeur && peutEtreReprise(fermeeLe, deps.horloge.maintenant().getTime());
  return { ...structure, modifiable, reouvrable };
}

import type { consulterMoi, Reponse } from '@orpheon/contracts';
import {
  GERER_LES_PERSONNES,
  JOURS_POUR_REPONDRE,
  NATURES_A_APPROUVER,
  niveauxQuiDonnent,
  objetsQuiDonnent,
  RATTACHE,
  VERSION_CONDITIONS,
} from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { droitsDe, habilitationValideSql } from '../../platform/droits.sql.ts';

const JOUR_MS = 24 * 3_600_000;
/** Requests that are counted one by one; beyond, "more than" says enough. */
const A_APPROUVER_MAX = 100;

/** The names of the right and the kinds of request, from $3 on. */
const PARAMETRES_A_APPROUVER = [
  objetsQuiDonnent(GERER_LES_PERSONNES.application),
  niveauxQuiDonnent(GERER_LES_PERSONNES.niveau),
  NATURES_A_APPROUVER,
];

/** How many requests wait for user `u` as a manager: few rows wait, found by the structures that they manage. */
const DEMANDES_A_APPROUVER_SQL = `(SELECT count(*)::int FROM (SELECT DISTINCT d.id FROM habilitation h
  JOIN demande d ON d.structure_id = h.structure_id AND (h.service_id IS NULL OR h.service_id = d.service_id)
  WHERE h.utilisateur_id = u.id AND h.objet = ANY ($3::text[]) AND h.niveau = ANY ($4::text[])
    AND ${habilitationValideSql('$2')} AND d.statut = 'EN_ATTENTE' AND d.nature = ANY ($5::text[])
    AND d.demandeur_id <> u.id LIMIT ${A_APPROUVER_MAX}) x)`;

/** Mandats de facturation proposed to structures that user `u` manages whole, and not lapsed: how many, by structure. */
const MANDATS_A_REPONDRE_SQL = `coalesce((SELECT json_agg(json_build_object('structureId', x.structure_id::text, 'nombre', x.nombre))
  FROM (SELECT m.mandataire_id AS structure_id, count(DISTINCT m.id)::int AS nombre
    FROM habilitation h JOIN mandat_facturation m ON m.mandataire_id = h.structure_id AND m.etat = 'PROPOSE'
    WHERE h.utilisateur_id = u.id AND h.service_id IS NULL AND h.objet = ANY ($3::text[]) AND h.niveau = ANY ($4::text[])
      AND ${habilitationValideSql('$2')} AND m.propose_le > $7::timestamptz AND coalesce(m.fin >= $2::date, true)
    GROUP BY m.mandataire_id) x), '[]')`;

/** Structures that user `u` invoices for by mandate, with the name of the one that holds it. */
const MANDANTS_SQL = `coalesce((SELECT json_agg(x.mandant ORDER BY x.nom) FROM (
    SELECT DISTINCT ON (s.id) s.raison_sociale AS nom, json_build_object('id', s.id::text,
      'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant, 'raisonSociale', s.raison_sociale,
      'publique', s.publique, 'active', s.statut = 'ACTIVE', 'mandataire', t.raison_sociale) AS mandant
    FROM ${droitsDe('u.id')} h JOIN mandat_facturation m ON m.id = h.mandat_id
      JOIN structure s ON s.id = m.mandant_id JOIN structure t ON t.id = m.mandataire_id
    WHERE ${habilitationValideSql('$2')} ORDER BY s.id, m.id) x), '[]')`;

export type Moi = Reponse<typeof consulterMoi, 200>;

const LIRE = {
  name: 'moi',
  text: `
    SELECT json_build_object(
      'id', u.id::text, 'courrielConnexion', u.courriel_connexion, 'courrielContact', u.courriel_contact,
      'nom', u.nom, 'prenom', u.prenom, 'langue', u.langue,
      'preferences', '{"theme":"SYSTEME","raccourcis":true,"structureId":null}'::jsonb || u.preferences,
      'notifications', '{"facturation":true,"organisation":true,"hebdomadaire":false}'::jsonb || u.notifications,
      'derniereConnexion', to_char(u.derniere_connexion AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'support', u.support OR u.administrateur,
      'conditionsAcceptees', u.conditions_version IS NOT DISTINCT FROM $6,
      'structures', coalesce((SELECT json_agg(json_build_object(
          'id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
          'raisonSociale', s.raison_sociale, 'publique', s.publique, 'active', s.statut = 'ACTIVE',
          'applicationsFermees', coalesce(s.applications_fermees, '{}'),
          'gestionnaire', (SELECT g.prenom || ' ' || g.nom FROM utilisateur g WHERE g.id = s.gestionnaire_principal_id),
          'gestionnairePrincipal', s.gestionnaire_principal_id IS NOT DISTINCT FROM u.id) ORDER BY s.raison_sociale)
        FROM structure s WHERE s.id IN (SELECT r.structure_id FROM rattachement r
          WHERE r.utilisateur_id = u.id AND r.statut = '${RATTACHE}')), '[]'),
      'habilitations', coalesce((SELECT json_agg(json_build_object(
          'structureId', h.structure_id::text, 'serviceId', h.service_id::text, 'objet', h.objet, 'niveau', h.niveau,
          'mandatId', h.mandat_id::text,
          'fermees', coalesce((SELECT st.applications_fermees FROM structure st WHERE st.id = h.structure_id), '{}')))
        FROM ${droitsDe('u.id')} h WHERE ${habilitationValideSql('$2')}), '[]'),
      'mandants', ${MANDANTS_SQL},
      'aApprouver', ${DEMANDES_A_APPROUVER_SQL},
      'mandatsARepondre', ${MANDATS_A_REPONDRE_SQL},
      'propositions', (SELECT count(*)::int FROM demande d WHERE d.concerne_id = u.id AND d.statut = 'EN_ATTENTE'),
      'aFaitDesDemandes', EXISTS (SELECT FROM demande d WHERE d.demandeur_id = u.id)
    ) AS moi
    FROM utilisateur u WHERE u.id = $1`,
};

/** The person as the portal shows them to themselves. */
export async function lireMoi(deps: Deps, utilisateurId: string): Promise<Moi | null> {
  const { rows } = await deps.base.pool.query<{ moi: Moi }>({
    ...LIRE,
    values: [
      utilisateurId,
      deps.horloge.aujourdhui(),
      ...PARAMETRES_A_APPROUVER,
      VERSION_CONDITIONS,
      new Date(deps.horloge.maintenant().getTime() - JOURS_POUR_REPONDRE * JOUR_MS),
    ],
  });
  return rows[0]?.moi ?? null;
}

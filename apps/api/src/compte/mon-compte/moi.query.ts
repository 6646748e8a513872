import type { consulterMoi, Reponse } from '@orpheon/contracts';
import type { Deps } from '../../platform/deps.ts';
import { habilitationValideSql } from '../../platform/droits.sql.ts';

export type Moi = Reponse<typeof consulterMoi, 200>;

const LIRE = {
  name: 'moi',
  text: `
    SELECT json_build_object(
      'id', u.id::text, 'courrielConnexion', u.courriel_connexion, 'courrielContact', u.courriel_contact,
      'nom', u.nom, 'prenom', u.prenom, 'langue', u.langue,
      'preferences', '{"theme":"SYSTEME","raccourcis":true,"structureId":null}'::jsonb || u.preferences,
      'notifications', '{"facturation":true}'::jsonb || u.notifications,
      'derniereConnexion', to_char(u.derniere_connexion AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'structures', coalesce((SELECT json_agg(json_build_object(
          'id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
          'raisonSociale', s.raison_sociale, 'publique', s.publique, 'active', s.statut = 'ACTIVE',
          'gestionnairePrincipal', s.gestionnaire_principal_id IS NOT DISTINCT FROM u.id) ORDER BY s.raison_sociale)
        FROM structure s WHERE s.id IN (SELECT r.structure_id FROM rattachement r
          WHERE r.utilisateur_id = u.id AND r.statut = 'VALIDEE')), '[]'),
      'habilitations', coalesce((SELECT json_agg(json_build_object(
          'structureId', h.structure_id::text, 'serviceId', h.service_id::text, 'objet', h.objet, 'niveau', h.niveau))
        FROM habilitation h WHERE h.utilisateur_id = u.id
          AND ${habilitationValideSql('$2')}), '[]')
    ) AS moi
    FROM utilisateur u WHERE u.id = $1`,
};

/** The person as the portal shows them to themselves. */
export async function lireMoi(deps: Deps, utilisateurId: string): Promise<Moi | null> {
  const { rows } = await deps.base.pool.query<{ moi: Moi }>({
    ...LIRE,
    values: [utilisateurId, deps.horloge.aujourdhui()],
  });
  return rows[0]?.moi ?? null;
}

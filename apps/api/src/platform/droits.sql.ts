import { niveauxQuiDonnent, objetsQuiDonnent, type Profil } from '@orpheon/domain';

/**
 * Session and rights as the head of a hot query, so that a read is one statement. Parameters $1 to $5, made by
 * `parametresDeDroits`; the rule itself is the domain's (`objetsQuiDonnent`, `niveauxQuiDonnent`).
 *
 * `s`: the live session's user, no row when signed out. `h`: structure (and service, or null for all) where the
 * profile is held.
 */
export const SESSION_ET_DROITS = `
  s AS (
    SELECT s.utilisateur_id, s.vue_le < $2::timestamptz - interval '5 minutes' AS a_rafraichir
    FROM session s JOIN utilisateur u ON u.id = s.utilisateur_id AND u.etat = 'ACTIF'
    WHERE s.jeton = $1 AND s.expire_le > $2::timestamptz
  ),
  h AS (
    SELECT h.structure_id, h.service_id
    FROM s JOIN habilitation h ON h.utilisateur_id = s.utilisateur_id
    WHERE h.objet = ANY ($3::text[]) AND h.niveau = ANY ($4::text[])
      AND (h.debut IS NULL OR h.debut <= $5::date) AND (h.fin IS NULL OR h.fin >= $5::date)
  )`;

/** Values of $1 to $5. `jour` is the calendar day in Europe/Paris. */
export const parametresDeDroits = (jeton: string, instant: Date, jour: string, profil: Profil): unknown[] => [
  jeton,
  instant,
  objetsQuiDonnent(profil.application),
  niveauxQuiDonnent(profil.niveau),
  jour,
];

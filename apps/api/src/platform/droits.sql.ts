import {
  APPLICATIONS_DU_MANDAT,
  type Application,
  ETAT_QUI_DONNE,
  niveauxQuiDonnent,
  objetsQuiDonnent,
  type Profil,
} from '@orpheon/domain';
import { Prisma } from './prisma/generated/client.ts';

/** The days on which a grant `h` holds, both included; open where it names none. */
const DUREE = `BETWEEN coalesce(h.debut, '-infinity') AND coalesce(h.fin, 'infinity')`;

/** True of a grant `h` that holds on the day whose place in the statement is given: `$5`. */
export const habilitationValideSql = (place: string): string => `${place}::date ${DUREE}`;

/** The same for a statement that takes values. @param jour calendar day in Europe/Paris */
export const habilitationValide = (jour: string): Prisma.Sql => Prisma.sql`${jour}::date ${Prisma.raw(DUREE)}`;

/**
 * True of a grant `h` on an application that its structure has not closed. `objets`: what gives that application, as
 * `objetsQuiDonnent` names it; a structure closes applications, never a domain, so that the domain's name meets nothing.
 */
export const applicationOuverteSql = (objets: string, droit = 'h'): string =>
  `(SELECT st.applications_fermees && ${objets} FROM structure st WHERE st.id = ${droit}.structure_id) IS NOT TRUE`;

/** The same for a statement that takes values. */
export const applicationOuverte = (application: Application): Prisma.Sql =>
  Prisma.sql`(SELECT st.applications_fermees && ${objetsQuiDonnent(application)}::text[] FROM structure st
    WHERE st.id = h.structure_id) IS NOT TRUE`;

/** What mandates give, and the names under which each may have been granted. */
const DONNES_PAR_MANDAT = APPLICATIONS_DU_MANDAT.map(
  (application) =>
    `('${application}', ARRAY[${objetsQuiDonnent(application)
      .map((objet) => `'${objet}'`)
      .join(', ')}])`,
).join(', ');

/**
 * What people hold, whatever day it is (see `habilitationValideSql`): what was granted to them, and what their structure
 * holds by mandats de facturation, at their own level, in the applications that these give (`mandatId`). Granted rights
 * alone are looked through for mandates: none derives from another, nor from one on an application closed there.
 *
 * @param parmi condition on the person, the structure or both, given as columns: put where the indexes are
 */
export const droitsParmi = (parmi: (utilisateur: string, structure: string) => string): string => `(
    SELECT o.utilisateur_id, o.structure_id, o.service_id, o.objet, o.niveau, o.debut, o.fin, NULL::bigint AS mandat_id
    FROM habilitation o WHERE ${parmi('o.utilisateur_id', 'o.structure_id')}
    UNION ALL
    SELECT o.utilisateur_id, m.mandant_id, NULL, d.application, o.niveau, greatest(o.debut, m.debut),
      least(o.fin, m.fin), m.id
    FROM habilitation o JOIN mandat_facturation m ON m.mandataire_id = o.structure_id AND m.etat = '${ETAT_QUI_DONNE}'
      JOIN (VALUES ${DONNES_PAR_MANDAT}) AS d(application, objets) ON o.objet = ANY (d.objets)
    WHERE o.service_id IS NULL
      AND ${applicationOuverteSql('d.objets', 'o')} AND ${parmi('o.utilisateur_id', 'm.mandant_id')})`;

/** What one person holds. @param utilisateur expression of a column: `u.id` */
export const droitsDe = (utilisateur: string): string => droitsParmi((u) => `${u} = ${utilisateur}`);

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
    FROM s CROSS JOIN LATERAL ${droitsDe('s.utilisateur_id')} h
    WHERE h.objet = ANY ($3::text[]) AND h.niveau = ANY ($4::text[])
      AND ${habilitationValideSql('$5')} AND ${applicationOuverteSql('$3::text[]')}
  )`;

/** Values of $1 to $5. `jour` is the calendar day in Europe/Paris. */
export const parametresDeDroits = (jeton: string, instant: Date, jour: string, profil: Profil): unknown[] => [
  jeton,
  instant,
  objetsQuiDonnent(profil.application),
  niveauxQuiDonnent(profil.niveau),
  jour,
];

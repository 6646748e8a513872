import type { Tx } from '../../platform/base.ts';
import { RESUME } from './courriel-resume.ts';

/** The next people who want the weekly summary and have not had that of this week, held until their mails are written. */
export const prochainsLecteurs = (tx: Tx, semaine: string, limite: number): Promise<{ id: string }[]> => tx.$queryRaw`
  SELECT u.id::text FROM utilisateur u
  WHERE u.etat = 'ACTIF' AND (u.notifications->>'hebdomadaire')::boolean
    AND NOT EXISTS (SELECT FROM courriel c
      WHERE c.utilisateur_id = u.id AND c.message = ${RESUME} AND c.donnees->>'semaine' = ${semaine})
  ORDER BY u.id LIMIT ${limite} FOR NO KEY UPDATE OF u SKIP LOCKED`;

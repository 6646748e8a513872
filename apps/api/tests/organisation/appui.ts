import type { NomPersonne } from '@orpheon/testing';
import { MESSAGES_ORGANISATION } from '../../src/organisation/public.ts';
import { lireCourriel } from '../../src/platform/courriels/courriel.repository.ts';
import { redigerMessageDirect } from '../../src/platform/courriels/messages-directs.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Essai, Reponse } from '../appui/application.ts';

/** A server of mails that nothing is sent to: the mails are written, and read by the tests as the worker would. */
export const AVEC_COURRIELS = { SMTP_URL: 'smtp://courrier.essai:25' };

export interface CourrielEcrit {
  readonly a: string;
  readonly message: string;
  readonly objet: string;
  readonly texte: string;
}

/** The mails written since the last call, in the words they would be sent in; those that say nothing any more are left out. */
export async function courriels(deps: Deps): Promise<CourrielEcrit[]> {
  const { rows } = await deps.base.pool.query<{ id: string }>('SELECT id::text FROM courriel ORDER BY id');
  const ecrits: CourrielEcrit[] = [];
  for (const { id } of rows) {
    const courriel = await lireCourriel(deps.base.prisma, id);
    if (!courriel?.message) continue;
    const redige = await redigerMessageDirect(deps, MESSAGES_ORGANISATION, courriel.message, courriel);
    if (redige) {
      ecrits.push({ a: courriel.lecteur.adresse, message: courriel.message, objet: redige.objet, texte: redige.texte });
    }
  }
  await deps.base.pool.query('DELETE FROM courriel');
  return ecrits;
}

/** What people do about requests, as the portal would. */
export function gestes({ demander, monde, deps }: Essai) {
  const { structures } = monde;
  type NomStructure = keyof typeof structures;
  const poster = (qui: NomPersonne, url: string, payload: object = {}): Promise<Reponse> =>
    demander(qui, 'POST', url, { payload });
  return {
    poster,
    demanderRattachement: (qui: NomPersonne, structure: NomStructure, change: object = {}): Promise<Reponse> =>
      poster(qui, '/api/organisation/demandes/rattachement', {
        structureId: structures[structure].id,
        identifiant: structures[structure].identifiant,
        serviceId: null,
        message: 'Je remplace Paul Lacombe.',
        ...change,
      }),
    decider: (
      qui: NomPersonne,
      decision: 'APPROUVER' | 'REFUSER',
      ids: readonly string[],
      motif: string | null = null,
    ): Promise<Reponse> =>
      poster(qui, '/api/organisation/approbations', {
        decision,
        motif,
        demandes: ids.map((id) => ({ id, version: 1 })),
      }),
    moi: async (qui: NomPersonne) => (await demander(qui, 'GET', '/api/compte/moi')).corps,
    approbations: async (qui: NomPersonne) =>
      (await demander(qui, 'GET', '/api/organisation/approbations')).corps.elements as {
        id: string;
        nature: string;
        faits: object;
        message: string | null;
        demandeur: { prenom: string };
        service: { code: string } | null;
      }[],
    historique: async (structure: NomStructure): Promise<string[]> => {
      const { rows } = await deps.base.pool.query<{ action: string }>(
        'SELECT action FROM structure_historique WHERE structure_id = $1 ORDER BY id',
        [structures[structure].id],
      );
      return rows.map((r) => r.action);
    },
    /** Makes somebody a manager of a structure, or of a service of it. */
    nommer: async (qui: NomPersonne, structure: NomStructure, serviceId: string | null = null) => {
      const lieu = [monde.personnes[qui].id, structures[structure].id, serviceId];
      await deps.base.pool.query(
        `INSERT INTO rattachement (utilisateur_id, structure_id, service_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        lieu,
      );
      await deps.base.pool.query(
        `INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau)
         VALUES ($1, $2, $3, 'ORGANISATION', 'MODIFICATION') ON CONFLICT DO NOTHING`,
        lieu,
      );
    },
  };
}

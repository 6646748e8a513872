import type * as c from '@orpheon/contracts';
import { noteRetirable, type Profil, peut } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { RECUES } from '../cotes.ts';

type Notes = c.Reponse<typeof c.listerNotes, 200>;

interface Ligne {
  readonly structureId: string;
  readonly serviceId: string | null;
  readonly notes: readonly {
    readonly id: string;
    readonly texte: string;
    /** Milliseconds. */
    readonly ecriteLe: number;
    readonly auteurId: string;
    readonly auteur: string;
  }[];
}

/** Notes of the structure that the invoice is with: what another noted before it was sent on stays theirs. */
const LISTER = {
  name: 'notes_de_facture',
  text: `SELECT f.destinataire_id::text AS "structureId", f.service_destinataire_id::text AS "serviceId",
      coalesce((SELECT json_agg(json_build_object('id', n.id::text, 'texte', n.texte,
          'ecriteLe', (extract(epoch FROM n.ecrite_le) * 1000)::bigint, 'auteurId', n.auteur_id::text,
          'auteur', u.prenom || ' ' || u.nom) ORDER BY n.id)
        FROM facture_note n JOIN utilisateur u ON u.id = n.auteur_id
        WHERE n.facture_id = f.id AND n.structure_id = f.destinataire_id), '[]') AS notes
    FROM facture f WHERE f.id = $1::bigint AND f.statut = ANY ($2::text[])`,
};

export async function listerNotes(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  factureId: string,
): Promise<Notes> {
  const { rows } = await deps.base.pool.query<Ligne>({ ...LISTER, values: [factureId, RECUES.visibles] });
  const facture = rows[0];
  if (!facture || !peut(session.droits, profil, facture)) throw introuvable();
  const maintenant = deps.horloge.maintenant().getTime();
  return {
    elements: facture.notes.map((n) => ({
      id: n.id,
      texte: n.texte,
      ecriteLe: new Date(n.ecriteLe).toISOString(),
      auteur: n.auteur,
      retirable: noteRetirable(n, session.utilisateurId, maintenant),
    })),
  };
}

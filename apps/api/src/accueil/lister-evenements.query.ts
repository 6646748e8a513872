import type * as c from '@orpheon/contracts';
import type { Deps } from '../platform/deps.ts';
import { lireCurseur, pageDe } from '../platform/pagination.ts';
import type { SessionCourante } from '../platform/session.ts';
import { porteesDe } from './portees.ts';

type Page = c.Reponse<typeof c.listerEvenements, 200>;
type Evenement = Page['elements'][number];

/** That a file was sent is said by what became of it; a mark is nobody's news; an organisation has its own history. */
const MONTRE = `e.id < $1::bigint AND e.type NOT IN ('flux.depose', 'facture.rejetTraite', 'facture.rejetATraiter') AND e.structure_id IS NULL`;
const PAGE = 'ORDER BY e.id DESC LIMIT $2::int + 1';

/** Each structure or service held is a branch that walks one index from the cursor down; the branches are merged. */
const LISTER = {
  name: 'fil_evenements',
  text: `
    WITH trouve AS (
      SELECT m.id, 'FOURNISSEUR' AS cote FROM unnest($3::bigint[], $4::boolean[], $5::boolean[]) AS p(id, factures, flux)
        CROSS JOIN LATERAL (SELECT e.id FROM evenement e WHERE e.fournisseur_id = p.id AND ${MONTRE}
          AND CASE WHEN e.facture_id IS NULL THEN p.flux ELSE p.factures END ${PAGE}) m
      UNION ALL
      SELECT m.id, 'FOURNISSEUR' FROM (SELECT id, structure_id FROM service WHERE id = ANY ($6::bigint[])) p
        CROSS JOIN LATERAL (SELECT e.id FROM evenement e WHERE e.fournisseur_id = p.structure_id AND ${MONTRE}
          AND e.service_fournisseur_id = p.id AND e.facture_id IS NOT NULL ${PAGE}) m
      UNION ALL
      SELECT m.id, 'DESTINATAIRE' FROM unnest($7::bigint[]) AS p(id)
        CROSS JOIN LATERAL (SELECT e.id FROM evenement e WHERE e.destinataire_id = p.id AND ${MONTRE} ${PAGE}) m
      UNION ALL
      SELECT m.id, 'DESTINATAIRE' FROM (SELECT id, structure_id FROM service WHERE id = ANY ($8::bigint[])) p
        CROSS JOIN LATERAL (SELECT e.id FROM evenement e WHERE e.service_destinataire_id = p.id
          AND e.destinataire_id = p.structure_id AND ${MONTRE} ${PAGE}) m
      UNION ALL
      (SELECT e.id, 'DESTINATAIRE' FROM evenement e WHERE e.pour_utilisateur_id = $9::bigint AND ${MONTRE} ${PAGE})
    ),
    page AS (SELECT e.id, max(e.cote) AS cote FROM trouve e GROUP BY e.id ${PAGE})
    SELECT json_build_object('id', e.id::text, 'type', e.type,
      'instant', to_char(e.instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'factureId', e.facture_id::text, 'fluxId', e.flux_id::text, 'cote', p.cote,
      'traitementId', CASE WHEN e.pour_utilisateur_id IS NOT NULL THEN e.traitement_id::text END,
      'telechargementId', CASE WHEN e.pour_utilisateur_id IS NOT NULL THEN e.donnees->>'telechargementId' END,
      'nombre', (e.donnees->>'nombre')::int, 'faites', (e.donnees->>'faites')::int,
      'numero', coalesce(f.numero, CASE WHEN f.id IS NULL THEN x.numero END),
      'statut', coalesce(e.donnees->>'statut', CASE p.cote WHEN 'FOURNISSEUR' THEN coalesce(f.statut_publie, f.statut) ELSE f.statut END),
      'autrePartie', CASE p.cote WHEN 'FOURNISSEUR' THEN de.raison_sociale ELSE fo.raison_sociale END,
      'motif', e.donnees->>'motif') AS evenement
    FROM page p JOIN evenement e ON e.id = p.id
      LEFT JOIN facture f ON f.id = e.facture_id
      LEFT JOIN flux x ON x.id = e.flux_id
      LEFT JOIN structure fo ON fo.id = f.fournisseur_id
      -- Recycling changes the recipient: an event is told under the name of the one it was with.
      LEFT JOIN structure de ON de.id = coalesce(e.destinataire_id, f.destinataire_id)
    ORDER BY e.id DESC`,
};

/** Recent events within somebody's rights, newest first; one that they see from both sides is the supplier's. */
export async function listerEvenements(
  deps: Deps,
  { utilisateurId, droits }: SessionCourante,
  q: { structureId?: string | undefined; curseur?: string | undefined; limite: number },
): Promise<Page> {
  const { emises, recues, flux } = porteesDe(droits, q.structureId);
  const apres = lireCurseur(q.curseur);
  const fournisseurs = [...new Set([...emises.structures, ...flux.structures])];
  const { rows } = await deps.base.pool.query<{ evenement: Evenement }>({
    ...LISTER,
    values: [
      apres,
      q.limite,
      fournisseurs,
      fournisseurs.map((id) => emises.structures.includes(id)),
      fournisseurs.map((id) => flux.structures.includes(id)),
      emises.services,
      recues.structures,
      recues.services,
      utilisateurId,
    ],
  });
  return pageDe(
    rows.map((r) => r.evenement),
    q.limite,
  );
}

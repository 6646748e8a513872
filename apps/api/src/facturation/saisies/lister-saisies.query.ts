import type * as c from '@orpheon/contracts';
import { ETATS_SAISIE_OUVERTS, type EtatSaisieOuvert, type Profil, perimetre, seuilDOubli } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { lireCurseur, pageDe } from '../../platform/pagination.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { RESUME_SAISIE_SQL } from './consulter-saisie.query.ts';

type Page = c.Reponse<typeof c.listerSaisies, 200>;

const LISTER = {
  name: 'saisies',
  text: `
    SELECT json_build_object(${RESUME_SAISIE_SQL}) AS saisie FROM facture_saisie x
    WHERE (x.structure_id = ANY ($3::bigint[]) OR x.service_id = ANY ($4::bigint[]))
      AND x.etat IN (${ETATS_SAISIE_OUVERTS.map((e) => `'${e}'`).join(', ')}) AND x.etat = ANY ($5::text[])
      AND (x.etat <> 'EN_COURS' OR x.auteur_id = $1::bigint) AND x.id < $6::bigint
    ORDER BY x.id DESC LIMIT $7::int + 1`,
};

/** Open drafts within the reader's reach: what others are only typing is not. */
export async function listerSaisies(
  deps: Deps,
  { droits, utilisateurId }: SessionCourante,
  profil: Profil,
  q: {
    structureId?: string | undefined;
    etat?: readonly EtatSaisieOuvert[] | undefined;
    curseur?: string | undefined;
    limite: number;
  },
): Promise<Page> {
  const portee = perimetre(q.structureId ? droits.filter((d) => d.structureId === q.structureId) : droits, profil);
  const { rows } = await deps.base.pool.query<{ saisie: Page['elements'][number] }>({
    ...LISTER,
    values: [
      utilisateurId,
      seuilDOubli(deps.horloge.maintenant()),
      portee.structures,
      portee.services,
      q.etat ?? ETATS_SAISIE_OUVERTS,
      lireCurseur(q.curseur),
      q.limite,
    ],
  });
  return pageDe(
    rows.map((r) => r.saisie),
    q.limite,
  );
}

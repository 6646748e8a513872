import type { ColonneFacture } from '@orpheon/contracts';
import type { Profil } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { parametresDeDroits, SESSION_ET_DROITS } from '../../platform/droits.sql.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { pageTamisee } from '../../platform/page-tamisee.ts';
import { parametres } from '../../platform/pagination.ts';
import type { Cote } from '../cotes.ts';
import { JOINTURES_RESUME } from '../facture.sql.ts';
import type { FiltresFactures } from '../filtres-factures.sql.ts';
import { marcheDesFactures, type PageDeFactures } from '../liste-factures.query.ts';
import { COLONNES } from './colonnes.ts';

/** Rows of one statement: enough that asking costs little, few enough that a slow reader holds little. */
const LOT = 2_000;

export type Rangee = readonly (string | null)[];
interface PageLue {
  readonly elements: readonly Rangee[];
  readonly curseurSuivant: string | null;
}

/**
 * Every row of a list, a batch at a time, by the list's own walk: same rights, judged anew at each batch, same filters,
 * same order. No connection is held between batches, however slowly the reader takes them.
 */
export async function* lireLots(
  deps: Deps,
  jeton: string,
  profil: Profil,
  cote: Cote,
  filtres: FiltresFactures & Pick<PageDeFactures, 'ordre'>,
  colonnes: readonly ColonneFacture[],
): AsyncGenerator<readonly Rangee[]> {
  let curseur: string | undefined;
  do {
    const page: PageLue = await lireUnLot(
      deps,
      jeton,
      profil,
      requete(cote, { ...filtres, curseur, limite: LOT }, deps, colonnes),
    );
    yield page.elements;
    curseur = page.curseurSuivant ?? undefined;
  } while (curseur !== undefined);
}

function requete(
  cote: Cote,
  q: PageDeFactures,
  deps: Deps,
  colonnes: readonly ColonneFacture[],
): { sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const cellules = colonnes.map((c) => COLONNES[c].sql(cote)).join(', ');
  const sql = pageTamisee({
    ...marcheDesFactures(cote, q, deps.horloge.aujourdhui(), ajouter),
    elements: `SELECT json_agg(json_build_array(${cellules}) ORDER BY f.id ${q.ordre === 'ANCIENNES' ? 'ASC' : 'DESC'})
      FROM vues v JOIN facture f ON f.id = v.id ${JOINTURES_RESUME}`,
  });
  return { sql, valeurs };
}

async function lireUnLot(
  deps: Deps,
  jeton: string,
  profil: Profil,
  { sql, valeurs }: { sql: string; valeurs: unknown[] },
): Promise<PageLue> {
  const { rows } = await deps.base.pool.query<{ autorise: boolean; corps: PageLue }>(
    `WITH ${SESSION_ET_DROITS} SELECT EXISTS (SELECT FROM h) AS autorise, (${sql}) AS corps`,
    [...parametresDeDroits(jeton, deps.horloge.maintenant(), deps.horloge.aujourdhui(), profil), ...valeurs],
  );
  const [lue] = rows;
  if (!lue?.autorise) throw new ErreurHttp(403, 'INTERDIT');
  return lue.corps;
}

import type * as c from '@orpheon/contracts';
import type { Deps } from '../../platform/deps.ts';

type Coordonnees = c.Reponse<typeof c.listerCoordonneesBancaires, 200>;

const LIRE = {
  name: 'coordonnees_bancaires_de_saisie',
  text: `
    SELECT json_build_object('id', b.id::text, 'libelle', b.libelle, 'iban', b.compte, 'bic', b.bic,
      'titulaire', coalesce(b.titulaire, t.raison_sociale)) AS coordonnee
    FROM coordonnee_bancaire b JOIN structure t ON t.id = b.structure_id
    WHERE b.structure_id = $1::bigint AND b.active AND b.type = 'IBAN' ORDER BY b.libelle, b.id LIMIT 200`,
};

/** Active accounts of a structure. */
export async function lireCoordonneesBancaires(deps: Deps, structureId: string): Promise<Coordonnees> {
  const { rows } = await deps.base.pool.query<{ coordonnee: Coordonnees['elements'][number] }>({
    ...LIRE,
    values: [structureId],
  });
  return { elements: rows.map((r) => r.coordonnee) };
}

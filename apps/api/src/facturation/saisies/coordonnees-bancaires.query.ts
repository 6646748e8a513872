import type * as c from '@orpheon/contracts';
import { lireComptes } from '../../organisation/public.ts';
import type { Deps } from '../../platform/deps.ts';

type Coordonnees = c.Reponse<typeof c.listerCoordonneesBancaires, 200>;

/** Accounts in use of a structure that an invoice can name, the default one first. */
export async function lireCoordonneesBancaires(deps: Deps, structureId: string): Promise<Coordonnees> {
  const comptes = await lireComptes(deps, structureId);
  return {
    elements: comptes.flatMap(({ id, type, libelle, compte, bic, titulaire }) =>
      type === 'IBAN' && compte !== null ? [{ id, libelle, iban: compte, bic, titulaire }] : [],
    ),
  };
}

import type * as c from '@orpheon/contracts';
import { defautSiret, normaliserIdentifiant } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { RegistreInjoignable } from '../sirene/entreprise.ts';
import type { Sirene } from '../sirene/sirene.ts';

type Consultee = c.Reponse<typeof c.consulterEntreprise, 200>;

/**
 * What fills the form of a structure about to be opened: the register's words, and whether the portal has it already.
 * @throws ErreurHttp IDENTIFIANT_INCORRECT (422)
 */
export async function consulterEntreprise(deps: Deps, sirene: Sirene | null, saisi: string): Promise<Consultee> {
  const siret = normaliserIdentifiant('SIRET', saisi);
  if (defautSiret(siret, deps.config.ENVIRONNEMENT === 'PRODUCTION'))
    throw new ErreurHttp(422, 'IDENTIFIANT_INCORRECT');
  const { rows } = await deps.base.pool.query<{ structure: Consultee['structure'] }>({
    name: 'structure_du_siret',
    text: `SELECT json_build_object('id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
      'raisonSociale', s.raison_sociale, 'publique', s.publique) AS structure
      FROM structure s WHERE s.type_identifiant = 'SIRET' AND s.identifiant = $1`,
    values: [siret],
  });
  return { ...(await demander(sirene, siret)), structure: rows[0]?.structure ?? null };
}

async function demander(sirene: Sirene | null, siret: string): Promise<Pick<Consultee, 'registre' | 'entreprise'>> {
  if (!sirene) return { registre: 'ABSENT', entreprise: null };
  try {
    return { registre: 'CONSULTE', entreprise: await sirene.chercher(siret) };
  } catch (erreur) {
    if (erreur instanceof RegistreInjoignable) return { registre: 'INJOIGNABLE', entreprise: null };
    throw erreur;
  }
}

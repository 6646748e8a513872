import type * as c from '@orpheon/contracts';
import { type Profil, VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { instantSql } from '../facture.sql.ts';
import { peutMandaterLePortail } from './acces-saisie.ts';

type Mandat = c.Reponse<typeof c.consulterMandatPortail, 200>;

const LIRE = {
  name: 'mandat_portail',
  text: `
    SELECT json_build_object('accepteLe', ${instantSql('m.accepte_le')}, 'versionDuTexte', m.version_du_texte,
      'acceptePar', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = m.accepte_par_id)) AS mandat
    FROM mandat_portail m WHERE m.structure_id = $1::bigint AND m.revoque_le IS NULL`,
};

export async function consulterMandat(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  structureId: string,
): Promise<Mandat> {
  const { rows } = await deps.base.pool.query<{ mandat: NonNullable<Mandat['enVigueur']> }>({
    ...LIRE,
    values: [structureId],
  });
  return {
    versionDuTexte: VERSION_MANDAT_PORTAIL,
    enVigueur: rows[0]?.mandat ?? null,
    modifiable: peutMandaterLePortail(session.droits, profil, structureId),
  };
}

/** Does the structure let the portal write for it, by the text that is proposed now? */
export async function mandatEnVigueur(tx: Pick<Tx, '$queryRaw'>, structureId: string): Promise<boolean> {
  const lignes = await tx.$queryRaw<unknown[]>`SELECT 1 FROM mandat_portail
    WHERE structure_id = ${BigInt(structureId)} AND revoque_le IS NULL AND version_du_texte = ${VERSION_MANDAT_PORTAIL}
    FOR SHARE`;
  return lignes.length > 0;
}

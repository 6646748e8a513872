import type * as c from '@orpheon/contracts';
import { finDeCompte, normaliserIban, type Profil, peut } from '@orpheon/domain';
import { nouveauDepuis } from '../../organisation/public.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { RECUES } from '../cotes.ts';

type Comptes = c.Reponse<typeof c.listerComptesNouveaux, 200>;

interface Ligne {
  readonly structureId: string;
  readonly serviceId: string | null;
  readonly fournisseurId: string;
  readonly comptes: readonly (string | null)[];
}

const LIRE = {
  name: 'comptes_de_facture',
  text: `SELECT f.destinataire_id::text AS "structureId", f.service_destinataire_id::text AS "serviceId",
      f.fournisseur_id::text AS "fournisseurId",
      ARRAY(SELECT x->>'account' FROM jsonb_array_elements(
        CASE jsonb_typeof(d.modele->'payment'->'creditTransfers') WHEN 'array' THEN d.modele->'payment'->'creditTransfers' ELSE '[]' END) x) AS comptes
    FROM facture f LEFT JOIN facture_detail d ON d.facture_id = f.id
    WHERE f.id = $1::bigint AND f.statut = ANY ($2::text[])`,
};

/** The accounts of an invoice that are new to its supplier. One that the portal does not know is nobody's news. */
export async function listerComptesNouveaux(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  factureId: string,
): Promise<Comptes> {
  const { rows } = await deps.base.pool.query<Ligne>({ ...LIRE, values: [factureId, RECUES.visibles] });
  const facture = rows[0];
  if (!facture || !peut(session.droits, profil, facture)) throw introuvable();
  const numeros = new Set(facture.comptes.flatMap((compte) => (compte ? [normaliserIban(compte)] : [])));
  const comptes: Comptes['comptes'] = [];
  for (const numero of numeros) {
    const depuis = await nouveauDepuis(deps, facture.fournisseurId, numero);
    if (depuis) comptes.push({ fin: finDeCompte(numero), depuis: depuis.toISOString() });
  }
  return { comptes };
}

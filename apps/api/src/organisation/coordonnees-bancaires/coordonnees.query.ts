import type * as c from '@orpheon/contracts';
import { compteNouveau, finDeCompte, JOURS_DE_NOUVEAUTE } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { type Compte, comptesDe, numeroDe } from './coordonnee.repository.ts';

type Coordonnees = c.Reponse<typeof c.listerCoordonnees, 200>;

const JOUR_MS = 24 * 3_600_000;

/** Told as new until then; null: it is not. An account from before the portal kept that instant is not new. */
function nouvelleJusquau(deps: Deps, { active, activeeLe }: Compte): string | null {
  if (!active || activeeLe === null) return null;
  const depuis = activeeLe.getTime();
  if (!compteNouveau(depuis, deps.horloge.maintenant().getTime())) return null;
  return new Date(depuis + JOURS_DE_NOUVEAUTE * JOUR_MS).toISOString();
}

const rang = (compte: Compte): number => (compte.parDefaut ? 0 : compte.enAttente ? 1 : compte.active ? 2 : 3);

/** The accounts of a structure, their numbers masked: the default one first, then what waits, then the others. */
export async function listerCoordonnees(deps: Deps, structureId: string): Promise<Coordonnees> {
  const [comptes, structure] = await enTransaction(deps.base, async (tx) => [
    await comptesDe(tx, deps, structureId),
    await tx.structure.findUnique({ where: { id: BigInt(structureId) }, select: { raisonSociale: true } }),
  ]);
  return {
    elements: comptes
      .sort((a, b) => rang(a) - rang(b) || a.libelle.localeCompare(b.libelle, 'fr'))
      .map((compte) => ({
        id: compte.id,
        type: compte.type === 'RIB' ? 'RIB' : 'IBAN',
        libelle: compte.libelle,
        fin: finDeCompte(compte.numero ?? ''),
        pays: compte.type === 'RIB' ? null : (compte.numero?.slice(0, 2) ?? null),
        bic: compte.bic,
        titulaire: compte.titulaire ?? structure?.raisonSociale ?? '',
        affactureurNom: compte.affactureurNom,
        affactureurIdentifiant: compte.affactureurIdentifiant,
        active: compte.active,
        parDefaut: compte.parDefaut,
        enAttente: compte.enAttente,
        nouvelleJusquau: nouvelleJusquau(deps, compte),
        version: compte.version,
      })),
  };
}

export async function lireNumero(deps: Deps, structureId: string, coordonneeId: string): Promise<string | null> {
  const { rows } = await deps.base.pool.query<{ compte: string }>(
    'SELECT compte FROM coordonnee_bancaire WHERE id = $1::bigint AND structure_id = $2::bigint',
    [coordonneeId, structureId],
  );
  const [rangee] = rows;
  if (!rangee) throw introuvable();
  return numeroDe(deps, structureId, rangee.compte);
}

interface CompteUtilisable {
  readonly id: string;
  readonly type: string;
  readonly libelle: string;
  readonly compte: string | null;
  readonly bic: string | null;
  readonly titulaire: string;
  readonly activeeLe: Date | null;
}

const UTILISABLES = {
  name: 'coordonnees_bancaires_utilisables',
  text: `
    SELECT b.id::text, b.type, b.libelle, b.compte, b.bic, coalesce(b.titulaire, t.raison_sociale) AS titulaire,
      b.activee_le AS "activeeLe"
    FROM coordonnee_bancaire b JOIN structure t ON t.id = b.structure_id
    WHERE b.structure_id = $1::bigint AND b.active ORDER BY b.par_defaut DESC, b.libelle, b.id LIMIT 200`,
};

/** Accounts in use, with their numbers: for who files for that structure. */
export async function lireComptes(deps: Deps, structureId: string): Promise<CompteUtilisable[]> {
  const { rows } = await deps.base.pool.query<CompteUtilisable & { compte: string }>({
    ...UTILISABLES,
    values: [structureId],
  });
  return rows.map((r) => ({ ...r, compte: numeroDe(deps, structureId, r.compte) }));
}

/** Since when a structure uses that account, where that is new to both sides; null: it is not, or is no account of theirs. */
export async function nouveauDepuis(deps: Deps, structureId: string, numero: string): Promise<Date | null> {
  const compte = (await lireComptes(deps, structureId)).find((c) => c.compte === numero);
  const depuis = compte?.activeeLe ?? null;
  return depuis && compteNouveau(depuis.getTime(), deps.horloge.maintenant().getTime()) ? depuis : null;
}

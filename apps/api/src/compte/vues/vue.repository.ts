import type { Corps, garderVue } from '@orpheon/contracts';
import type { ListeAVues } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { versJsonb } from '../../platform/json.ts';

/** The only writer of `vue_de_liste`. */

/** Names of the views that a person keeps of a list. Locks the person: two tabs keep one view after the other. */
export async function verrouillerNoms(tx: Tx, utilisateurId: string, liste: ListeAVues): Promise<string[]> {
  await tx.$queryRaw`SELECT 1 FROM utilisateur WHERE id = ${BigInt(utilisateurId)} FOR NO KEY UPDATE`;
  const vues = await tx.vueDeListe.findMany({
    where: { utilisateurId: BigInt(utilisateurId), liste },
    select: { nom: true },
  });
  return vues.map((v) => v.nom);
}

/** @returns the identifier of the view, the same where it replaced its namesake */
export async function ecrireVue(
  tx: Tx,
  utilisateurId: string,
  { liste, nom, adresse, colonnes }: Corps<typeof garderVue>,
  instant: Date,
): Promise<string> {
  const texte = colonnes === null ? null : versJsonb(colonnes);
  const [vue] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO vue_de_liste (utilisateur_id, liste, nom, adresse, colonnes, cree_le)
    VALUES (${BigInt(utilisateurId)}, ${liste}, ${nom}, ${adresse}, ${texte}::jsonb, ${instant}::timestamptz)
    ON CONFLICT (utilisateur_id, liste, nom) DO UPDATE SET adresse = excluded.adresse, colonnes = excluded.colonnes
    RETURNING id::text`;
  if (!vue) throw new Error('a view was not written');
  return vue.id;
}

/** False: that person has no such view. */
export async function effacerVue(tx: Tx, utilisateurId: string, id: string): Promise<boolean> {
  const { count } = await tx.vueDeListe.deleteMany({ where: { id: BigInt(id), utilisateurId: BigInt(utilisateurId) } });
  return count === 1;
}

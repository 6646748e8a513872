import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';

/** What happened to the factors of a person: the end of the audit's action and of the mail's name. */
export type FaitDeFacteur =
  | 'totp_ajoute'
  | 'totp_retire'
  | 'passkey_ajoutee'
  | 'passkey_retiree'
  | 'codes_refaits'
  | 'code_secours_utilise'
  | 'codes_bloques'
  | 'facteurs_reinitialises'
  | 'identite_liee';

/** What every change of factors leaves, in its own transaction: an audit entry, and a mail to the sign-in address. */
export async function consignerFacteur(
  tx: Tx,
  deps: Deps,
  fait: FaitDeFacteur,
  qui: {
    readonly utilisateurId: bigint;
    /** Who did it; null: nobody has proven who they are. */
    readonly auteurId: bigint | null;
    readonly donnees?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const id = qui.utilisateurId.toString();
  const { courrielConnexion } = await tx.utilisateur.findUniqueOrThrow({
    where: { id: qui.utilisateurId },
    select: { courrielConnexion: true },
  });
  await auditer(tx, {
    instant: deps.horloge.maintenant(),
    utilisateurId: qui.auteurId?.toString() ?? null,
    action: `compte.${fait}`,
    objet: 'utilisateur',
    objetId: id,
  });
  await ecrireCourriels(tx, deps, [
    {
      message: `compte.${fait}`,
      utilisateurId: id,
      adresse: courrielConnexion,
      ...(qui.donnees ? { donnees: qui.donnees } : {}),
    },
  ]);
}

import type { ACTES_DU_SUPPORT } from '@orpheon/contracts';
import type { Tx } from '../platform/base.ts';
import type { Deps } from '../platform/deps.ts';
import { auditer } from '../platform/journal-metier.ts';

export interface NouvelActe {
  readonly acte: (typeof ACTES_DU_SUPPORT)[number];
  readonly auteurId: string;
  /** What it was done to; absent for a search. */
  readonly objet?: { readonly type: 'utilisateur' | 'structure' | 'demande'; readonly id: string };
  readonly motif?: string;
}

/** Records what somebody of the support did or looked at: in the journal of the support, and in the audit. */
export async function consignerActe(
  tx: Pick<Tx, '$executeRaw'>,
  deps: Pick<Deps, 'horloge'>,
  { acte, auteurId, objet, motif }: NouvelActe,
): Promise<void> {
  const instant = deps.horloge.maintenant();
  await tx.$executeRaw`INSERT INTO support_acte (instant, auteur_id, acte, objet, objet_id, motif)
    VALUES (${instant}::timestamptz, ${auteurId}::bigint, ${acte}, ${objet?.type ?? null}, ${objet?.id ?? null}::bigint,
      ${motif ?? null})`;
  await auditer(tx, {
    instant,
    utilisateurId: auteurId,
    action: `support.${acte.toLowerCase()}`,
    objet: objet?.type ?? 'support',
    objetId: objet?.id ?? auteurId,
  });
}

import { type Corps, traiterFactureRecue as contrat } from '@orpheon/contracts';
import { type ActionDe, accompagnementDe } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { type Agissant, decider, enregistrer, prendre } from '../action-sur-facture.ts';
import { RECUES } from '../cotes.ts';

/** One action of the recipient on an invoice received. Of two people at once the second is told, nothing is lost. */
export async function traiterFactureRecue(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Corps<typeof contrat>,
): Promise<void> {
  await uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    await traiterUneFacture(deps, tx, session, { id, ...demande });
    return { id };
  });
}

export interface TraitementVoulu {
  readonly id: string;
  readonly version: number;
  readonly action: ActionDe<'DESTINATAIRE'>;
  readonly motif?: string | null | undefined;
  readonly numeroMandat?: string | null | undefined;
  /** The action on many invoices that it is a part of. */
  readonly traitementId?: string;
}

/** The action itself, in the caller's transaction: alone, or one of many. A refusal is thrown before anything is written. */
export async function traiterUneFacture(
  deps: Deps,
  tx: Tx,
  qui: Agissant,
  { id, version, action, traitementId, ...avec }: TraitementVoulu,
): Promise<void> {
  const facture = await prendre(tx, RECUES, contrat.droit, qui, id, version);
  const motif = avec.motif?.trim() || null;
  const statut = decider(facture.statut, action, 'DESTINATAIRE', { motif: motif ?? undefined });
  const mandat = accompagnementDe(action) === 'NUMERO_MANDAT_FACULTATIF' ? avec.numeroMandat : undefined;
  const etape = {
    action,
    statut,
    acteur: 'DESTINATAIRE',
    utilisateurId: qui.utilisateurId,
    motif,
    // The recipient may change later by recycling: the step stays theirs.
    donnees: { structureId: facture.destinataireId, ...(mandat ? { numeroMandat: mandat } : {}) },
  } as const;
  const changements = mandat ? { numeroMandat: mandat } : {};
  await enregistrer(tx, facture, [etape], deps.horloge.maintenant(), changements, traitementId);
}

import { type Corps, traiterFactureRecue as contrat } from '@orpheon/contracts';
import { accompagnementDe } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { decider, enregistrer, prendre } from '../action-sur-facture.ts';
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
    const facture = await prendre(tx, RECUES, contrat.droit, session, id, demande.version);
    const statut = decider(facture.statut, demande.action, 'DESTINATAIRE', { motif: demande.motif });
    const mandat = accompagnementDe(demande.action) === 'NUMERO_MANDAT_FACULTATIF' ? demande.numeroMandat : undefined;
    const etape = {
      action: demande.action,
      statut,
      acteur: 'DESTINATAIRE',
      utilisateurId: session.utilisateurId,
      motif: demande.motif?.trim() || null,
      // The recipient may change later by recycling: the step stays theirs.
      donnees: { structureId: facture.destinataireId, ...(mandat ? { numeroMandat: mandat } : {}) },
    } as const;
    await enregistrer(tx, facture, [etape], deps.horloge.maintenant(), mandat ? { numeroMandat: mandat } : {});
    return { id };
  });
}

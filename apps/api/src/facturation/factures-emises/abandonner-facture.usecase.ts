import { type Corps, abandonnerFacture as contrat } from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { decider, enregistrer, prendre } from '../action-sur-facture.ts';
import { EMISES } from '../cotes.ts';
import { donneesDuMandat, mandatDuDepot } from '../sous-mandat.ts';

/** The supplier gives up an invoice that came back to them. */
export async function abandonnerFacture(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Corps<typeof contrat>,
): Promise<void> {
  await uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    const facture = await prendre(tx, EMISES, contrat.droit, session, id, demande.version);
    const { motif } = demande;
    const statut = decider(facture.statut, 'abandonner', 'FOURNISSEUR', { motif });
    const { utilisateurId } = session;
    const donnees = donneesDuMandat(mandatDuDepot(session.droits, facture.fournisseurId));
    const par = { acteur: 'FOURNISSEUR', utilisateurId, donnees } as const;
    const etape = { action: 'abandonner', statut, ...par, motif: motif.trim() } as const;
    await enregistrer(tx, facture, [etape], deps.horloge.maintenant());
    return { id };
  });
}

import { type Corps, recyclerFacture as contrat } from '@orpheon/contracts';
import { actionsApresDepot, controlerReacheminement, estFatale, jourAParis, texteDeRecherche } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable, type Langue, langueDe } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { decider, enregistrer, prendre } from '../action-sur-facture.ts';
import { EMISES } from '../cotes.ts';
import type { Etape, FactureVerrouillee } from '../facture.repository.ts';
import { refusExplique } from '../refus-expliques.ts';
import { donneesDuMandat, mandatDuDepot } from '../sous-mandat.ts';
import { lireIdentifiant } from './facture-emise.query.ts';
import { chargerFaits, type FaitsCharges } from './faits-depot.query.ts';

type Demande = Corps<typeof contrat>;

/**
 * Sends an invoice that its recipient returned to another recipient, service or engagement. What the new recipient
 * demands is judged by the same functions as at the deposit; then the invoice goes its way as a new one does.
 */
export async function recyclerFacture(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Demande,
): Promise<void> {
  const langue = langueDe(requete.headers['accept-language'], session.langue);
  await uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    const facture = await prendre(tx, EMISES, contrat.droit, session, id, demande.version);
    const { commentaire } = demande;
    const numeroEngagement = demande.numeroEngagement || null;
    // The action itself first: who may not recycle is not told what a recipient demands.
    decider(facture.statut, 'recycler', 'FOURNISSEUR', { commentaire, nouvelAcheminement: true });
    const { faits, fournisseur } = await juger(deps, tx, facture, demande, langue);
    const destinataireId = demande.destinataireId;
    const serviceDestinataireId = faits.faits.service?.id ?? faits.serviceParDefautId;
    const nouvelAcheminement =
      destinataireId !== facture.destinataireId ||
      serviceDestinataireId !== facture.serviceDestinataireId ||
      numeroEngagement !== facture.numeroEngagement;
    const depose = decider(facture.statut, 'recycler', 'FOURNISSEUR', { commentaire, nouvelAcheminement });
    const { utilisateurId } = session;
    const etapes: Etape[] = [
      {
        action: 'recycler',
        statut: depose,
        acteur: 'FOURNISSEUR',
        utilisateurId,
        commentaire: commentaire === '' ? null : commentaire,
        donnees: {
          ancienDestinataireId: facture.destinataireId,
          ancienServiceId: facture.serviceDestinataireId,
          ancienEngagement: facture.numeroEngagement,
          ...donneesDuMandat(mandatDuDepot(session.droits, facture.fournisseurId)),
        },
      },
    ];
    let statut = depose;
    for (const action of actionsApresDepot(facture.cadre, faits.receptionEdi)) {
      statut = decider(statut, action, 'SYSTEME');
      etapes.push({ action, statut, acteur: 'SYSTEME', utilisateurId: null });
    }
    await enregistrer(tx, facture, etapes, deps.horloge.maintenant(), {
      destinataireId,
      serviceDestinataireId,
      numeroEngagement,
      recherche: texteDeRecherche([
        facture.numero,
        fournisseur,
        faits.faits.destinataire?.raisonSociale,
        numeroEngagement,
        facture.numeroMarche,
      ]),
    });
    return { id };
  });
}

/** Judges the new way against what its recipient demands today. */
async function juger(
  deps: Deps,
  tx: Tx,
  facture: FactureVerrouillee,
  demande: Demande,
  langue: Langue,
): Promise<{ faits: FaitsCharges; fournisseur: string }> {
  const fournisseur = await lireIdentifiant(tx, facture.fournisseurId);
  const destinataire = await lireIdentifiant(tx, demande.destinataireId);
  if (!fournisseur || !destinataire) throw introuvable();
  const codeService = demande.codeService || undefined;
  const instant = deps.horloge.maintenant();
  const [faits] = await chargerFaits(
    deps,
    [
      {
        structureId: facture.fournisseurId,
        fournisseur: fournisseur.identifiant,
        destinataire: destinataire.identifiant,
        service: codeService,
        jour: jourAParis(instant),
        deposeLe: instant,
      },
    ],
    tx,
  );
  if (faits?.faits.destinataire?.id !== demande.destinataireId) throw introuvable();
  const refus = controlerReacheminement(
    {
      destinataire,
      codeService,
      numeroEngagement: demande.numeroEngagement || undefined,
      devise: facture.devise ?? undefined,
    },
    faits.faits,
  ).find(estFatale);
  if (refus) throw refusExplique('ACHEMINEMENT_REFUSE', refus, langue);
  return { faits, fournisseur: fournisseur.raisonSociale };
}

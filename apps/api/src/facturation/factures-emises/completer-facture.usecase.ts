import { type Corps, completerFacture as contrat } from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { introuvable, langueDe } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { decider, enregistrer, exigerSurFacture, prendre } from '../action-sur-facture.ts';
import { EMISES } from '../cotes.ts';
import { joindrePieces } from '../pieces/pieces-facture.ts';
import { recevoirPieces } from '../pieces/recevoir-pieces.ts';
import { donneesDuMandat, mandatDuDepot } from '../sous-mandat.ts';
import { lireSituation } from './facture-emise.query.ts';

/** Answers a suspension: attachments are stored as they arrive, then everything is written at once. */
export async function completerFacture(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  valider: (champs: Record<string, string>) => Corps<typeof contrat>,
): Promise<void> {
  // Before the upload, so that nobody sends files for nothing; judged again under lock.
  const situation = await lireSituation(deps, id);
  if (!situation) throw introuvable();
  exigerSurFacture(EMISES, contrat.droit, session, situation);
  const langue = langueDe(requete.headers['accept-language'], session.langue);
  const { champs, pieces } = await recevoirPieces(deps, requete, contrat.fichiers, langue);
  const demande = valider(champs);
  const cle = [demande, pieces.map((p) => [p.nom, p.empreinte])];
  await uneSeuleFois(deps, requete, session.utilisateurId, cle, async (tx) => {
    const facture = await prendre(tx, EMISES, contrat.droit, session, id, demande.version);
    const { commentaire } = demande;
    const statut = decider(facture.statut, 'completer', 'FOURNISSEUR', {
      commentaire,
      nombreDePieces: pieces.length,
    });
    const instant = deps.horloge.maintenant();
    await joindrePieces(tx, id, pieces, { instant, utilisateurId: session.utilisateurId, langue });
    const etape = {
      action: 'completer',
      statut,
      acteur: 'FOURNISSEUR',
      utilisateurId: session.utilisateurId,
      commentaire: commentaire === '' ? null : commentaire,
      donnees: donneesDuMandat(mandatDuDepot(session.droits, facture.fournisseurId)),
    } as const;
    await enregistrer(tx, facture, [etape], instant);
    return { id };
  });
}

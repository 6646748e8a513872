import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { monter } from '../../platform/monter.ts';
import { envoyerOctets } from '../../platform/telechargement.ts';
import { EMISES, RECUES } from '../cotes.ts';
import { noterTelechargements } from '../telechargements/noter-telechargements.usecase.ts';
import { ecrireFacture } from './ecrire-facture.ts';
import { ouvrirEcrivains } from './ecrivains.ts';

/** An invoice in a form that the portal writes: who may read the document may have it so. */
export function routesEcrites(app: FastifyInstance, deps: Deps): void {
  const ecrivains = ouvrirEcrivains();
  app.addHook('onClose', () => ecrivains.fermer());

  monter(app, deps, c.telechargerEcriteEmise, async ({ params, query, session, langue, reponse }) => {
    const demande = { ...params, langue: query.langue ?? langue, qui: session.utilisateurId };
    const profil = c.telechargerEcriteEmise.droit;
    return envoyerOctets(reponse, await ecrireFacture(deps, ecrivains, EMISES, session.droits, profil, demande));
  });

  monter(app, deps, c.telechargerEcriteRecue, async ({ params, query, session, langue, requete, reponse }) => {
    const demande = { ...params, langue: query.langue ?? langue, qui: session.utilisateurId };
    const profil = c.telechargerEcriteRecue.droit;
    const ecrite = await ecrireFacture(deps, ecrivains, RECUES, session.droits, profil, demande);
    const pris = requete.method === 'GET' ? [{ factureId: params.id, structureId: ecrite.piece.structureId }] : [];
    await noterTelechargements(deps, session.utilisateurId, pris);
    return envoyerOctets(reponse, ecrite);
  });
}

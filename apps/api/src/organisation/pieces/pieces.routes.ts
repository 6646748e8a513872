import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { envoyerDocument } from '../../platform/telechargement.ts';
import { lirePieceDeStructure, lirePiecesDeStructure } from './pieces.query.ts';
import { ajouterPiece, retirerPiece } from './pieces.usecases.ts';

/** Attachments of a structure. */
export function routesPieces(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerPiecesDeStructure, async ({ params: { id }, session }) => {
    exiger(session.droits, c.listerPiecesDeStructure.droit, { structureId: id, serviceId: null });
    return reponse(200, await lirePiecesDeStructure(deps, id));
  });

  monter(app, deps, c.ajouterPieceDeStructure, async ({ params: { id }, session, requete, langue }) => {
    exiger(session.droits, c.ajouterPieceDeStructure.droit, { structureId: id, serviceId: null });
    await ajouterPiece(deps, requete, session, id, langue);
    return reponse(201, await lirePiecesDeStructure(deps, id));
  });

  monter(app, deps, c.telechargerPieceDeStructure, async ({ params, session, requete, reponse: rep }) => {
    const { id, pieceId } = params;
    exiger(session.droits, c.telechargerPieceDeStructure.droit, { structureId: id, serviceId: null });
    const piece = await lirePieceDeStructure(deps.base.prisma, id, pieceId);
    if (!piece) throw introuvable();
    return envoyerDocument(deps, requete, rep, piece);
  });

  monter(app, deps, c.retirerPieceDeStructure, async ({ params: { id, pieceId }, session }) => {
    exiger(session.droits, c.retirerPieceDeStructure.droit, { structureId: id, serviceId: null });
    await retirerPiece(deps, session, id, pieceId);
    return reponse(200, await lirePiecesDeStructure(deps, id));
  });
}

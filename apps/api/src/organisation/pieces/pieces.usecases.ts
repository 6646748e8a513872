import { ajouterPieceDeStructure } from '@orpheon/contracts';
import { PIECES_DE_STRUCTURE_MAX } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import { exigerPieces, recevoirPieces } from '../../facturation/public.ts';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { ErreurHttp, introuvable, type Langue } from '../../platform/erreurs.ts';
import { validerChamps } from '../../platform/fichiers.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consigner } from '../historique.repository.ts';
import { verrouillerStructure } from '../structures/structure.repository.ts';
import * as pieces from './piece.repository.ts';

/** Adds an attachment: judged as those of an invoice are. */
export async function ajouterPiece(
  deps: Deps,
  requete: FastifyRequest,
  { utilisateurId }: SessionCourante,
  structureId: string,
  langue: Langue,
): Promise<void> {
  const { corps, fichiers } = ajouterPieceDeStructure;
  const { champs, pieces: recues } = await recevoirPieces(deps, requete, fichiers, langue);
  const { designation, type } = validerChamps(corps, champs);
  const [recue] = recues;
  if (!recue) throw new ErreurHttp(400, 'FICHIER_ABSENT');
  exigerPieces(recues, 0, langue);
  await enTransaction(deps.base, async (tx) => {
    await verrouillerStructure(tx, structureId);
    if ((await pieces.compterPieces(tx, structureId)) >= PIECES_DE_STRUCTURE_MAX)
      throw new ErreurHttp(409, 'TROP_DE_PIECES', { maximum: String(PIECES_DE_STRUCTURE_MAX) });
    const instant = deps.horloge.maintenant();
    await consignerDocuments(tx, recues, instant);
    await pieces.ajouterPiece(tx, structureId, { ...recue, designation, type }, { utilisateurId, instant });
    const donnees = { designation, type };
    await consigner(tx, deps, { structureId, action: 'piece.ajouter', auteurId: utilisateurId, donnees });
  });
}

/** Takes one off: it is offered no more, and stays where it was joined. */
export async function retirerPiece(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  structureId: string,
  pieceId: string,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const instant = deps.horloge.maintenant();
    const designation = await pieces.retirerPiece(tx, structureId, pieceId, { utilisateurId, instant });
    if (designation === null) throw introuvable();
    await consigner(tx, deps, {
      structureId,
      action: 'piece.retirer',
      auteurId: utilisateurId,
      donnees: { designation },
    });
  });
}

import { deposerFlux as contrat } from '@orpheon/contracts';
import { DEBUT_JUGE } from '@orpheon/domain';
import { typeArchive } from '@orpheon/formats';
import type { FastifyRequest } from 'fastify';
import { lirePiecesChoisies } from '../../organisation/public.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, type Langue } from '../../platform/erreurs.ts';
import { type FichierRecu, recevoir, validerChamps } from '../../platform/fichiers.ts';
import type { PieceDeFlux } from '../flux.repository.ts';
import { refuserInfectes } from '../pieces/pieces-facture.ts';
import { exigerPieces, type PieceRecue, pieceRecue, reglesDesPieces } from '../pieces/recevoir-pieces.ts';

interface DepotRecu {
  readonly fichier: FichierRecu;
  readonly pieces: readonly PieceDeFlux[];
}

/**
 * Reads a deposit: its document, and what is attached to its invoice, under the rules of any attachment. All is judged here,
 * before the deposit shares a transaction with others: what is refused is refused alone.
 *
 * @throws ErreurHttp FICHIER_ABSENT, PIECES_AVEC_LOT, PIECE_DE_STRUCTURE_RETIREE, PIECE_REFUSEE, DOCUMENT_INFECTE; those of `recevoir`
 */
export async function recevoirDepot(
  deps: Deps,
  requete: FastifyRequest,
  structureId: string,
  langue: Langue,
): Promise<DepotRecu> {
  const { joints, ...document } = contrat.fichiers;
  const recu = await recevoir(deps, requete, { ...document, joints: { ...joints, ...reglesDesPieces(langue) } });
  const [fichier] = recu.fichiers;
  if (!fichier) throw new ErreurHttp(400, 'FICHIER_ABSENT');
  const { piecesDeStructure } = validerChamps(contrat.corps, recu.champs);
  if (recu.joints.length + piecesDeStructure.length === 0) return { fichier, pieces: [] };
  if (typeArchive(fichier.debut)) throw new ErreurHttp(422, 'PIECES_AVEC_LOT');
  const deLaStructure = await prendreDeLaStructure(deps, structureId, piecesDeStructure);
  const pieces = [...deLaStructure, ...recu.joints.map(pieceRecue)];
  exigerPieces(pieces, fichier.taille, langue);
  await refuserInfectes(deps.base.prisma, pieces);
  return { fichier, pieces: pieces.map(({ nom: designation, ...piece }) => ({ ...piece, designation })) };
}

type PieceJugeable = Pick<PieceRecue, 'nom' | 'typeMime' | 'taille' | 'empreinte' | 'debut'>;

/** Copies of what the structure keeps: taken off there, they stay with the invoice. In the order they were asked for. */
async function prendreDeLaStructure(
  deps: Deps,
  structureId: string,
  ids: readonly string[],
): Promise<readonly PieceJugeable[]> {
  if (ids.length === 0) return [];
  const choisies = await lirePiecesChoisies(deps.base.prisma, structureId, ids);
  const pieces: PieceJugeable[] = [];
  for (const id of ids) {
    const piece = choisies.get(id);
    if (!piece) throw new ErreurHttp(404, 'PIECE_DE_STRUCTURE_RETIREE');
    const debut = (await deps.documents.lire(piece.empreinte)).subarray(0, DEBUT_JUGE);
    pieces.push({ ...piece, debut });
  }
  return pieces;
}

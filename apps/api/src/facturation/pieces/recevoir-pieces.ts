import type { ChampDeFichiers } from '@orpheon/contracts';
import {
  type Anomalie,
  estFatale,
  jugerNomDePiece,
  jugerPieces,
  type PieceAJoindre,
  typeMimeDe,
} from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import type { Langue } from '../../platform/erreurs.ts';
import { type ChampRecu, type FichierRecu, recevoir } from '../../platform/fichiers.ts';
import { refusExplique } from '../refus-expliques.ts';

/** An attachment whose bytes are kept; no row names it yet. */
export interface PieceRecue extends FichierRecu {
  readonly typeMime: string;
}

/** The rules on one attachment, as `recevoir` asks them: by its name before it is read, by its first bytes before it is kept. */
export const reglesDesPieces = (langue: Langue): Pick<ChampRecu, 'verifierNom' | 'verifierDebut'> => ({
  verifierNom: (annonce) => refuser(jugerNomDePiece(annonce), langue),
  verifierDebut: (nom, debut) => refuser(jugerPieces([{ nom, taille: debut.length, debut }]), langue),
});

export const pieceRecue = (fichier: FichierRecu): PieceRecue => ({ ...fichier, typeMime: typeMimeDe(fichier.nom) });

/**
 * Reads the attachments of a `multipart/form-data` request with its other fields. Each is judged as it comes, by its name
 * and first bytes, before it is kept; what they weigh together is judged by `exigerPieces` under the caller's lock.
 *
 * @throws ErreurHttp PIECE_REFUSEE, with the finding's own sentences; those of `recevoir`
 */
export async function recevoirPieces(
  deps: Deps,
  requete: FastifyRequest,
  reception: ChampDeFichiers,
  langue: Langue,
): Promise<{ champs: Record<string, string>; pieces: PieceRecue[] }> {
  const { champs, fichiers } = await recevoir(deps, requete, {
    ...reception,
    ...reglesDesPieces(langue),
  });
  return { champs, pieces: fichiers.map(pieceRecue) };
}

/** @throws ErreurHttp PIECE_REFUSEE where a rule is not met; `dejaLa`: bytes of the invoice with what it has. */
export function exigerPieces(pieces: readonly PieceAJoindre[], dejaLa: number, langue: Langue): void {
  refuser(jugerPieces(pieces, dejaLa), langue);
}

function refuser(anomalies: readonly Anomalie[], langue: Langue): void {
  const fatale = anomalies.find(estFatale);
  if (fatale) throw refusExplique('PIECE_REFUSEE', fatale, langue);
}

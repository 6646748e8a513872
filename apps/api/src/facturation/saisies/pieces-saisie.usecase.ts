import {
  joindrePieceDeStructure as JOINDRE_DE_STRUCTURE,
  joindrePiecesSaisie,
  retirerPieceSaisie,
} from '@orpheon/contracts';
import { DEBUT_JUGE, type Profil, saisieOuverte } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import { lirePieceDeStructure } from '../../organisation/public.ts';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { introuvable, type Langue } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { refuserInfectes } from '../pieces/pieces-facture.ts';
import { exigerPieces, recevoirPieces } from '../pieces/recevoir-pieces.ts';
import { exigerSurSaisie, SaisieDepassee } from './acces-saisie.ts';
import {
  ajouterPiecesDeSaisie,
  lirePieces,
  lireSaisie,
  retirerPieceDeSaisie,
  type SaisieVerrouillee,
  verrouillerSaisie,
} from './saisie.repository.ts';

/** Attachments stand beside the text: two tabs may write the one and attach the other. */
async function prendre(tx: Tx, profil: Profil, session: SessionCourante, id: string): Promise<SaisieVerrouillee> {
  const saisie = await verrouillerSaisie(tx, id);
  if (!saisie) throw introuvable();
  await exigerSurSaisie(tx, profil, session, saisie);
  if (!saisieOuverte(saisie.etat)) throw new SaisieDepassee(id);
  return saisie;
}

/** Attaches files to a draft: judged as they arrive, then together with the document and what is there already. */
export async function joindrePieces(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  langue: Langue,
  valider: (champs: Record<string, string>) => unknown,
): Promise<void> {
  const { droit, fichiers } = joindrePiecesSaisie;
  // Before the upload, so that nobody sends files for nothing; judged again under lock.
  const vue = await lireSaisie(deps.base.prisma, id);
  if (!vue) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, droit, session, vue);
  const { champs, pieces } = await recevoirPieces(deps, requete, fichiers, langue);
  valider(champs);
  const demande = pieces.map((p) => [p.nom, p.empreinte]);
  const { utilisateurId } = session;
  await uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const saisie = await prendre(tx, droit, session, id);
    const presentes = await lirePieces(tx, id);
    const dejaLa = presentes.reduce((somme, p) => somme + p.taille, saisie.document?.taille ?? 0);
    exigerPieces(pieces, dejaLa, langue);
    const instant = deps.horloge.maintenant();
    await consignerDocuments(tx, pieces, instant);
    await refuserInfectes(tx, pieces);
    await ajouterPiecesDeSaisie(tx, id, pieces, { utilisateurId, instant });
    return { id };
  });
}

export const retirerPiece = (
  deps: Deps,
  session: SessionCourante,
  { id, pieceId }: { readonly id: string; readonly pieceId: string },
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    await prendre(tx, retirerPieceSaisie.droit, session, id);
    if (!(await retirerPieceDeSaisie(tx, id, pieceId))) throw introuvable();
  });

/** Joins a copy of what the structure keeps: taken off there, it stays here. */
export const joindrePieceDeStructure = (
  deps: Deps,
  session: SessionCourante,
  id: string,
  pieceId: string,
  langue: Langue,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const saisie = await prendre(tx, JOINDRE_DE_STRUCTURE.droit, session, id);
    const piece = await lirePieceDeStructure(tx, saisie.structureId, pieceId);
    if (!piece) throw introuvable();
    const presentes = await lirePieces(tx, id);
    const debut = (await deps.documents.lire(piece.empreinte)).subarray(0, DEBUT_JUGE);
    exigerPieces(
      [{ ...piece, debut }],
      presentes.reduce((somme, p) => somme + p.taille, saisie.document?.taille ?? 0),
      langue,
    );
    await refuserInfectes(tx, [piece]);
    const { utilisateurId } = session;
    await ajouterPiecesDeSaisie(tx, id, [piece], { utilisateurId, instant: deps.horloge.maintenant() });
  });

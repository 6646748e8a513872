import { type Corps, completerFacture as contrat } from '@orpheon/contracts';
import { controlerPieces, estFatale, type PieceJointe } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { ErreurHttp, introuvable, type Langue, langueDe } from '../../platform/erreurs.ts';
import { type FichierRecu, recevoir } from '../../platform/fichiers.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { decider, enregistrer, exigerSurFacture, prendre } from '../action-sur-facture.ts';
import { EMISES } from '../cotes.ts';
import { ajouterPieces } from '../facture.repository.ts';
import { refusExplique } from '../refus-expliques.ts';
import { contenuConforme, typeMimeDe } from './contenu-piece.ts';
import { lireSituation, tailleDesPieces } from './facture-emise.query.ts';

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
  const langue = langueDe(requete.headers['accept-language']);
  const { champs, fichiers } = await recevoir(deps, requete, {
    ...contrat.fichiers,
    verifierNom: (nom) => exigerPieces([{ nom, taille: 0, typeMime: typeMimeDe(nom) }], 0, langue),
  });
  const demande = valider(champs);
  for (const { nom, debut } of fichiers) {
    if (!contenuConforme(nom, debut)) throw new ErreurHttp(422, 'PIECE_CONTENU_INATTENDU', { nom });
  }
  const cle = [demande, fichiers.map((f) => [f.nom, f.empreinte])];
  await uneSeuleFois(deps, requete, session.utilisateurId, cle, async (tx) => {
    const facture = await prendre(tx, EMISES, contrat.droit, session, id, demande.version);
    const { commentaire } = demande;
    const statut = decider(facture.statut, 'completer', 'FOURNISSEUR', {
      commentaire,
      nombreDePieces: fichiers.length,
    });
    exigerPieces(fichiers.map(enPiece), await tailleDesPieces(tx, id), langue);
    const instant = deps.horloge.maintenant();
    await consignerDocuments(tx, fichiers, instant);
    await ajouterPieces(
      tx,
      fichiers.map((f) => ({
        facture_id: id,
        categorie: 'COMPLEMENTAIRE',
        designation: f.nom,
        type_mime: typeMimeDe(f.nom),
        taille: f.taille,
        empreinte: f.empreinte,
        ajoutee_le: instant,
        ajoutee_par: session.utilisateurId,
      })),
    );
    const etape = {
      action: 'completer',
      statut,
      acteur: 'FOURNISSEUR',
      utilisateurId: session.utilisateurId,
      commentaire: commentaire === '' ? null : commentaire,
    } as const;
    await enregistrer(tx, facture, [etape], instant);
    return { id };
  });
}

const enPiece = (f: FichierRecu): PieceJointe => ({ nom: f.nom, taille: f.taille, typeMime: typeMimeDe(f.nom) });

function exigerPieces(pieces: readonly PieceJointe[], dejaLa: number, langue: Langue): void {
  const refus = controlerPieces(pieces, dejaLa).find(estFatale);
  if (refus) throw refusExplique('PIECE_REFUSEE', refus, langue);
}

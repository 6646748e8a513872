import { useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { cles } from '../../../shared/requetes/cles.ts';
import { PiecesJointes } from '../../commun/pieces/PiecesJointes.tsx';
import { useEnvoiDesPieces } from '../../commun/pieces/useEnvoiDesPieces.ts';
import { adressePieceDeSaisie, joindrePiece, retirerPiece, type SaisieConsultee } from './saisie.queries.ts';
import type { Sauvegarde } from './sauvegarde.ts';

/** Attachments leave as soon as they are chosen: the draft is first saved, if it was not yet. */
export function PiecesDeSaisie({
  saisie,
  sauvegarde,
}: {
  readonly saisie: SaisieConsultee | null;
  readonly sauvegarde: Sauvegarde;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  const retenir = (apres: SaisieConsultee) => requetes.setQueryData(cles.saisie(apres.id), apres);
  const { choisis, choix } = useEnvoiDesPieces(async (fichier, options) => {
    await sauvegarde.vider({ creer: true });
    const { id } = sauvegarde.lire();
    if (id === null) throw new Error(t('saisie.pasEncoreGardee'));
    retenir(await joindrePiece(id, fichier, options));
  });
  const retrait = useMutation({
    mutationFn: ({ id, pieceId }: { readonly id: string; readonly pieceId: string }) => retirerPiece(id, pieceId),
    onSuccess: retenir,
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  const pieces = saisie?.pieces ?? [];
  const id = saisie?.id ?? '';
  return (
    <PiecesJointes
      choisis={choisis}
      choix={choix}
      pieces={pieces}
      adresse={(piece) => adressePieceDeSaisie(id, piece.id)}
      onRetirer={(piece) => retrait.mutate({ id, pieceId: piece.id })}
      tailleDejaLa={pieces.reduce((somme, p) => somme + p.taille, saisie?.document?.taille ?? 0)}
    />
  );
}

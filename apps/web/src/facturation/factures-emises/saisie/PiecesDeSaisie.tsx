import { Select, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { cles } from '../../../shared/requetes/cles.ts';
import { PiecesJointes } from '../../commun/pieces/PiecesJointes.tsx';
import { useEnvoiDesPieces } from '../../commun/pieces/useEnvoiDesPieces.ts';
import {
  adressePieceDeSaisie,
  joindrePiece,
  joindrePieceDeStructure,
  requetePiecesProposees,
  retirerPiece,
  type SaisieConsultee,
} from './saisie.queries.ts';
import type { Sauvegarde } from './sauvegarde.ts';

/** Attachments leave as soon as they are chosen: the draft is first saved, if it was not yet. What is still here has not left. */
export function usePiecesDeSaisie(sauvegarde: Sauvegarde) {
  const { t } = useTranslation('facturation');
  const requetes = useQueryClient();
  return useEnvoiDesPieces(async (fichier, options) => {
    await sauvegarde.vider({ creer: true });
    const { id } = sauvegarde.lire();
    if (id === null) throw new Error(t('saisie.pasEncoreGardee'));
    const apres = await joindrePiece(id, fichier, options);
    requetes.setQueryData(cles.saisie(apres.id), apres);
  });
}

/** What is attached, and what is on its way or was refused. */
export function PiecesDeSaisie({
  saisie,
  envoi: { choisis, choix },
}: {
  readonly saisie: SaisieConsultee | null;
  readonly envoi: ReturnType<typeof usePiecesDeSaisie>;
}) {
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  const retenir = (apres: SaisieConsultee) => requetes.setQueryData(cles.saisie(apres.id), apres);
  const retrait = useMutation({
    mutationFn: ({ id, pieceId }: { readonly id: string; readonly pieceId: string }) => retirerPiece(id, pieceId),
    onSuccess: retenir,
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  const pieces = saisie?.pieces ?? [];
  const id = saisie?.id ?? '';
  return (
    <>
      {saisie && <PiecesDeLaStructure saisie={saisie} onJointe={retenir} />}
      <PiecesJointes
        choisis={choisis}
        choix={choix}
        pieces={pieces}
        adresse={(piece) => adressePieceDeSaisie(id, piece.id)}
        onRetirer={(piece) => retrait.mutate({ id, pieceId: piece.id })}
        tailleDejaLa={pieces.reduce((somme, p) => somme + p.taille, saisie?.document?.taille ?? 0)}
      />
    </>
  );
}

/** What the structure keeps, to choose from: chosen, it is joined at once. Nothing where it keeps nothing. */
function PiecesDeLaStructure({
  saisie,
  onJointe,
}: {
  readonly saisie: SaisieConsultee;
  readonly onJointe: (apres: SaisieConsultee) => void;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const { data } = useQuery(requetePiecesProposees(saisie.structureId));
  const jonction = useMutation({
    mutationFn: (pieceId: string) => joindrePieceDeStructure(saisie.id, pieceId),
    onSuccess: onJointe,
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  if (!data || data.elements.length === 0) return null;
  return (
    <Select
      size="small"
      label={t('pieces.deLaStructure')}
      value=""
      disabled={jonction.isPending}
      onChange={(e) => e.target.value !== '' && jonction.mutate(e.target.value)}
    >
      <option value="">{t('pieces.choisirDeLaStructure')}</option>
      {data.elements.map((piece) => (
        <option key={piece.id} value={piece.id}>
          {piece.designation}
        </option>
      ))}
    </Select>
  );
}

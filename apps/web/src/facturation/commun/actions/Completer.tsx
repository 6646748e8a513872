import { BodyLong, Progression, Textarea } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { televerser } from '../../../shared/api/televerser.ts';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { toutEstPret } from '../pieces/choix-de-fichiers.ts';
import { PiecesJointes } from '../pieces/PiecesJointes.tsx';
import { useFichiersChoisis } from '../pieces/useFichiersChoisis.ts';
import { Dialogue, type PropsDialogue } from './Dialogue.tsx';
import { useBrouillon } from './useBrouillon.ts';
import { useAction } from './useTraiter.ts';

const COMMENTAIRE_MAX = 2000;

/** The supplier's answer to a suspension: attachments, a comment, or both. */
export function Completer({ cote, facture, onFermer }: PropsDialogue) {
  const { t } = useTranslation('facturation');
  const [commentaire, setCommentaire, oublier] = useBrouillon(`facture.${facture.id}.completer`);
  const { choisis, choix, oublier: oublierLesPieces } = useFichiersChoisis(`facture.${facture.id}.completer`);
  const [avancement, setAvancement] = useState<number | null>(null);
  const [manque, setManque] = useState<string | null>(null);
  const tailleDejaLa = facture.pieces.reduce((somme, p) => somme + p.taille, 0);
  const suspension = facture.historique.findLast((p) => p.action === 'suspendre');
  const mutation = useAction(
    cote,
    facture,
    'completer',
    (v: { readonly version: number; readonly commentaire: string; readonly pieces: readonly File[] }, cle) => {
      const corps = new FormData();
      // fields first: the server reads the files as they come
      corps.append('version', String(v.version));
      corps.append('commentaire', v.commentaire);
      for (const piece of v.pieces) corps.append('pieces', piece, piece.name);
      return televerser<FactureConsultee>({
        chemin: `/api/facturation/factures-emises/${facture.id}/completer`,
        corps,
        cle,
        surAvancement: setAvancement,
      });
    },
    () => {
      oublier();
      oublierLesPieces();
      onFermer();
    },
  );
  const confirmer = () => {
    if (commentaire.trim() === '' && choisis.length === 0) return setManque(t('completer.rien'));
    if (!toutEstPret(choisis, tailleDejaLa)) return setManque(t('pieces.corriger'));
    setManque(null);
    setAvancement(choisis.length > 0 ? 0 : null);
    const pieces = choisis.map((c) => c.fichier);
    mutation.mutate({ version: facture.version, commentaire: commentaire.trim(), pieces });
  };
  return (
    <Dialogue
      cote={cote}
      facture={facture}
      action="completer"
      enCours={mutation.isPending}
      erreur={mutation.error ?? null}
      onConfirmer={confirmer}
      onFermer={onFermer}
    >
      {suspension?.motif && (
        <BodyLong>
          {t('completer.demande', { qui: suspension.auteur ?? t('acteur.DESTINATAIRE') })}{' '}
          {`«\u00a0${suspension.motif}\u00a0»`}
        </BodyLong>
      )}
      <Textarea
        label={t('completer.commentaire')}
        maxLength={COMMENTAIRE_MAX}
        minRows={3}
        value={commentaire}
        error={manque}
        onChange={(e) => setCommentaire(e.target.value)}
      />
      <PiecesJointes choisis={choisis} choix={choix} tailleDejaLa={tailleDejaLa} desactive={mutation.isPending} />
      {mutation.isPending && avancement !== null && (
        <Progression libelle={t('completer.envoi')} avancement={avancement} />
      )}
    </Dialogue>
  );
}

import { controlerPieces, expliquer } from '@orpheon/domain';
import {
  BodyLong,
  Button,
  DepotDeFichiers,
  formaterTaille,
  Progression,
  Textarea,
  TrashIcon,
  useLangue,
} from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { televerser } from '../../../shared/api/televerser.ts';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { Dialogue, type PropsDialogue } from './Dialogue.tsx';
import { useBrouillon } from './useBrouillon.ts';
import { useAction } from './useTraiter.ts';

const PIECES_MAX = 20;
const COMMENTAIRE_MAX = 2000;

/** The supplier's answer to a suspension: attachments, a comment, or both. */
export function Completer({ cote, facture, onFermer }: PropsDialogue) {
  const { t } = useTranslation('facturation');
  const [commentaire, setCommentaire, oublier] = useBrouillon(`facture.${facture.id}.completer`);
  const [pieces, setPieces] = useState<readonly File[]>([]);
  const [avancement, setAvancement] = useState<number | null>(null);
  const [manque, setManque] = useState<string | null>(null);
  const refus = useRefusDesPieces(pieces);
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
      onFermer();
    },
  );
  const confirmer = () => {
    if (commentaire.trim() === '' && pieces.length === 0) return setManque(t('completer.rien'));
    if (refus.length > 0) return setManque(t('completer.piecesRefusees'));
    setManque(null);
    setAvancement(pieces.length > 0 ? 0 : null);
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
      <DepotDeFichiers
        titre={t('completer.pieces')}
        aide={t('completer.piecesAide')}
        bouton={t('completer.choisir')}
        desactive={mutation.isPending || pieces.length >= PIECES_MAX}
        onFichiers={(nouveaux) => setPieces([...pieces, ...nouveaux].slice(0, PIECES_MAX))}
      />
      <ListePieces pieces={pieces} refus={refus} onRetirer={(p) => setPieces(pieces.filter((autre) => autre !== p))} />
      {mutation.isPending && avancement !== null && (
        <Progression libelle={t('completer.envoi')} avancement={avancement} />
      )}
    </Dialogue>
  );
}

function ListePieces({
  pieces,
  refus,
  onRetirer,
}: {
  readonly pieces: readonly File[];
  readonly refus: readonly string[];
  readonly onRetirer: (piece: File) => void;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  if (pieces.length === 0) return null;
  return (
    <>
      <ul className="facturation-pieces">
        {pieces.map((p) => (
          <li key={`${p.name}-${p.size}-${p.lastModified}`}>
            <span>
              {p.name} <span className="orp-discret">({formaterTaille(p.size, langue)})</span>
            </span>
            <Button
              type="button"
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon title={t('completer.retirer', { nom: p.name })} />}
              onClick={() => onRetirer(p)}
            />
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {refus.map((phrase) => (
          <p key={phrase} className="orp-texte-erreur facturation-paragraphe">
            {phrase}
          </p>
        ))}
      </div>
    </>
  );
}

/** The server's own rules on attachments, before anything is sent. */
function useRefusDesPieces(pieces: readonly File[]): readonly string[] {
  const langue = useLangue();
  const anomalies = controlerPieces(pieces.map((p) => ({ nom: p.name, taille: p.size, typeMime: p.type })));
  return [
    ...new Set(
      anomalies.map((a) => {
        const { message, remede } = expliquer(a, langue);
        return `${message} ${remede}`;
      }),
    ),
  ];
}

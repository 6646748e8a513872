import { EXTENSIONS_PIECES, jugerPieces, NOMBRE_MAX_PIECES, TAILLE_MAX_DEPOT } from '@orpheon/domain';
import { DepotDeFichiers, formaterTaille, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { PhraseAnomalie } from '../anomalies/PhraseAnomalie.tsx';
import { type ChoixDeFichiers, type FichierChoisi, poidsTotal } from './choix-de-fichiers.ts';
import { LigneFichier } from './LigneFichier.tsx';
import { LignePiece, type PiecePresentee } from './LignePiece.tsx';

const ACCEPTEES = EXTENSIONS_PIECES.map((extension) => `.${extension}`).join(',');
const AUCUNE: readonly PiecePresentee[] = [];

interface PropsPiecesJointes {
  /** Files that were chosen, and where they are kept (`useFichiersChoisis`, `useEnvoiDesPieces`). */
  readonly choisis: readonly FichierChoisi[];
  readonly choix: ChoixDeFichiers;
  /** What the server keeps already. */
  readonly pieces?: readonly PiecePresentee[];
  readonly adresse?: ((piece: PiecePresentee) => string) | undefined;
  readonly onRetirer?: ((piece: PiecePresentee) => void) | undefined;
  /** Bytes of the invoice with what it has, `pieces` and its document included. */
  readonly tailleDejaLa: number;
  /** How many files may wait at once. */
  readonly maximum?: number;
  readonly desactive?: boolean;
}

/** Attachments of an invoice that is being written or completed: drop, list, remove, and what of the 120 MB is used. */
export function PiecesJointes({
  choisis,
  choix,
  pieces = AUCUNE,
  adresse,
  onRetirer,
  tailleDejaLa,
  maximum = NOMBRE_MAX_PIECES,
  desactive = false,
}: PropsPiecesJointes) {
  const { t } = useTranslation('facturation');
  const reste = maximum - choisis.length;
  return (
    <div className="orp-pile">
      <DepotDeFichiers
        titre={t('pieces.deposer')}
        aide={t('pieces.aide', { nombre: maximum })}
        bouton={t('pieces.choisir')}
        accept={ACCEPTEES}
        desactive={desactive || reste <= 0}
        onFichiers={(nouveaux) => void choix.ajouter(nouveaux.slice(0, reste))}
      />
      {(pieces.length > 0 || choisis.length > 0) && (
        <ul className="facturation-pieces" aria-label={t('pieces.titre')}>
          {pieces.map((p) => (
            <LignePiece
              key={p.id}
              piece={p}
              adresse={adresse?.(p) ?? ''}
              onRetirer={onRetirer && !desactive ? () => onRetirer(p) : undefined}
            />
          ))}
          {choisis.map((c) => (
            <LigneFichier
              key={c.cle}
              choisi={c}
              desactive={desactive}
              onRetirer={() => choix.retirer(c.cle)}
              onReessayer={() => void choix.reessayer(c.cle)}
            />
          ))}
        </ul>
      )}
      <Poids choisis={choisis} tailleDejaLa={tailleDejaLa} />
    </div>
  );
}

/** What the invoice weighs with its attachments; said as an error beyond the limit, with what to do. */
function Poids({
  choisis,
  tailleDejaLa,
}: {
  readonly choisis: readonly FichierChoisi[];
  readonly tailleDejaLa: number;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const total = poidsTotal(choisis, tailleDejaLa);
  const [exces] = jugerPieces([], total);
  return (
    <div aria-live="polite">
      {exces ? (
        <p className="orp-texte-erreur facturation-paragraphe">
          <PhraseAnomalie anomalie={exces} />
        </p>
      ) : (
        total > 0 && (
          <p className="orp-discret facturation-paragraphe">
            {t('pieces.poids', {
              taille: formaterTaille(total, langue),
              maximum: formaterTaille(TAILLE_MAX_DEPOT, langue),
            })}
          </p>
        )
      )}
    </div>
  );
}

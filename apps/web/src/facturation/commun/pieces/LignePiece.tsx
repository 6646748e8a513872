import { type EtatAntivirus, estServie } from '@orpheon/domain';
import { Button, DownloadIcon, formaterTaille, Link, TrashIcon, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { EtatAntivirusTag } from './EtatAntivirusTag.tsx';

/** An attachment that the server keeps. */
export interface PiecePresentee {
  readonly id: string;
  readonly designation: string;
  readonly taille: number;
  readonly antivirus: EtatAntivirus;
  readonly categorie?: 'PRINCIPALE' | 'LISIBLE' | 'COMPLEMENTAIRE';
}

/** A stored attachment: its download, unless it is infected; its weight, and what the antivirus says of it. */
export function LignePiece({
  piece,
  adresse,
  onRetirer,
}: {
  readonly piece: PiecePresentee;
  readonly adresse: string;
  readonly onRetirer?: (() => void) | undefined;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const nature = piece.categorie ? `${t(`categoriePiece.${piece.categorie}`)} · ` : '';
  return (
    <li>
      <span className="facturation-piece">
        {estServie(piece.antivirus) ? (
          <Link href={adresse} download={piece.designation}>
            <DownloadIcon aria-hidden />
            {piece.designation}
          </Link>
        ) : (
          <span>{piece.designation}</span>
        )}
        <span className="orp-discret">
          {nature}
          {formaterTaille(piece.taille, langue)}
        </span>
        <EtatAntivirusTag etat={piece.antivirus} />
        {!estServie(piece.antivirus) && <span className="orp-texte-erreur">{t('antivirus.infecteeAide')}</span>}
      </span>
      {onRetirer && <BoutonRetirer nom={piece.designation} onRetirer={onRetirer} />}
    </li>
  );
}

export function BoutonRetirer({
  nom,
  desactive = false,
  onRetirer,
}: {
  readonly nom: string;
  readonly desactive?: boolean;
  readonly onRetirer: () => void;
}) {
  const { t } = useTranslation('facturation');
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      data-color="neutral"
      disabled={desactive}
      icon={<TrashIcon title={t('pieces.retirer', { nom })} />}
      onClick={onRetirer}
    />
  );
}

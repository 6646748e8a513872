import { Button, formaterTaille, Loader, Progression, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { PhraseAnomalie } from '../anomalies/PhraseAnomalie.tsx';
import type { FichierChoisi } from './choix-de-fichiers.ts';
import { BoutonRetirer } from './LignePiece.tsx';

/** A file that was chosen: what is wrong with it and how to mend it, or how far its upload is. */
export function LigneFichier({
  choisi,
  desactive,
  onRetirer,
  onReessayer,
}: {
  readonly choisi: FichierChoisi;
  readonly desactive: boolean;
  readonly onRetirer: () => void;
  readonly onReessayer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const { fichier, etat } = choisi;
  return (
    <li>
      <span className="facturation-piece">
        <span>{fichier.name}</span>
        <span className="orp-discret">{formaterTaille(fichier.size, langue)}</span>
        {etat.type === 'JUGEMENT' && <Loader size="xsmall" title={t('pieces.jugement')} />}
        {etat.type === 'ENVOI' && (
          <Progression libelle={t('pieces.envoi', { nom: fichier.name })} avancement={etat.avancement} />
        )}
        <Fautes choisi={choisi} />
        {etat.type === 'ECHEC' && (
          <Button type="button" size="small" variant="secondary" disabled={desactive} onClick={onReessayer}>
            {t('pieces.reessayer')}
          </Button>
        )}
      </span>
      <BoutonRetirer nom={fichier.name} desactive={desactive} onRetirer={onRetirer} />
    </li>
  );
}

function Fautes({ choisi: { etat } }: { readonly choisi: FichierChoisi }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const fautes =
    etat.type === 'REFUSE'
      ? etat.anomalies.map((a) => <PhraseAnomalie key={a.code} anomalie={a} />)
      : etat.type === 'ILLISIBLE'
        ? [t('pieces.illisible')]
        : etat.type === 'ECHEC'
          ? [messageErreur(etat.erreur, commun)]
          : [];
  return fautes.map((faute, rang) => (
    <span key={rang} className="orp-texte-erreur">
      {faute}
    </span>
  ));
}

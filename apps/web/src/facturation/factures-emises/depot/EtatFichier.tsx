import { Loader, StatutTag, type TonStatut } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { type Doublon, type FichierADeposer, facturesDe, piecesPretes } from './file-de-depot.ts';

const TONS = {
  EN_ATTENTE: 'brouillon',
  LECTURE: 'en-cours',
  CONTROLE: 'en-cours',
  PRET: 'fait',
  REFUSE: 'refuse',
  SANS_CONTROLE: 'attention',
  CONTROLE_ECHOUE: 'attention',
  ENVOI: 'en-cours',
  ENVOI_ECHOUE: 'refuse',
  DEPOSE: 'en-cours',
} as const satisfies Record<FichierADeposer['etape']['type'], TonStatut>;

/** Where a file stands, in a word; a filed one is only "déposé": what becomes of it is said below, when it is known. */
export function EtatFichier({
  fichier,
  doublon,
}: {
  readonly fichier: FichierADeposer;
  readonly doublon: Doublon | undefined;
}) {
  const { t } = useTranslation('facturation');
  const { type } = fichier.etape;
  if (doublon && type === 'PRET') return <StatutTag ton="attention">{t('depot.etat.DOUBLON')}</StatutTag>;
  if (type === 'PRET' && !piecesPretes(fichier)) {
    return <StatutTag ton="refuse">{t('depot.etat.PIECES_A_CORRIGER')}</StatutTag>;
  }
  if (type === 'PRET' && facturesDe(fichier).refusees > 0) {
    return <StatutTag ton="attention">{t('depot.etat.PRET_EN_PARTIE')}</StatutTag>;
  }
  if (type === 'PRET' && fichier.jugement && fichier.jugement.anomalies.length > 0) {
    return <StatutTag ton="fait">{t('depot.etat.PRET_AVEC_AVERTISSEMENTS')}</StatutTag>;
  }
  return (
    <span className="orp-rang">
      {(type === 'LECTURE' || type === 'CONTROLE') && <Loader size="xsmall" title={t('depot.etat.CONTROLE')} />}
      <StatutTag ton={TONS[type]}>{t(`depot.etat.${type}`)}</StatutTag>
    </span>
  );
}

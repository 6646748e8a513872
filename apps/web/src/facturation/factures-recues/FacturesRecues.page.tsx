import { useTranslation } from 'react-i18next';
import { Reserve } from '../../app/gardes.tsx';
import { ListeFactures } from '../commun/listes/ListeFactures.tsx';

/** Factures reçues: what my structures and services have to process. */
export function Component() {
  return (
    <Reserve application="FACTURES_RECUES">
      <FacturesRecues />
    </Reserve>
  );
}

function FacturesRecues() {
  const { t } = useTranslation('facturation');
  return (
    <ListeFactures
      cote="recues"
      titre={t('recues.titre')}
      accroche={t('recues.accroche')}
      vide={{ titre: t('recues.vide'), texte: t('recues.videTexte') }}
    />
  );
}

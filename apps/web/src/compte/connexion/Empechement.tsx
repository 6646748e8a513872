import { Alert } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

const RAISONS = [
  'A_RECOMMENCER',
  'REFUSE',
  'INDISPONIBLE',
  'COURRIEL_NON_VERIFIE',
  'COMPTE_FERME',
  'A_RELIER',
  'AUTRE_COMPTE',
] as const;

/** Why somebody who comes from the identity provider is not signed in. */
export function Empechement({ raison }: { readonly raison: string }) {
  const { t } = useTranslation('securite');
  const connue = RAISONS.find((r) => r === raison) ?? 'REFUSE';
  return <Alert variant={connue === 'A_RELIER' ? 'info' : 'warning'}>{t(`externe.${connue}`)}</Alert>;
}

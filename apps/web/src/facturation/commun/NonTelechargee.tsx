import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../shared/requetes/cles.ts';

/** Said of an invoice received whose document nobody has taken away yet: what an entity that works outside the portal looks for. */
export function NonTelechargee({
  cote,
  facture,
}: {
  readonly cote: CoteFacture;
  readonly facture: { readonly telechargeeLe: string | null };
}) {
  const { t } = useTranslation('facturation');
  if (cote === 'emises' || facture.telechargeeLe !== null) return null;
  return <div className="orp-discret">{t('traitement.nonTelechargee')}</div>;
}
